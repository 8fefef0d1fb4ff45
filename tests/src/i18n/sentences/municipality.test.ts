import {expect, test} from "vitest";
import {placeForms, regionControlNames} from "../../../../src/i18n/places.ts";
import {membershipSentence, mergedSentence} from "../../../../src/i18n/sentences.ts";
import {standingPicture, standingSentence} from "../../../../src/i18n/sentences/municipality.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Place} from "../../../../src/i18n/places.ts";
import {areaNamed, inAll, places, regions} from "../samples.ts";

function municipality(finnishName: string): Place {
  return places("municipalities").find(({name}) => name.fi === finnishName)!;
}

test("a municipality was an area of its own, one of several, or had no pilot", () => {
  const say = (place: Place, area: (Place & {members: number}) | null): string[] =>
    locales.map((locale) => membershipSentence(place, area, locale));
  expect(say(municipality("Espoo"), {...areaNamed("espoo"), members: 1})).toEqual([
    "Espoo oli kokeilussa omana alueenaan.",
    "Esbo var med i försöket som ett eget område.",
    "Espoo was a pilot area of its own."
  ]);
  expect(say(municipality("Akaa"), {...areaNamed("pirkanmaa"), members: 11})).toEqual([
    "Akaa oli yksi Pirkanmaan kokeilualueen kokeilukunnista.",
    "Ackas var en av försökskommunerna i försöksområdet Birkaland.",
    "Akaa was one of the pilot municipalities in the Pirkanmaa pilot area."
  ]);
  expect(say(municipality("Kouvola"), null)).toEqual([
    "Kouvola ei ollut kokeilussa.",
    "Kouvola var inte med i försöket.",
    "Kouvola had no pilot."
  ]);
});

test("the figures of a merged municipality are found in those of its heir", () => {
  const say = locales.map((locale) =>
    mergedSentence(municipality("Pertunmaa"), municipality("Mäntyharju"), {from: "2025-01", since: null}, locale)
  );
  expect(say).toEqual([
    "Pertunmaan luvut sisältyvät tammikuusta 2025 alkaen Mäntyharjun lukuihin.",
    "Siffrorna för Pertunmaa ingår från och med januari 2025 i siffrorna för Mäntyharju.",
    "From January 2025 on, the figures of Pertunmaa are part of those of Mäntyharju."
  ]);
});

test("where they are found there in months before the merger, the reason is said with both dates", () => {
  const say = (since: "2023-11" | "2025-01" | "2025-03") =>
    locales.map((locale) =>
      mergedSentence(municipality("Pertunmaa"), municipality("Mäntyharju"), {from: "2025-01", since}, locale)
    );
  expect(say("2023-11")).toEqual([
    "Pertunmaan ja Mäntyharjun kunnat yhdistyivät tammikuussa 2025. Työttömien osuudet marraskuusta 2023 alkaen on " +
      "julkaistu vasta liitoksen jälkeen uuden kuntarajan mukaan: Pertunmaan asukkaat ovat niissä mukana Mäntyharjun " +
      "luvussa. Sitä aiemmilta kuukausilta kummallakin kunnalla on oma lukunsa.",
    "Pertunmaa och Mäntyharju gick samman i januari 2025. Andelarna arbetslösa från och med november 2023 publicerades " +
      "först efter sammanslagningen och följer den nya kommungränsen: invånarna i Pertunmaa ingår där i siffran för " +
      "Mäntyharju. För tidigare månader har vardera kommunen sin egen siffra.",
    "Pertunmaa and Mäntyharju merged in January 2025. The unemployed shares from November 2023 on were published only " +
      "after the merger and follow the new boundary: they count the people of Pertunmaa in the figure of Mäntyharju. " +
      "For earlier months each of the two has a figure of its own."
  ]);
  for (const since of ["2025-01", "2025-03"] as const) expect(say(since)[2]).toMatch(/^From January 2025 on, /);
});

