import type {MiddlewareHandler} from "astro";
import {breakHeadings} from "./broken-headings.ts";
import {knowOwnScripts} from "./known-scripts.ts";

/** Every page passes here before it is written. */
export const onRequest: MiddlewareHandler = async ({url}, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(knowOwnScripts(breakHeadings(await response.text()), url.pathname), response);
};
