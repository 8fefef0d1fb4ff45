import {describe, expect, test} from "vitest";
import {besideNames} from "../../../../src/i18n/sentences/municipality-beside.ts";
import type {Beside} from "../../../../src/i18n/sentences/municipality-beside.ts";
import {placeForms} from "../../../../src/i18n/places.ts";
import {locales} from "../../../../src/model/languages.ts";
import {named} from "../../../named.ts";
import {areaNamed, places, plain, regions, rowsOf} from "../samples.ts";

const said = (beside: Beside) =>
  locales.map((locale) => {
    const {name, short, inside} = besideNames(beside, locale);
    return [name, short, inside].map(plain).join(" | ");
  });

describe.each(locales)("beside each of the 309 municipalities, in %s", (locale) => {
  const besides = rowsOf("municipalities").flatMap(({code, region}): Beside[] => {
    const area = rowsOf("pilot-areas").find(({municipalities}) => municipalities?.split(" ").includes(code!));
    const {id, name} = regions().find((one) => one.id === region)!;
    const near = [true, false].map((isWhole) => ({kind: "region", region: id, regionName: name, isWhole}) as const);
    return area ? [{kind: "area", area: areaNamed(area["id"]!)}] : near;
  });
  const texts = besides.flatMap((beside) => {
    const {name, inside, explanation} = besideNames(beside, locale);
    return [name, inside, explanation].map((text) => plain(text));
  });

  test("no proper name stands in lower case", () => {
    const named = [...places("pilot-areas"), ...places("municipalities"), ...regions()].flatMap((place) =>
      Object.values(placeForms(place, locale)).flatMap((form) => plain(form).split(" "))
    );
    const names = new Set(named.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.toLowerCase()));
    expect(names.size).toBeGreaterThan(300);
    expect([...new Set(texts.flatMap((text) => text.split(/[ (),.]+/)))].filter((word) => names.has(word))).toEqual([]);
  });

  test("the whole country is not taken for a part of a region, nor a pilot area named twice", () => {
    expect(texts.filter((text) => / (in|i) [^;)]* (and|och) (the whole country|hela landet)/u.test(text))).toEqual([]);
    expect(
      texts.filter((text) => /kokeilualue \([^)]*kokeilualue|försöksområde \(försöks|area \(the /u.test(text))
    ).toEqual([]);
  });
});

describe("beside a municipality stands", () => {
  test("its area", () => {
    expect(said({kind: "area", area: areaNamed("salo")})).toEqual([
      "Salon seutu | Salon seutu | Salon seudulla",
      "Saloregionen | Saloregionen | i Saloregionen",
      "the Salo region | Salo region | in the Salo region"
    ]);
  });

  const ostrobothnia = {
    kind: "region",
    region: "MK14",
    regionName: named("Etelä-Pohjanmaa", "Södra Österbotten", "South Ostrobothnia")
  } as const;

  test("the rest of its region, whose name keeps its capital", () => {
    expect(said({...ostrobothnia, isWhole: false})).toEqual([
      "Etelä-Pohjanmaan kunnat ilman kokeilua | Muu Etelä-Pohjanmaa | Etelä-Pohjanmaan kunnissa ilman kokeilua",
      "kommuner utan försök i Södra Österbotten | Övriga Södra Österbotten | i kommuner utan försök i Södra Österbotten",
      "municipalities in South Ostrobothnia without a pilot | Rest of South Ostrobothnia | in municipalities in South Ostrobothnia without a pilot"
    ]);
  });

  test("the region itself where none of its municipalities had a pilot", () => {
    expect(said({...ostrobothnia, isWhole: true})[2]).toBe(
      "South Ostrobothnia | South Ostrobothnia | in South Ostrobothnia"
    );
  });

  test("the mainland where there is neither, and it is said why", () => {
    const reasons = (["alone", "lonely"] as const).map((why) => besideNames({kind: "rest", why}, "en").explanation);
    expect(reasons[0]).toMatch(/^The municipality is a pilot area of its own/);
    expect(reasons[1]).toMatch(/^The region has fewer than three municipalities without a pilot/);
    expect(said({kind: "rest", why: "alone"})[0]).toBe(
      "kunnat ilman kokeilua | Ilman kokeilua | Manner-Suomen kunnissa ilman kokeilua"
    );
  });
});