test("the surroundings of an area are named after its region", () => {
  const uusimaa = regions().find(({id}) => id === "MK01")!;
  const names = locales.map((locale) => regionControlNames({region: uusimaa.id, regionName: uusimaa.name}, locale));
  expect(names).toEqual([
    {name: "Uudenmaan kunnat ilman kokeilua", short: "Muu Uusimaa"},
    {name: "Kommuner utan försök i Nyland", short: "Övriga Nyland"},
    {name: "Municipalities in Uusimaa without a pilot", short: "Rest of Uusimaa"}
  ]);
});

test("every region has forms in every language", () => {
  expect(regions()).toHaveLength(19);
  for (const region of regions()) for (const locale of locales) expect(placeForms(region, locale).inside).not.toBe("");
  const inside = (id: string): string[] => {
    const region = regions().find((candidate) => candidate.id === id)!;
    return locales.map((locale) => placeForms(region, locale).inside);
  };
  expect(inside("MK14")).toEqual(["Etelä-Pohjanmaalla", "i Södra Österbotten", "in South Ostrobothnia"]);
  expect(inside("MK19")).toEqual(["Lapissa", "i Lappland", "in Lapland"]);
  expect(inside("MK21")).toEqual(["Ahvenanmaalla", "på Åland", "in Åland"]);
});

test("the level of a municipality is told with its third of all, of a whole year or of a month", () => {
  const unit = "percent of labour force";
  const kouvola = municipality("Kouvola");
  const inYear = {time: {kind: "year", year: "2024"}, unit} as const;
  expect(inAll((locale) => standingSentence(kouvola, {value: 12.5, third: "higher"}, inYear, locale))).toEqual([
    "Vuonna 2024 työttömien osuus työvoimasta oli Kouvolassa keskimäärin 12,5 prosenttia. Se on kaikkien kuntien ylimmässä kolmanneksessa.",
    "År 2024 var andelen arbetslösa av arbetskraften i Kouvola i genomsnitt 12,5 procent. Kommunen hör till den högsta tredjedelen av alla kommuner.",
    "In 2024 the unemployed share of the labour force averaged 12.5 per cent in Kouvola. That is in the higher third of all municipalities."
  ]);
  const inMonth = {time: {kind: "month", month: "2022-02"}, unit} as const;
  expect(inAll((locale) => standingSentence(kouvola, {value: 8, third: null}, inMonth, locale))).toEqual([
    "Helmikuun 2022 lopussa työttömien osuus työvoimasta oli Kouvolassa 8,0 prosenttia.",
    "I slutet av februari 2022 var andelen arbetslösa av arbetskraften i Kouvola 8,0 procent.",
    "At the end of February 2022 the unemployed share of the labour force was 8.0 per cent in Kouvola."
  ]);
  expect(inAll((locale) => standingSentence(kouvola, null, inMonth, locale))).toEqual([
    "Kouvolan luku on salassa tai puuttuu, joten kuntaa ei ole merkitty kuvioon.",
    "Siffran för Kouvola är sekretessbelagd eller saknas, så kommunen är inte utmärkt i diagrammet.",
    "The figure of Kouvola is confidential or missing, so the municipality is not marked in the chart."
  ]);
});

test("the strip is told to those who do not see it, with the municipality only where it is marked", () => {
  const strip = {values: [4, 9, 12], own: 9, time: {kind: "year", year: "2024"}} as const;
  const text = (own: number | null) =>
    inAll((locale) => standingPicture(municipality("Kouvola"), {...strip, own}, "percent of labour force", locale));
  expect(text(9)).toEqual([
    "Pistekuvio: työttömien osuus työvoimasta 3 kunnassa vuonna 2024, piste kutakin kuntaa kohti. Pienin luku on 4,0 % ja suurin 12,0 %. Merkittynä Kouvola, 9,0 %.",
    "Punktdiagram: andelen arbetslösa av arbetskraften i 3 kommuner år 2024, en punkt för varje kommun. Den lägsta siffran är 4,0 % och den högsta 12,0 %. Utmärkt: Kouvola, 9,0 %.",
    "Dot plot: the unemployed share of the labour force in 3 municipalities in 2024, one dot for each municipality. The lowest figure is 4.0% and the highest 12.0%. Marked: Kouvola, 9.0%."
  ]);
  expect(text(null)[2]).toMatch(/the highest 12\.0%\.$/);
});
