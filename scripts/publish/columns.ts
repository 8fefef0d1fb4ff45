import type {Locale} from "../../src/model/languages.ts";

/** Column names of the plain files with what Finnish and Swedish files call them. */
export const columnNames = {
  area: {fi: "Alue", sv: "Område"},
  area_high: {fi: "Alueen yläraja", sv: "Områdets övre gräns"},
  area_low: {fi: "Alueen alaraja", sv: "Områdets nedre gräns"},
  area_status: {fi: "Alueen luvun tila", sv: "Status för områdets värde"},
  att: {fi: "Ero keskimäärin", sv: "Skillnad i medeltal"},
  att_year1: {fi: "Ero 1. kokeiluvuonna", sv: "Skillnad försöksår 1"},
  att_year2: {fi: "Ero 2. kokeiluvuonna", sv: "Skillnad försöksår 2"},
  att_year3: {fi: "Ero 3. kokeiluvuonna", sv: "Skillnad försöksår 3"},
  band95: {fi: "Tavallinen vaihtelu (95 %), ±", sv: "Vanlig variation (95 %), ±"},
  band_high: {fi: "Tavallisen vaihtelun yläraja", sv: "Övre gräns för vanlig variation"},
  band_low: {fi: "Tavallisen vaihtelun alaraja", sv: "Nedre gräns för vanlig variation"},
  base: {fi: "Lähtökausi", sv: "Basperiod"},
  cause: {fi: "Syy", sv: "Orsak"},
  confidential: {fi: "Salassa, kuntia", sv: "Sekretessbelagda, kommuner"},
  control: {fi: "Vertailukohta", sv: "Jämförelseobjekt"},
  country: {fi: "Koko maa", sv: "Hela landet"},
  distance: {fi: "Etäisyys", sv: "Avstånd"},
  effect: {fi: "Ero vertailuun", sv: "Skillnad mot jämförelsen"},
  first: {fi: "Ensimmäinen kuukausi", sv: "Första månaden"},
  flag: {fi: "Huomaa", sv: "Observera"},
  gap: {fi: "Ero painotettuun vertailuun", sv: "Skillnad mot viktad jämförelse"},
  high: {fi: "Yläraja", sv: "Övre gräns"},
  in_time_rms: {fi: "Kuviteltujen alkujen virhe (RMS)", sv: "Fel vid påhittade starter (RMS)"},
  in_time_same_sign: {
    fi: "Kuviteltujen alkujen virheistä samaan suuntaan",
    sv: "Fel åt samma håll vid påhittade starter"
  },
  indicator: {fi: "Mittari", sv: "Mått"},
  known: {fi: "Julkaistu, kuntia", sv: "Publicerade, kommuner"},
  last: {fi: "Viimeinen kuukausi", sv: "Sista månaden"},
  low: {fi: "Alaraja", sv: "Nedre gräns"},
  measure: {fi: "Tieto", sv: "Uppgift"},
  member: {fi: "Kunta", sv: "Kommun"},
  method: {fi: "Menetelmä", sv: "Metod"},
  month: {fi: "Kuukausi", sv: "Månad"},
  new: {fi: "Uusi arvo", sv: "Nytt värde"},
  old: {fi: "Vanha arvo", sv: "Gammalt värde"},
  p: {fi: "p-arvo", sv: "p-värde"},
  p_adjusted: {fi: "p-arvo, korjattu alueiden määrällä", sv: "p-värde, justerat för antalet områden"},
  reason: {fi: "Syy", sv: "Orsak"},
  region: {fi: "Saman maakunnan kunnat ilman kokeilua", sv: "Kommuner utan försök i samma landskap"},
  rest: {fi: "Kunnat ilman kokeilua", sv: "Kommuner utan försök"},
  rest_status: {fi: "Kunnat ilman kokeilua, luvun tila", sv: "Kommuner utan försök, status för värdet"},
  rmspe_pre: {fi: "Sovitusvirhe ennen alkua (RMSPE)", sv: "Anpassningsfel före starten (RMSPE)"},
  similar: {fi: "Samankaltaiset kunnat", sv: "Liknande kommuner"},
  standard_error: {fi: "Keskivirhe", sv: "Medelfel"},
  status: {fi: "Tila", sv: "Status"},
  value: {fi: "Arvo", sv: "Värde"},
  vintage: {fi: "Julkaistu", sv: "Publicerad"},
  weight: {fi: "Paino", sv: "Vikt"},
  weighted: {fi: "Painotettu vertailu", sv: "Viktad jämförelse"}
} as const satisfies Readonly<Record<string, Readonly<Record<Exclude<Locale, "en">, string>>>>;

/** A column of a published table, as the plain files name it. */
export type ColumnName = keyof typeof columnNames;
