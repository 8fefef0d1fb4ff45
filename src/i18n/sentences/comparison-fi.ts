import type {IndicatorId} from "../../model/indicators.ts";
import type {BasesFacts, ComparisonSentenceTexts, Degree, FindingFacts, Side} from "./comparison-texts.ts";

/** Sentences about an area beside its controls, in Finnish. */
export const fi: ComparisonSentenceTexts = {
  finding: (facts) => `Kokeilun alun jälkeen ${found(facts)}, kun jo ennen kokeilua ollut ero on vähennetty.`,
  verdict: {
    usual: (amount, side) =>
      `Ei: työttömien osuus siirtyi noin ${amount} vertailunsa ${sides[side]}, ja näin suuri siirtymä on tavallinen siellä, missä kokeilua ei ollut.`,
    "unusual alone": (amount, side) =>
      `Työttömien osuus siirtyi noin ${amount} vertailunsa ${sides[side]}: yksittäiselle alueelle se on epätavallista, mutta 25 alueen joukossa pari tällaista on odotettavissa sattumaltakin.`,
    "unusual among all": (amount, side) =>
      `Kyllä: työttömien osuus siirtyi noin ${amount} vertailunsa ${sides[side]}, mikä on epätavallista myös 25 alueen joukossa, mutta luvuista ei näe, mistä se tulee.`,
    "no gap": () => "Ei: työttömien osuus kulki samaan tahtiin kuin vertailunsa."
  },
  rarity: {
    usual: "Näin suuri ero on tavallinen myös siellä, missä kokeilua ei ollut, joten luku ei osoita vaikutusta.",
    "unusual alone":
      "Ero on yksittäiselle alueelle epätavallinen, mutta 25 alueen joukossa pari tällaista on odotettavissa sattumaltakin. " +
      "Luku ei osoita vaikutusta.",
    "unusual among all":
      "Ero on epätavallinen myös 25 alueen joukossa. Luvuista ei silti näe, mistä ero tulee: " +
      "alueita ei arvottu, ja korona kohteli niitä eri tavoin.",
    "no gap": "Luku ei osoita vaikutusta eikä sitä, ettei vaikutusta olisi."
  },
  unreliable: {
    "as much": () =>
      "Tämä vertailu erehtyi jo ennen kokeiluja yhtä paljon kuin ero on nyt: lue viiva pelkkänä kuvauksena.",
    "same direction": (_, starts) =>
      `Tämä vertailu erehtyi aina samaan suuntaan, kun alku kuviteltiin ${starts} aiempaan vuoteen: lue viiva pelkkänä kuvauksena.`,
    much: (amount) => `Tämä vertailu erehtyi jo ennen kokeiluja tyypillisesti ${amount}: lue viiva pelkkänä kuvauksena.`
  },
  notCompared: "Eroa painotettuun vertailuun ei ole laskettu.",
  erredAlike: (first, last, starts) =>
    `Kun alkamisajaksi kuviteltiin maaliskuu vuosina ${first}–${last}, vertailu erehtyi joka kerta samaan suuntaan (${starts}/${starts}).`,
  placebos: (larger, all) => {
    const start = `Kun sama laskettiin ${all} kunnalle, joissa kokeilua ei ollut,`;
    if (larger === 0) return `${start} ero ei ollut näin suuri yhdessäkään.`;
    return `${start} ero oli vähintään näin suuri ${larger === 1 ? "yhdessä kunnassa" : `${larger} kunnassa`}.`;
  },
  band: (amount, place) =>
    `Tavallinen vaihtelu on ±${amount}: sen verran tai vähemmän ajelehti 95 sadasta kunnasta ilman kokeilua. ` +
    `Alueen ero on ${{inside: "sen sisällä", edge: "juuri ja juuri sen sisällä", outside: "sitä suurempi"}[place]}.`,
  period: (months) => `Keskiarvo ajalta ${months}.`,
  course: ({inside, months, year, part, yearMonths, yearGap}) =>
    `${insideBand(inside, months)} ` +
    `Kokeilun ${ordinals[year - 1]} vuonna (${yearMonths}${lengthOf(part)}) ero oli keskimäärin ${yearGap}.`,
  bases: (facts) =>
    `Vertailukohtana ${facts.control}: jos lähtökautena on ${facts.beforeCovid}, ero on ${facts.fromBeforeCovid}; ` +
    `jos se on ${facts.covidYear}, ero on ${facts.fromCovidYear}. ${signsIn[facts.signs]}`,
  similarity: {
    share: (direction, degree) => trait("työttömien osuus", degree, direction),
    feature: {
      "recent share": (direction, degree) => trait("osuus vuonna ennen koronaa", degree, direction),
      "long share": (direction, degree) => trait("osuus viitenä vuonna ennen koronaa", degree, direction),
      seasonality: (direction, degree) => trait("kausivaihtelu", degree, direction),
      size: (direction, degree) => trait("työvoima", degree, direction)
    },
    change: {
      "fell faster": (degree) => movement("laski", "nopeammin", degree),
      "fell slower": (degree) => movement("laski", "hitaammin", degree),
      "rose faster": (degree) => movement("nousi", "nopeammin", degree),
      "rose slower": (degree) => movement("nousi", "hitaammin", degree),
      "rose, area fell": (degree) => (degree === "same" ? unmoved : "osuus nousi, alueella se laski"),
      "fell, area rose": (degree) => (degree === "same" ? unmoved : "osuus laski, alueella se nousi")
    }
  },
  list: (items) => new Intl.ListFormat("fi", {type: "conjunction"}).format(items)
};

