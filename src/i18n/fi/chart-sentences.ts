import type {EstimateKind} from "../../model/series.ts";
import type {CardFacts, PictureFacts} from "../facts/charts.ts";
import type {PlaceForms} from "../places/forms.ts";
import {extremes} from "./pictures.ts";

/** Sentences about a figure and its chart, in Finnish. */
export const chartSentences = {
  /** "the area's", at the start of a sentence. */
  owner: {area: "Alueen", together: "Kokeilualueiden"},
  /** Which of the figures named are estimates, and of what kind; `owner` is that of the first figure. */
  estimate: {
    area: {
      "confidential parts": (owner: string) => `${owner} luku on arvio, sillä osa kuntien luvuista on salassa.`,
      "published shares": (owner: string) =>
        `${owner} luku on arvio: kuntien julkaistujen osuuksien painotettu keskiarvo.`
    } satisfies Record<EstimateKind, unknown>,
    rest: {
      "confidential parts": "Vertailukuntien luku on arvio, sillä osa kuntien luvuista on salassa.",
      "published shares": "Vertailukuntien luku on arvio: kuntien julkaistujen osuuksien painotettu keskiarvo."
    } satisfies Record<EstimateKind, unknown>,
    both: {
      "confidential parts": "Molemmat luvut ovat arvioita, sillä osa kuntien luvuista on salassa.",
      "published shares": "Molemmat luvut ovat arvioita: kuntien julkaistujen osuuksien painotettuja keskiarvoja."
    } satisfies Record<EstimateKind, unknown>
  },
  /** The limits between which an estimate lies. */
  bounds: (owner: string, low: string, high: string) => `${owner} oikea luku on välillä ${low}–${high}.`,
  provisional: (owner: string) =>
    `${owner} luku on ennakkotieto: jakajana on vielä edellisvuoden työvoima, ja luku tarkentuu keväällä.`,
  /** The series breaks within the last year. */
  break: (inMonth: string) => `Sarja katkeaa ${inMonth}, joten lukua ei verrata vuotta aiempaan lukuun.`,
  /** Of a small drawing whose title says what is measured: the last figure, and that of the others; with its month. */
  brief: (when: string, value: string, rest: string | null) =>
    rest === null ? `${when} luku oli ${value}.` : `${when} luku oli ${value}, kunnissa ilman kokeilua ${rest}.`,
  /** Of a month after the pilots, whose areas no longer existed then. */
  afterPilots: {
    area: "Kokeilu oli silloin jo päättynyt, eikä kokeilualuetta enää ollut.",
    together: "Kokeilut olivat silloin jo päättyneet, eikä kokeilualueita enää ollut."
  },
  /** Of figures about which the same must be said as about those before them. */
  sameDoubts: "Nämä luvut ovat epävarmoja samasta syystä.",
  /** The series ends before the pilots do; the month with its year. */
  endsEarly: (month: string) => `Sarja päättyy kesken kokeilun, ${month}.`,
  /** Newer months exist, but the area's values are not shown. */
  newerWithheld: "Uudempia lukuja ei voida näyttää, sillä ne ovat salassa tai liian epävarmoja.",
  nothingShown: ({from}: PlaceForms) =>
    `Tätä mittaria ei voida näyttää ${from}: luvut ovat salassa, liian epävarmoja tai puuttuvat.`,
  /** Which vintage limits a series that ends before the pilots do. */
  endsWithVintage: (day: string) =>
    `Uusin aineistomme, jossa tämä mittari on kunnittain, on julkaistu ${day}. ` +
    "Lähteellä voi olla uudempia lukuja, mutta niitä ei ole vielä tuotu tälle sivustolle.",
  /** From when on published shares carry the series. */
  publishedSharesSince: (lastCounted: string, since: string) =>
    `Osuudet on laskettu henkilömääristä ${lastCounted} asti. ${since} ne perustuvat kuntien julkaistuihin osuuksiin: ` +
    "usean kunnan alueella luku on niiden painotettu keskiarvo, ja se on merkitty arvioksi.",
  /** At which month some indicators end before the others; with their number and as readers see it. */
  earlierEnd: (month: string, count: number, shown: string) =>
    count === 1 ? `${month} yltää 1 mittari` : `${month} yltää ${shown} mittaria`,
  /** In titles after what is measured. */
  titleOfBoth: (area: string) => `${area} ${joint(area)} kunnat ilman kokeilua`,
  altText: ({owner, measured, place, first, last, besideRest, highest, lowest}: PictureFacts) =>
    `Viivakuvio: ${measured} ${place.inside}${besideRest ? ` ${joint(place.inside)} kunnissa ilman kokeilua` : ""}, ${first} – ${last}. ` +
    `${extremes(`${owner} luku oli`, {highest, lowest})} Samat luvut ovat taulukossa.`,
  card: ({month, value, mark, rest}: CardFacts) =>
    rest === null
      ? `${value} työvoimasta${mark}, ${month}.`
      : `${value} työvoimasta${mark}, kunnissa ilman kokeilua ${rest}, ${month}.`,
  notShown: "Lukua ei voida näyttää."
};

/** A second "ja" would blur what belongs together. */
function joint(name: string): string {
  return name.includes(" ja ") ? "sekä" : "ja";
}
