import type {Locale} from "../../src/model/languages.ts";

/** Column names of the plain files with what Finnish and Swedish files call them. */
export const columnNames = {
  area: {fi: "Alue", sv: "Område"},
  area_high: {fi: "Alueen yläraja", sv: "Områdets övre gräns"},
  area_low: {fi: "Alueen alaraja", sv: "Områdets nedre gräns"},
  area_status: {fi: "Alueen luvun tila", sv: "Status för områdets värde"},
  cause: {fi: "Syy", sv: "Orsak"},
  country: {fi: "Koko maa", sv: "Hela landet"},
  high: {fi: "Yläraja", sv: "Övre gräns"},
  low: {fi: "Alaraja", sv: "Nedre gräns"},
  measure: {fi: "Tieto", sv: "Uppgift"},
  month: {fi: "Kuukausi", sv: "Månad"},
  new: {fi: "Uusi arvo", sv: "Nytt värde"},
  old: {fi: "Vanha arvo", sv: "Gammalt värde"},
  rest: {fi: "Kunnat ilman kokeilua", sv: "Kommuner utan försök"},
  rest_status: {fi: "Kunnat ilman kokeilua, luvun tila", sv: "Kommuner utan försök, status för värdet"},
  status: {fi: "Tila", sv: "Status"},
  value: {fi: "Arvo", sv: "Värde"},
  vintage: {fi: "Julkaistu", sv: "Publicerad"}
} as const satisfies Readonly<Record<string, Readonly<Record<Exclude<Locale, "en">, string>>>>;

/** A column of a published table, as the plain files name it. */
export type ColumnName = keyof typeof columnNames;
