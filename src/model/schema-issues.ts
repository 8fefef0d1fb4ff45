import type {z} from "zod";
import {counted} from "./counted.ts";

/** Says in one line what a schema found first and where, and how many other faults there are. */
export function describeIssues({issues}: z.ZodError): string {
  const [first, ...others] = issues;
  if (!first) throw new Error("schema: expected at least one issue");
  const place = first.path.map(String).join(".");
  const message = first.message.replace(/^Invalid input: /, "");
  const more = others.length === 0 ? "" : `, and ${counted(others.length, "other fault")}`;
  return `${place === "" ? "" : `${place}: `}${message}${more}`;
}
