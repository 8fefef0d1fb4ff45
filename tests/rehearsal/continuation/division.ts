import {readFileSync} from "node:fs";
import {parseCsv} from "../../../scripts/observations/csv.ts";
import {hasNewBorders} from "../../../src/model/areas.ts";
import type {MunicipalityChange} from "../../../src/model/areas.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {answerOfJuly2026, metadataOfMarch2025} from "../../pxweb/real-answers.ts";
import type {ServedCode} from "../../pxweb/served-table.ts";

/** People and vacancies of no known municipality. */
export const unknownCode = "KU199";

/** Vacancies that may be filled anywhere. */
export const flexibleCode = "KUJOU";

/** The areas of the table on one day, and what they consist of. */
export interface Division {
  /** In the order of the source. */
  readonly areas: readonly ServedCode[];
  /** What all areas consist of: municipalities, the unknown and the flexible, whether they have a column or not. */
  readonly parts: readonly string[];
  /** By area, the positions of its parts. */
  readonly members: ReadonlyMap<string, readonly number[]>;
  /** Municipalities that are in their heirs. */
  readonly merged: readonly MunicipalityChange[];
}

/** The division in which a table of a day is published, for all of its history. */
export function divisionOn(day: string, reference: Reference): Division {
  const merged = reference.changes.filter((change) => hasNewBorders(day, change));
  const ceased = new Set(merged.map(({code}) => code));
  const municipalities = reference.municipalities.filter(({code}) => !ceased.has(code));
  const parts = [...municipalities.map(({code}) => code), unknownCode, flexibleCode];
  const groups: ReadonlyMap<string, readonly string[]> = new Map([
    [countryCode, parts],
    ...parts.map((part) => [part, [part]] as const),
    ...groupBy(municipalities, "region"),
    ...groupBy(municipalities, "ely"),
    ...readSubRegions(),
    ...unplacedAreas
  ]);
  const positions = new Map(parts.map((part, i) => [part, i]));
  const areas = areasOn(day, merged);
  return {areas, parts, merged, members: new Map(areas.map(({code}) => [code, positionsOf(groups.get(code))]))};

  function positionsOf(codes: readonly string[] = []): number[] {
    return codes.flatMap((code) => positions.get(code) ?? []);
  }
}

const unplacedAreas: readonly (readonly [string, readonly string[]])[] = [
  ...["MK91", "SK902", "ELY80"].map((code) => [code, [unknownCode]] as const),
  ...["MKJO", "SKJOU", "ELYJO"].map((code) => [code, [flexibleCode]] as const)
];

function groupBy(municipalities: Reference["municipalities"], key: "region" | "ely"): [string, string[]][] {
  const groups = Map.groupBy(municipalities, (municipality) => municipality[key]);
  return [...groups].map(([code, members]) => [code, members.map((member) => member.code)]);
}

function readSubRegions(): [string, string[]][] {
  const file = new URL("sub-regions.csv", import.meta.url);
  const [, ...rows] = parseCsv(readFileSync(file, "utf8"), "sub-regions.csv");
  return rows.map(([code, municipalities]) => [code!, municipalities!.split(" ")]);
}

/** Those of the real answers of March 2025 and July 2026, with a municipality that had not yet merged. */
function areasOn(day: string, merged: readonly MunicipalityChange[]): ServedCode[] {
  const {values, valueTexts} = metadataOfMarch2025().variables[0]!;
  const names = new Map(values.map((code, i) => [code, valueTexts[i]!]));
  const codes = day < "2026" ? values : answerOfJuly2026().data.map(({key: [code]}) => code);
  const areas = codes.map((code) => ({code, label: names.get(code) ?? "Tuntematon tai joustava"}));
  return merged.length > 0 ? areas : [...areas, {code: "KU588", label: "Pertunmaa"}];
}