function insideBand(inside: number, months: number): string {
  if (inside === months) return `Ero oli harmaan alueen sisällä kaikkina ${months} havaittuna kokeilukuukautena.`;
  const count = inside === 1 ? "yhtenä kuukautena" : `${inside} kuukautena`;
  return `Ero oli harmaan alueen sisällä ${count}, kun havaittuja kokeilukuukausia on ${months}.`;
}

/** How long a part of a year is. */
function lengthOf(part: number | null): string {
  if (part === null) return "";
  return part === 1 ? ", 1 kuukausi" : `, ${part} kuukautta`;
}

const ordinals = ["ensimmäisenä", "toisena", "kolmantena", "neljäntenä"];

const sides: Readonly<Record<Side, string>> = {higher: "yläpuolelle", lower: "alapuolelle"};

const signsIn: Readonly<Record<BasesFacts["signs"], string>> = {
  equal: "Lähtökausi ei siis tässä muuta lukua.",
  alike: "Etumerkki on sama, mutta lukujen väli näyttää, kuinka paljon lähtökausi ratkaisee.",
  opposite: "Etumerkki vaihtuu, joten suuntaakaan ei voi sanoa.",
  none: "Nollaksi pyöristyvällä erolla ei ole suuntaa, joten lähtökausi ratkaisee tässäkin."
};

function found({place, indicator, direction, amount}: FindingFacts): string {
  const {subject, higher, lower, same} = {...shareWords, ...wordsOf[indicator]};
  const sizes = {
    higher: `noin ${amount} ${higher}`,
    lower: `noin ${amount} ${lower}`,
    same: `suunnilleen ${same}`
  };
  return `${subject} oli ${place.inside} ${sizes[direction]} kuin vertailukunnissa`;
}

const shareWords = {subject: "osuus", higher: "suurempi", lower: "pienempi", same: "yhtä suuri"};

const wordsOf: Readonly<Record<IndicatorId, Partial<typeof shareWords>>> = {
  "unemployed-share": {subject: "työttömien osuus"},
  "unemployed-share-without-laid-off": {subject: "työttömien osuus ilman lomautettuja"},
  unemployed: {subject: "työttömien määrä"},
  "long-term-unemployed-share": {subject: "pitkäaikaistyöttömien osuus työttömistä"},
  "young-unemployed-share": {subject: "alle 25-vuotiaiden työttömien osuus"},
  "older-unemployed-share": {subject: "yli 50-vuotiaiden työttömien osuus"},
  "foreign-unemployed-share": {subject: "ulkomaalaisten työttömien osuus"},
  "women-of-unemployed": {subject: "naisten osuus työttömistä"},
  "laid-off-share": {subject: "lomautettujen osuus"},
  jobseekers: {subject: "työnhakijoiden määrä"},
  "in-services": {subject: "palveluissa olevien määrä"},
  "activation-rate": {subject: "aktivointiaste", higher: "korkeampi", lower: "matalampi", same: "yhtä korkea"},
  vacancies: {subject: "avointen työpaikkojen määrä"},
  "new-vacancies": {subject: "uusien työpaikkojen määrä"},
  "unemployed-per-vacancy": {subject: "työttömien määrä avointa työpaikkaa kohti"}
};

function trait(subject: string, degree: Degree, direction: "higher" | "lower"): string {
  const size = direction === "higher" ? "suurempi" : "pienempi";
  return `${subject} ${degree === "same" ? "lähes sama" : `${adverbs[degree]}${size}`}`;
}

function movement(verb: string, pace: string, degree: Degree): string {
  return degree === "same" ? unmoved : `osuus ${verb} ${adverbs[degree]}${pace}`;
}

const unmoved = "osuuden muutos lähes sama";

const adverbs: Readonly<Record<Exclude<Degree, "same">, string>> = {
  slightly: "hieman ",
  plainly: "",
  clearly: "selvästi "
};
