import {expect, test} from "vitest";
import {topicFinder} from "../../../../src/client/places/find-topics.ts";
import type {TopicHit} from "../../../../src/client/places/find-topics.ts";

const topic = (title: string, asked: string) => ({href: `/${title}/`, names: [[title]] as const, detail: "", asked});
const find = topicFinder([
  topic("all", "työttöm, työttömyysaste"),
  topic("young", "työttöm, nuor, alle 25"),
  topic("women", "työttöm, naise"),
  topic("trials", "työkokeilu")
]);
const said = (hits: readonly TopicHit[]) => hits.map(({place, meeting}) => `${place.names[0]?.[0]} ${meeting}`);

test("a word that all share brings all of them, in their order", () => {
  expect(said(find.whole("Työttömyys"))).toEqual(["all form", "young form", "women form"]);
});

test("whoever covers more of a compound, or of several words, comes alone", () => {
  expect(said(find.whole("nuorisotyöttömyys"))).toEqual(["young form"]);
  expect(said(find.whole("työttömät naiset"))).toEqual(["women form"]);
  expect(said(find.whole("naisen työttömyydestä"))).toEqual(["women form"]);
  expect(said(find.whole("työttömyysaste"))).toEqual(["all name"]);
  expect(said(find.whole("alle 25-vuotiaat"))).toEqual([]);
  expect(said(find.part("alle 25-vuotiaat"))).toEqual(["young part"]);
});

test("what is only begun is found from its fourth letter on", () => {
  expect(said(find.whole("työk"))).toEqual(["trials beginning"]);
  expect(said(find.whole("työ"))).toEqual([]);
});

test("a short word makes no part of another", () => {
  expect(said(find.part("Pornainen naantali manuori"))).toEqual([]);
});

test("a word that nothing answers to is left aside only when asked for a part", () => {
  expect(said(find.whole("työttömyys Kiuruvesi"))).toEqual([]);
  expect(said(find.part("työttömyys Kiuruvesi"))).toEqual(["all part", "young part", "women part"]);
});

test("letters may be wrong, more of them in a longer word, and that is said", () => {
  expect(said(find.whole("työtömyys"))).toEqual(["all similar", "young similar", "women similar"]);
  expect(said(find.similar("tökkokeilu", 2))).toEqual(["trials similar"]);
  expect(said(find.similar("tökkokeilu", 1))).toEqual([]);
  expect(said(find.similar("xyzw", 2))).toEqual([]);
});
