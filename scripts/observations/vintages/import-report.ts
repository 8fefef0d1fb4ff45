import {counted} from "../../../src/model/counted.ts";
import type {SourceTable} from "../../../src/model/observations/cells.ts";
import type {ImportPlan} from "./plan-import.ts";
import {vintagesFolder} from "./vintage.ts";

/** Tells in lines of text what an import brought. */
export function describeImport({isHeld, vintage, counts}: ImportPlan, {leftOut}: SourceTable): string[] {
  const {date, cells} = vintage.manifest;
  const skipped = [...leftOut].map(([kind, codes]) => describeLeftOut(kind, codes));
  if (isHeld) return [`vintage ${date}: all of it is held already with the same figures, nothing changed`, ...skipped];
  return [
    `vintage ${date}: ${counted(cells.added, "cell")} added, ${cells.revised} revised, in ${vintagesFolder}/${date}`,
    ...[...counts].map(([measure, {added, revised}]) => `  ${measure}: ${added} added, ${revised} revised`),
    ...skipped
  ];
}

function describeLeftOut(kind: string, codes: readonly string[]): string {
  const shown = codes.slice(0, 3).join(" ");
  return `left out: ${counted(codes.length, kind)} (${shown}${codes.length > 3 ? " …" : ""})`;
}
