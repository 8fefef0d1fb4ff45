import type {SourceTable} from "../../src/model/cells.ts";
import type {ImportPlan} from "./plan-import.ts";
import {vintagesFolder} from "./vintage.ts";

/** Tells in lines of text what an import brought. */
export function describeImport({isHeld, vintage, counts}: ImportPlan, {leftOut}: SourceTable): string[] {
  const {date, cells} = vintage.manifest;
  const skipped = [...leftOut].map(([reason, codes]) => `left out: ${codes.join(" ")} (${reason})`);
  if (isHeld) return [`vintage ${date}: held already with the same figures, nothing changed`, ...skipped];
  return [
    `vintage ${date}: ${cells.added} cells added, ${cells.revised} revised, in ${vintagesFolder}/${date}`,
    ...[...counts].map(([measure, {added, revised}]) => `  ${measure}: ${added} added, ${revised} revised`),
    ...skipped
  ];
}
