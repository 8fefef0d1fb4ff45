import type {MiddlewareHandler} from "astro";
import {breakHeadings} from "./broken-headings.ts";

/** Every page passes here before it is written. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(breakHeadings(await response.text()), response);
};
