import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {CellTable} from "../../../src/model/observations/cells.ts";
import {countryCode, isWithoutMunicipality} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {statedCoverage} from "../vintages/stated-coverage.ts";
import {vintagesFolder} from "../vintages/vintage.ts";
import type {Vintage} from "../vintages/vintage.ts";

type Known = Pick<Reference, "measures" | "municipalities">;

/** Looks in every vintage for what no import would have written: unknown codes, impossible figures, another coverage. */
export function checkVintages(vintages: readonly Vintage[], reference: Known): Finding[] {
  const units = new Map(reference.measures.map(({code, unit}) => [code, unit.en]));
  return vintages.flatMap((vintage) => {
    const folder = `${vintagesFolder}/${vintage.manifest.date}`;
    return [
      ...checkStatedCodes(vintage, reference, `${folder}/stated.json`),
      ...checkCoverageOf(vintage, `${folder}/vintage.json`),
      ...checkRetrieved(vintage, `${folder}/vintage.json`),
      ...checkValues(vintage.cells, units, folder),
      ...checkValues(vintage.regions, units, `${folder}/regions`)
    ];
  });
}

function checkStatedCodes({stated}: Vintage, {measures, municipalities}: Known, where: string): Finding[] {
  const known = new Set(measures.map(({code}) => code));
  const places = new Set([countryCode, ...municipalities.flatMap(({code, region, ely}) => [code, region, ely])]);
  const codes = new Set(stated.flatMap((block) => block.measures.filter((code) => !known.has(code))));
  const areas = new Set(
    stated.flatMap((block) => block.areas.filter((code) => !places.has(code) && !isWithoutMunicipality(code)))
  );
  return [
    ...tellUnknown(codes, "measure", "a code of data/reference/measures.json", where),
    ...tellUnknown(areas, "area", "a municipality or region of data/reference/municipalities.csv", where)
  ];
}

function tellUnknown(codes: ReadonlySet<string>, noun: string, expected: string, where: string): Finding[] {
  const [first] = codes;
  if (first === undefined) return [];
  const message = `${noun} ${first}, expected ${expected}; unknown ones: ${codes.size}`;
  return [error("vintage-codes", where, message)];
}

function checkCoverageOf({manifest: {coverage}, stated}: Vintage, where: string): Finding[] {
  const found = statedCoverage(stated);
  if (!found) return [error("vintage-coverage", where, "stated.json states no municipality, expected at least one")];
  const keys = ["measures", "first", "last", "municipalities"] as const;
  const told = keys.map((key) => ({key, is: String(coverage[key]), expected: String(found[key])}));
  const different = told.filter(({is, expected}) => is !== expected);
  return different.map(({key, is, expected}) =>
    error("vintage-coverage", where, `coverage.${key} ${is}, expected ${expected} as in stated.json`)
  );
}

// A warning: a rehearsal of a month to come has it before its day.
function checkRetrieved({manifest: {date, retrieved}}: Vintage, where: string): Finding[] {
  if (retrieved >= date) return [];
  const message = `retrieved ${retrieved}, expected ${date}, on which the figures were published, or later`;
  return [{rule: "vintage-retrieved", severity: "warning", where, message}];
}

function checkValues(cells: CellTable, units: ReadonlyMap<string, string>, folder: string): Finding[] {
  return [...cells].flatMap(([measure, {months, columns}]) => {
    const isShare = units.get(measure) === "percent";
    const faults = [...columns].flatMap(([area, column]) =>
      months.flatMap((month, t) => {
        const value = column.at(t);
        return value == null || isPossible(value, isShare) ? [] : [`cell ${area} ${month}: ${value}`];
      })
    );
    const [first] = faults;
    if (first === undefined) return [];
    const expected = isShare ? "a share of 0 to 100 per cent" : "a whole number of at least 0";
    const more = faults.length === 1 ? "" : `, and ${counted(faults.length - 1, "other cell")} like this`;
    return [error("vintage-values", `${folder}/${measure}.csv`, `${first}, expected ${expected}${more}`)];
  });
}

function isPossible(value: number, isShare: boolean): boolean {
  return value >= 0 && (isShare ? value <= 100 : Number.isSafeInteger(value));
}

function error(rule: string, where: string, message: string): Finding {
  return {rule, severity: "error", where, message};
}
