import {describe, expect, test} from "vitest";
import {pageAddress} from "../../../../src/i18n/addresses.ts";
import {placeForms} from "../../../../src/i18n/places.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {MunicipalityEntry} from "../../../../src/model/pages/municipality-pages.ts";
import {finderIn, municipalitiesFound, namesFound, referencePlaces} from "../reference-places.ts";

const {municipalities} = referencePlaces();
const find = {fi: finderIn("fi"), sv: finderIn("sv"), en: finderIn("en")};

describe("each of the 309 municipalities comes first for", () => {
  const asWritten = (text: string): string => text;
  const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const cases = locales.flatMap((locale) =>
    [asWritten, withoutMarks].map((typing) => ({locale, typing, how: typing.name}))
  );

  test.each(cases)("its Finnish and Swedish forms, $how, in $locale", ({locale, typing}) => {
    expect(municipalities.length).toBe(309);
    const missed = municipalities.flatMap((municipality) => {
      const [address, forms] = [addressOf(municipality, locale), formsOf(municipality)];
      return forms.filter((form) => municipalitiesFound(find[locale](typing(form)))[0] !== address);
    });
    expect(missed).toEqual([]);
  });
});

describe("Finnish cases that the tables of names do not hold", () => {
  // Partitives as the Institute for the Languages of Finland inflects the words they are made of.
  const cases = `
    Turkua Turku, Helsinkiä Helsinki, Espoota Espoo, Kouvolaa Kouvola, Tamperetta Tampere, Lahtea Lahti, Oulua Oulu,
    Jyväskylää Jyväskylä, Seinäjokea Seinäjoki, Riihimäkeä Riihimäki, Orivettä Orivesi, Mustasaarta Mustasaari,
    Alavutta Alavus, Varkautta Varkaus, Kaustista Kaustinen, Huittisia Huittinen, Kauniaisia Kauniainen, Virtoja Virrat,
    Uuttakaupunkia Uusikaupunki, Isoakyröä Isokyrö, Muhosta Muhos, Savitaipaletta Savitaipale, Kirkkonummea Kirkkonummi,
    Punkalaidunta Punkalaidun, Iitä Ii, Koskea Koski Tl, Rautalampia Rautalampi, Kiteetä Kitee, Vantaata Vantaa`;
  test.each(pairs(cases))("%s is %s", (typed, name) => {
    expect(firstName(typed)).toBe(name);
  });

  test.each(
    pairs(`Tampereessa Tampere, Raumassa Rauma, Vantaassa Vantaa, Turkussa Turku, Helsinkissä Helsinki,
    Helsingiksi Helsinki, Vilppulassa Mänttä-Vilppula, Koskella Koski Tl`)
  )("%s, as some say, is %s", (typed, name) => {
    expect(firstName(typed)).toBe(name);
  });
});

describe("one wrong letter", () => {
  test.each(
    pairs(`Tamere Tampere, Helsnki Helsinki, Jyvskylä Jyväskylä, jyvaskla Jyväskylä, Rovaneimi Rovaniemi,
    Tampereela Tampere, Espoosat Espoo, Kouvolasa Kouvola, Lapeenranta Lappeenranta, Seinajki Seinäjoki, Hyvinkä Hyvinkää,
    Maarianhamnia Maarianhamina, Tammerforss Tampere, Helsigfors Helsinki, Kuopoi Kuopio, Joensu Joensuu`)
  )("in %s still finds %s", (typed, name) => {
    expect(firstName(typed)).toBe(name);
  });

  test("finds each municipality of five letters or more", () => {
    const long = municipalities.filter(({name}) => /^\p{L}{5,}$/u.test(name.fi));
    expect(long.length).toBeGreaterThan(250);
    const lost = long.filter((municipality) => {
      const {fi} = municipality.name;
      const typed = `${fi.slice(0, 3)}${fi[4]}${fi[3]}${fi.slice(5)}`;
      return !municipalitiesFound(find.fi(typed)).includes(addressOf(municipality, "fi"));
    });
    expect(lost.map(({name}) => name.fi)).toEqual([]);
  });

  test("is not looked for where the letters fit as they are", () => {
    expect(namesFound(find.fi("kemi"))[0]).toBe("municipalities: Kemi, Keminmaa, Kemijärvi, Kemiönsaari");
    expect(namesFound(find.fi("Lemillä"))).toEqual(["municipalities: Lemi"]);
  });
});

