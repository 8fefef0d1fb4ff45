import type {IndicatorId} from "../../model/indicators.ts";
import type {Comparison} from "../numbers.ts";
import type {GapFacts, SentenceTexts} from "./sentence-texts.ts";

/** Computed sentences in Finnish. */
export const fi: SentenceTexts = {
  level: {
    "unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli työttömänä ${value} prosenttia työvoimasta.`,
    "unemployed-share-without-laid-off": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli työttömänä ${value} prosenttia työvoimasta, kun lomautettuja ei lasketa mukaan.`,
    unemployed: ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli ${value} ${value === "1" ? "työtön työnhakija" : "työtöntä työnhakijaa"}.`,
    "long-term-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.genitive} työttömistä ${value} prosenttia oli ollut työttömänä vähintään vuoden.`,
    "young-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} alle 25-vuotiaita työttömiä oli ${value} prosenttia työvoimasta.`,
    "older-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} yli 50-vuotiaita työttömiä oli ${value} prosenttia työvoimasta.`,
    "foreign-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} ulkomaalaisia työttömiä oli ${value} prosenttia työvoimasta.`,
    "women-of-unemployed": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.genitive} työttömistä ${value} prosenttia oli naisia.`,
    "laid-off-share": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli kokoaikaisesti lomautettuna ${value} prosenttia työvoimasta.`,
    jobseekers: ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli ${value} ${value === "1" ? "työnhakija" : "työnhakijaa"}.`,
    "in-services": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli työvoimapalveluissa ${value}\u00a0${value === "1" ? "henkilö" : "henkilöä"}.`,
    "activation-rate": ({place, monthEnd, value}) =>
      `${monthEnd} aktivointiaste oli ${place.inside} ${value} prosenttia.`,
    vacancies: ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli ${value} ${value === "1" ? "avoin työpaikka" : "avointa työpaikkaa"}.`,
    "new-vacancies": ({place, inMonth, value}) =>
      `${inMonth} ${place.inside} ilmoitettiin avoimeksi ${value} ${value === "1" ? "uusi työpaikka" : "uutta työpaikkaa"}.`,
    "unemployed-per-vacancy": ({place, monthEnd, value}) =>
      `${monthEnd} ${place.inside} oli ${value} työtöntä yhtä avointa työpaikkaa kohti.`
  },
  change: (indicator, comparison, amount) => {
    const counted = countedIn[indicator];
    if (!counted) return `${shareIn(indicator)} oli ${size(indicator, comparison, amount)} kuin vuotta aiemmin.`;
    return `${counted} ${number(comparison, amount)} kuin vuotta aiemmin.`;
  },
  gap: (indicator, comparison, facts) =>
    indicator === "unemployed-per-vacancy" ? ratioGap(comparison, facts) : shareGap(indicator, comparison, facts),
  owner: {area: "Alueen", together: "Kokeilualueiden"},
  estimate: {
    area: {
      "confidential parts": (owner) => `${owner} luku on arvio, sillä osa kuntien luvuista on salassa.`,
      "published shares": (owner) => `${owner} luku on arvio: kuntien julkaistujen osuuksien painotettu keskiarvo.`
    },
    rest: {
      "confidential parts": () => "Vertailukuntien luku on arvio, sillä osa kuntien luvuista on salassa.",
      "published shares": () => "Vertailukuntien luku on arvio: kuntien julkaistujen osuuksien painotettu keskiarvo."
    },
    both: {
      "confidential parts": () => "Molemmat luvut ovat arvioita, sillä osa kuntien luvuista on salassa.",
      "published shares": () => "Molemmat luvut ovat arvioita: kuntien julkaistujen osuuksien painotettuja keskiarvoja."
    }
  },
  bounds: (owner, low, high) => `${owner} oikea luku on välillä ${low}–${high}.`,
  provisional: (owner) => `${owner} luku on ennakkotieto: sen työvoima on vielä edellisvuoden ja tarkentuu keväällä.`,
  break: (inMonth) => `Sarja katkeaa ${inMonth}, joten lukua ei verrata vuotta aiempaan lukuun.`,
  afterPilots: {
    area: "Kokeilu oli silloin jo päättynyt, eikä kokeilualuetta enää ollut.",
    together: "Kokeilut olivat silloin jo päättyneet, eikä kokeilualueita enää ollut."
  },
  endsEarly: (month) => `Sarja päättyy kesken kokeilun, ${month}.`,
  newerWithheld: "Uudempia lukuja ei voida näyttää, sillä ne ovat salassa tai liian epävarmoja.",
  nothingShown: ({from}) =>
    `Tätä mittaria ei voida näyttää ${from}: luvut ovat salassa, liian epävarmoja tai puuttuvat.`,
  endsWithVintage: (day) =>
    `Uusin aineistomme, jossa tämä mittari on kunnittain, on julkaistu ${day}. ` +
    "Lähteellä voi olla uudempia lukuja, mutta niitä ei ole vielä tuotu tälle sivustolle.",
  publishedSharesSince: (lastCounted, since) =>
    `Osuudet on laskettu henkilömääristä ${lastCounted} asti. ${since} ne perustuvat kuntien julkaistuihin osuuksiin: ` +
    "usean kunnan alueella luku on niiden painotettu keskiarvo, ja se on merkitty arvioksi.",
  titleOfBoth: (area) => `${area} ${joint(area)} kunnat ilman kokeilua`,
  altText: ({owner, measured, place, first, last, besideRest, highest, lowest}) =>
    `Viivakuvio: ${measured} ${place.inside}${besideRest ? ` ${joint(place.inside)} kunnissa ilman kokeilua` : ""}, ${first} – ${last}. ` +
    `${owner} luku oli suurin ${highest.inMonth} (${highest.value}) ja pienin ${lowest.inMonth} (${lowest.value}). ` +
    "Samat luvut ovat taulukossa.",
  card: ({month, value, mark, rest}) =>
    rest === null
      ? `${value} työvoimasta${mark}, ${month}.`
      : `${value} työvoimasta${mark}, kunnissa ilman kokeilua ${rest}, ${month}.`,
  notShown: "Lukua ei voida näyttää.",
  about: (amount) => `noin ${amount}`
};

/** A second "ja" would blur what belongs together. */
function joint(name: string): string {
  return name.includes(" ja ") ? "sekä" : "ja";
}

/** What is counted, with its verb; shares and rates are not here. */
const countedIn: Partial<Record<IndicatorId, string>> = {
  unemployed: "Työttömiä oli",
  jobseekers: "Työnhakijoita oli",
  "in-services": "Palveluissa olevia oli",
  vacancies: "Avoimia työpaikkoja oli",
  "new-vacancies": "Uusia työpaikkoja ilmoitettiin",
  "unemployed-per-vacancy": "Työttömiä oli paikkaa kohti"
};

function shareIn(indicator: IndicatorId): string {
  return indicator === "activation-rate" ? "Aktivointiaste" : "Osuus";
}

/** A share is larger or smaller, a rate is higher or lower. */
function sizeWords(indicator: IndicatorId): {higher: string; lower: string} {
  return indicator === "activation-rate"
    ? {higher: "korkeampi", lower: "matalampi"}
    : {higher: "suurempi", lower: "pienempi"};
}

function size(indicator: IndicatorId, comparison: Comparison, amount: string): string {
  const {higher, lower} = sizeWords(indicator);
  const sizes = {higher: `${amount} ${higher}`, lower: `${amount} ${lower}`, same: "sama", "almost same": "lähes sama"};
  return sizes[comparison];
}

function number(comparison: Comparison, amount: string): string {
  const numbers = {
    higher: `${amount} enemmän`,
    lower: `${amount} vähemmän`,
    same: "yhtä paljon",
    "almost same": "lähes yhtä paljon"
  };
  return numbers[comparison];
}

function shareGap(indicator: IndicatorId, comparison: Comparison, {place, rest, amount}: GapFacts): string {
  const share = `Kunnissa ilman kokeilua ${shareIn(indicator).toLowerCase()} oli`;
  const {higher, lower} = sizeWords(indicator);
  const gaps = {
    higher: `${share} ${rest} prosenttia, ${amount} ${lower} kuin ${place.inside}.`,
    lower: `${share} ${rest} prosenttia, ${amount} ${higher} kuin ${place.inside}.`,
    same: `${share} sama, ${rest} prosenttia.`,
    "almost same": `${share} lähes sama, ${rest} prosenttia.`
  };
  return gaps[comparison];
}

function ratioGap(comparison: Comparison, {place, rest, amount}: GapFacts): string {
  const ratio = `Kunnissa ilman kokeilua työttömiä oli paikkaa kohti ${rest}`;
  const gaps = {
    higher: `${ratio} eli ${amount} vähemmän kuin ${place.inside}.`,
    lower: `${ratio} eli ${amount} enemmän kuin ${place.inside}.`,
    same: `${ratio} eli yhtä monta kuin ${place.inside}.`,
    "almost same": `${ratio} eli lähes yhtä monta kuin ${place.inside}.`
  };
  return gaps[comparison];
}
