import type {Month} from "../../../src/model/months.ts";

/** How the counts of a measure go on. */
export type MeasureRule =
  /** A part of another measure, or of what a third leaves of it. */
  | {readonly kind: "part"; readonly of: string; readonly without: string | null}
  /** What a measure leaves of another. */
  | {readonly kind: "remainder"; readonly of: string; readonly without: string}
  /** By itself, from the level before to that of the real answer: at once in a month, or little by little. */
  | {readonly kind: "level"; readonly turn: Month | null; readonly bends: boolean}
  /** The sum of others and of people in none of them. */
  | {readonly kind: "sum"; readonly of: readonly string[]};

const unemployed = "TYOTTOMATLOPUSSA";

/** The month from which the client register of the new employment areas shows fewer people in services. */
const newRegister: Month = "2025-06";

const services = [
  "TYOLLISTETTYLOP",
  "TYOHARJOITTELULOP",
  "KOKEILULOP",
  "TVKOULUTUSLOP",
  "VALMENNUSLOP",
  "MTPPALVELUTLOP"
] as const;

/** Every count but the labour force and the unemployed, each after those that it follows. */
export const measureRules: ReadonlyMap<string, MeasureRule> = new Map<string, MeasureRule>([
  ["TYOTTOMATNAISET", part(unemployed)],
  ["TYOTTOMATMIEHET", {kind: "remainder", of: unemployed, without: "TYOTTOMATNAISET"}],
  ["TYOTTOMAT25", part(unemployed)],
  ["TYOTTOMAT20", part("TYOTTOMAT25")],
  ["TYOTTOMAT50", part(unemployed, "TYOTTOMAT25")],
  ["TYOTTOMATSAIR", part(unemployed)],
  ["TYOTTOMATULK", part(unemployed)],
  ["PITKAAIKAISTYOTTOMAT", part(unemployed)],
  ["KASSASSA", part(unemployed)],
  ["LOMAUTETTU", part(unemployed, "PITKAAIKAISTYOTTOMAT")],
  ["LYHTYOVKO", {kind: "level", turn: null, bends: false}],
  ...services.map((service) => [service, {kind: "level", turn: newRegister, bends: false}] as const),
  ["HAKIJALOPUSSA", {kind: "sum", of: [unemployed, "LYHTYOVKO", ...services]}],
  ["AVPAIKATLOPUSSA", {kind: "level", turn: null, bends: true}],
  ["UUDETAVP", {kind: "level", turn: null, bends: true}]
]);

/** Vacancies in the whole country around the suspected break, as published. */
export const knownVacancies: readonly {readonly month: Month; readonly count: number}[] = [
  {month: "2024-03", count: 64_216},
  {month: "2024-06", count: 25_538},
  {month: "2025-03", count: 49_093}
];

function part(of: string, without: string | null = null): MeasureRule {
  return {kind: "part", of, without};
}