describe("the exact name comes before those that begin like it", () => {
  test.each(
    pairs(`Pori Pori, Porin Pori, Porvoon Porvoo, Kemi Kemi, Kemijärvellä Kemijärvi, Salo Salo, Salon Salo, Lapua Lapua,
    Ii Ii, Iin Ii, Iissä Ii, Luoto Luoto, Eura Eura, Eurajoen Eurajoki, Vihti Vihti, Inari Inari, Perho Perho, Simo Simo`)
  )("%s is %s", (typed, name) => {
    expect(firstName(typed)).toBe(name);
  });
});

describe("words around a name", () => {
  test.each([
    ["fi", "Tampereen työttömyys", "Tampere"],
    ["fi", "työttömät Oulussa", "Oulu"],
    ["sv", "i Esbo", "Esbo"],
    ["sv", "Vasa stad", "Vasa"],
    ["sv", "sankt michel", "S:t Michel"],
    ["en", "the city of Espoo", "Espoo"],
    ["en", "Espoo’s", "Espoo"]
  ] as const)("in %s do not hide it: %s", (locale, typed, name) => {
    const municipality = find[locale](typed).find(({kind}) => kind === "municipalities");
    expect(municipality?.hits[0]?.place.names[0]?.[0]).toBe(name);
  });
});

describe("pilot areas", () => {
  test.each([
    ["fi", "Turun seudulla", ["areas: Turun seutu"]],
    ["sv", "Åboregionens", ["areas: Åboregionen"]],
    ["en", "turku reg", ["areas: Turku region"]],
    ["fi", "Lapissa", ["areas: Lappi", "municipalities: Rauma"]],
    ["sv", "Kajanaland", ["areas: Kajanaland"]],
    ["fi", "Satakunnassa", ["areas: Porin seutu"]],
    ["fi", "Keravalla", ["municipalities: Kerava", "areas: Vantaa ja Kerava"]],
    ["sv", "Åbo", ["municipalities: Åbo", "areas: Åboregionen"]],
    ["fi", "Espoo", ["areas: Espoo", "municipalities: Espoo"]]
  ] as const)("in %s %s gives %j", (locale, typed, found) => {
    expect(namesFound(find[locale](typed))).toEqual(found);
  });
});

describe("former municipalities lead to the one they are in now", () => {
  test.each(
    pairs(`Kuusankoskella Kouvola, Pertunmaalla Pertunmaa, Anjalankoski Kouvola, Nastola Lahti, Ekenäs Raasepori,
    Tammisaaressa Raasepori, Haukiputaalla Oulu, Vammalassa Sastamala, Kiukaisissa Eura, Nilsiä Kuopio, houtskar Parainen,
    Lillkyros Vaasa, Nagu Parainen, Valtimossa Nurmes, Honkajoella Kankaanpää, Pohjassa Raasepori`)
  )("%s: %s", (typed, name) => {
    expect(firstName(typed)).toBe(name);
  });

  test("and the heir of a municipality that is still listed is found beside it", () => {
    expect(namesFound(find.fi("pertunmaa"))[0]).toBe("municipalities: Pertunmaa, Mäntyharju");
  });
});

describe("nothing is found for", () => {
  test.each(["", " ", "-", "xyzw", "Stockholm", "Tallinna", "123"])("%j", (typed) => {
    expect(find.fi(typed)).toEqual([]);
  });
});

test("a full name rarely brings another municipality with it", () => {
  const extra = municipalities.flatMap(({name}) => municipalitiesFound(find.fi(name.fi)).slice(1));
  expect(extra.length).toBeLessThan(30);
});

function formsOf(municipality: MunicipalityEntry): string[] {
  const place = {id: municipality.code, name: municipality.name};
  const {name, genitive, inside, from, to} = placeForms(place, "fi");
  const swedish = placeForms(place, "sv");
  return [name, genitive, inside, from, to, swedish.name, swedish.genitive, municipality.name.en];
}

function addressOf({code, name}: MunicipalityEntry, locale: (typeof locales)[number]): string {
  return pageAddress({kind: "municipality", code, name: name.fi}, locale);
}

function firstName(typed: string): string | undefined {
  const group = find.fi(typed).find(({kind}) => kind === "municipalities");
  return group?.hits[0]?.place.names[0]?.[0];
}

/** Typed word and name, separated by commas. */
function pairs(text: string): [typed: string, name: string][] {
  return text
    .trim()
    .split(/,\s*/)
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)]);
}
