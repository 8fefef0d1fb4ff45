import {hasNewBorders} from "../../../src/model/areas.ts";
import {counted} from "../../../src/model/counted.ts";
import type {SourceTable} from "../../../src/model/observations/cells.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {ImportPlan} from "./plan-import.ts";
import {vintagesFolder} from "./vintage.ts";
import type {Vintage} from "./vintage.ts";

type Division = Pick<Reference, "municipalities" | "changes">;

/**
 * Tells in lines of text what an import brought.
 *
 * @param division tells whether municipalities are missing; null where all were asked for
 */
export function describeImport(
  {isHeld, vintage, counts}: ImportPlan,
  {leftOut}: SourceTable,
  division: Division | null = null
): string[] {
  const {date, cells} = vintage.manifest;
  const skipped = [...leftOut].map(([kind, codes]) => describeLeftOut(kind, codes));
  if (isHeld) return [`vintage ${date}: all of it is held already with the same figures, nothing changed`, ...skipped];
  return [
    `vintage ${date}: ${counted(cells.added, "cell")} added, ${cells.revised} revised, in ${vintagesFolder}/${date}`,
    ...(division ? describePart(vintage, division) : []),
    ...[...counts].map(([measure, {added, revised}]) => `  ${measure}: ${added} added, ${revised} revised`),
    ...skipped
  ];
}

function describePart({manifest: {date}, stated}: Vintage, {municipalities, changes}: Division): string[] {
  const merged = new Set(changes.filter((change) => hasNewBorders(date, change)).map(({code}) => code));
  const all = municipalities.filter(({code}) => !merged.has(code));
  const areas = new Set(stated.flatMap((block) => block.areas));
  const came = all.filter(({code}) => areas.has(code));
  return came.length === all.length ? [] : [`  ${came.length} of ${all.length} municipalities`];
}

function describeLeftOut(kind: string, codes: readonly string[]): string {
  const shown = codes.slice(0, 3).join(" ");
  return `left out: ${counted(codes.length, kind)} (${shown}${codes.length > 3 ? " …" : ""})`;
}
