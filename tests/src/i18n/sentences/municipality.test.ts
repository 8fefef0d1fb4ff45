import {expect, test} from "vitest";
import {placeForms, regionControlNames} from "../../../../src/i18n/places.ts";
import {membershipSentence, mergedSentence} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Place} from "../../../../src/i18n/places.ts";
import {areaNamed, places, regions} from "../samples.ts";

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
    mergedSentence(municipality("Pertunmaa"), municipality("Mäntyharju"), {from: "2025-01"}, locale)
  );
  expect(say).toEqual([
    "Pertunmaan luvut sisältyvät tammikuusta 2025 alkaen Mäntyharjun lukuihin.",
    "Siffrorna för Pertunmaa ingår från och med januari 2025 i siffrorna för Mäntyharju.",
    "From January 2025 on, the figures of Pertunmaa are part of those of Mäntyharju."
  ]);
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
