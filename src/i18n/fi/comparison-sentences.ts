import type {SimilarityFeature} from "../../model/comparisons/comparisons.ts";
import type {
  AmongFacts,
  BandPlace,
  BasesFacts,
  CourseFacts,
  Degree,
  Direction,
  Side,
  VerdictFacts
} from "../facts/comparison.ts";

/** What is said where the comparison missed before anything had started. */
const onlyDescribed = "Luvut kertovat vain, mitä tapahtui, eikä eroa pidä tulkita.";

/** Sentences about an area beside its controls, in Finnish. */
export const comparisonSentences = {
  /** Whether the unemployed share moved in an unusual way during the pilots. */
  verdict: {
    usual: (facts: VerdictFacts) =>
      facts.among.placebos === null
        ? `Ei: ${lay(facts)}. Näin suuri ero on tavallinen kunnissa, joissa kokeilua ei ollut.`
        : `Ei: ${lay(facts)}. Näin suuri ero on tavallinen: ${asFar(facts.among.placebos)}.`,
    "not rare": (facts: VerdictFacts) =>
      facts.among.placebos === null
        ? `Ei selvästi: ${lay(facts)}. Näin suuri ero ei ole harvinainen kunnissa, joissa kokeilua ei ollut.`
        : `Ei selvästi: ${lay(facts)}. Ero ei ole harvinainen: ${asFar(facts.among.placebos)}. ${usualFrom(facts.among.placebos)}`,
    "unusual alone": (facts: VerdictFacts) =>
      `Yksittäiseksi alueeksi kyllä: ${lay(facts)}. ${few(facts.among)}Silti ${byChance(facts.among)}.`,
    "unusual among all": (facts: VerdictFacts) =>
      `Kyllä: ${lay(facts)}. Se on epätavallista myös ${facts.among.areas} alueen joukossa. ${few(facts.among)}Luvuista ei näe, mistä ero tulee.`
  },
  /** In place of a verdict, where there is nothing to be unusual. */
  inStep: (months: string) =>
    `Ei: kokeilun aikana (${months}) työttömien osuus kehittyi samaan tahtiin kuin vertailussa.`,
  /** What the finding does and does not show. */
  rarity: {
    usual: () => "Näin suuri ero on tavallinen myös siellä, missä kokeilua ei ollut, joten luku ei osoita vaikutusta.",
    "not rare": ({placebos}: AmongFacts) =>
      placebos === null
        ? "Näin suuri ero ei ole harvinainen sielläkään, missä kokeilua ei ollut, joten luku ei osoita vaikutusta."
        : `Ero ei ole harvinainen: ${asFar(placebos)}. Luku ei osoita vaikutusta.`,
    "unusual alone": (among: AmongFacts) =>
      `Ero on yksittäiselle alueelle epätavallinen, mutta ${byChance(among)}. Luku ei osoita vaikutusta.`,
    "unusual among all": ({areas}: AmongFacts) =>
      `Ero on epätavallinen myös ${areas} alueen joukossa. Luvuista ei silti näe, mistä ero tulee: ` +
      "alueita ei arvottu, ja korona kohteli niitä eri tavoin.",
    "no gap": () => "Luku ei osoita vaikutusta eikä sitä, ettei vaikutusta olisi."
  },
  /** How the comparison missed before anything had started; `amount` is a difference with its unit. */
  unreliable: {
    "as much": `Tämä vertailu meni vikaan jo ennen kokeiluja yhtä paljon kuin ero on nyt. ${onlyDescribed}`,
    "same direction": (starts: number) =>
      `Tämä vertailu meni vikaan samaan suuntaan joka kerta, kun alku siirrettiin laskelmassa aiempiin vuosiin (${starts} kertaa). ${onlyDescribed}`,
    much: (amount: string) => `Tämä vertailu meni jo ennen kokeiluja tyypillisesti vikaan ${amount}. ${onlyDescribed}`
  },
  /** There is no finding, before the reason. */
  notCompared: "Eroa painotettuun vertailuun ei ole laskettu.",
  /** That the comparison missed on the same side at all pretended starts, in March of each year from the first to the last. */
  erredAlike: (first: string, last: string, starts: number) =>
    `Kun alku siirrettiin laskelmassa maaliskuuhun vuosina ${first}–${last}, vertailu meni joka kerta vikaan samaan suuntaan (${starts}/${starts}).`,
  /** How many of so many municipalities without a pilot show as large a gap. */
  placebos: (larger: number, all: number) => {
    const start = `Kun sama laskettiin ${all} kunnalle, joissa kokeilua ei ollut,`;
    if (larger === 0) return `${start} ero ei ollut näin suuri yhdessäkään.`;
    return `${start} ero oli vähintään näin suuri ${larger === 1 ? "yhdessä kunnassa" : `${larger} kunnassa`}.`;
  },
  /** The usual variation, and how the gap lies to it. */
  band: (amount: string, place: BandPlace) =>
    `Tavallinen vaihtelu on ±${amount}: kunnista, joissa kokeilua ei ollut, 95 sadasta poikkesi omasta vertailustaan enintään sen verran. ` +
    `Alueen ero on ${{inside: "sen sisällä", outside: "sitä suurempi"}[place]}.`,
  /** The months over which the finding is a mean. */
  period: (months: string) => `Keskiarvo ajalta ${months}.`,
  /** How often the gap lay inside the band, and what it was in the last pilot year seen. */
  course: ({inside, months, year, part, yearMonths, yearGap, side}: CourseFacts) =>
    `${insideBand(inside, months)} ` +
    `Kokeilun ${ordinals[year - 1]} vuonna (${yearMonths}${lengthOf(part)}) luku oli keskimäärin ${besideComparison[side](yearGap)} kuin vertailussa.`,
  /** The same difference from both base periods. */
  bases: (facts: BasesFacts) =>
    `Vertailukohtana ${facts.control}: kun lähtökautena on ${facts.beforeCovid}, ero on ${facts.fromBeforeCovid}. ` +
    `Kun se on ${facts.covidYear}, ero on ${facts.fromCovidYear}. ${signsIn[facts.signs]}`,
  similarity: {
    /** The share in both periods, when the same holds of both. */
    share: (direction: "higher" | "lower", degree: Degree) => trait("työttömien osuus", degree, direction),
    feature: {
      "recent share": (direction: "higher" | "lower", degree: Degree) =>
        trait("osuus vuonna ennen koronaa", degree, direction),
      "long share": (direction: "higher" | "lower", degree: Degree) =>
        trait("osuus viitenä vuonna ennen koronaa", degree, direction),
      seasonality: (direction: "higher" | "lower", degree: Degree) => trait("kausivaihtelu", degree, direction),
      size: (direction: "higher" | "lower", degree: Degree) => trait("työvoima", degree, direction)
    } satisfies Record<Exclude<SimilarityFeature, "change">, unknown>,
    change: {
      "fell faster": (degree: Degree) => movement("laski", "nopeammin", degree),
      "fell slower": (degree: Degree) => movement("laski", "hitaammin", degree),
      "rose faster": (degree: Degree) => movement("nousi", "nopeammin", degree),
      "rose slower": (degree: Degree) => movement("nousi", "hitaammin", degree),
      "rose, area fell": (degree: Degree) => (degree === "same" ? unmoved : "osuus nousi (alueella laski)"),
      "fell, area rose": (degree: Degree) => (degree === "same" ? unmoved : "osuus laski (alueella nousi)")
    }
  },
  /** "a, b and c" */
  list: (items: readonly string[]) => new Intl.ListFormat("fi", {type: "conjunction"}).format(items),
  /** Of the areas for which a gap is computed. */
  estimates: {
    withBand: (areas: number, inside: number, band: string) =>
      `${computedFor(areas)} Niistä ${inside === 0 ? "ei ole yksikään" : `${inside} on`} tavallisen vaihtelun sisällä (±${band}).`,
    withoutBand: computedFor,
    placebos: (count: number) =>
      `Tavallinen vaihtelu on laskettu ${count} kunnasta, joissa kokeilua ei ollut: sadasta sellaisesta 95 pysyisi harmaan vyöhykkeen sisällä. ` +
      "Kahdestakymmenestä alueesta yksi osuu sen ulkopuolelle pelkästä sattumasta."
  }
};

function insideBand(inside: number, months: number): string {
  const place = "harmaan vyöhykkeen sisällä";
  if (inside === 0) return `Ero ei ollut ${place} yhtenäkään havaittuna kokeilukuukautena (${months}).`;
  if (inside === months)
    return months === 1
      ? `Ero oli ${place} ainoana havaittuna kokeilukuukautena.`
      : `Ero oli ${place} kaikkina ${months} havaittuna kokeilukuukautena.`;
  const count = inside === 1 ? "yhtenä kuukautena" : `${inside} kuukautena`;
  return `Ero oli ${place} ${count}, kun havaittuja kokeilukuukausia on ${months}.`;
}

function computedFor(areas: number): string {
  return `Ero on laskettu ${areas === 1 ? "yhdelle" : areas} alueelle.`;
}

function lay({amount, side, months}: VerdictFacts): string {
  const size = `noin ${amount} ${sides[side]}`;
  return `kokeilun aikana (${months}) työttömien osuus oli keskimäärin ${size} kuin vertailussa, kun aiempi tasoero on vähennetty`;
}

/** From how many municipalities on a difference is called common. */
function usualFrom({usual}: NonNullable<AmongFacts["placebos"]>): string {
  return `Tavalliseksi sanomme eroa, kun tällaisia kuntia on vähintään ${usual}.`;
}

/** How many municipalities without a pilot differed at least as much. */
function asFar({larger, all}: NonNullable<AmongFacts["placebos"]>): string {
  const without = `niistä ${all} kunnasta, joissa kokeilua ei ollut`;
  if (larger === 0) return `vähintään yhtä suuri se ei ollut yhdessäkään ${without}`;
  return `vähintään yhtä suuri se oli ${larger === 1 ? "yhdessä" : `${larger} kunnassa`} ${without}`;
}

/** The same of a few, as a sentence that stands by itself; with a space after it. */
function few({placebos}: AmongFacts): string {
  if (placebos === null) return "";
  const {larger, all} = placebos;
  const without = `niistä ${all} kunnasta, joissa kokeilua ei ollut. `;
  if (larger === 0) return `Vähintään yhtä suurta eroa ei ollut yhdessäkään ${without}`;
  return `Vähintään yhtä suuri ero oli ${larger === 1 ? "yhdessä" : `${larger} kunnassa`} ${without}`;
}

/** How many areas chance alone would show as unusual. */
function byChance({areas, expected}: AmongFacts): string {
  if (expected === 0) return `${areas} alueen joukossa jokin voi poiketa näin sattumaltakin`;
  const these = expected > 2 ? `${expected} tällaista` : expected === 2 ? "pari tällaista" : "jokin tällainen";
  return `${areas} alueen joukossa ${these} on odotettavissa sattumaltakin`;
}

/** How long a part of a year is. */
function lengthOf(part: number | null): string {
  if (part === null) return "";
  return part === 1 ? ", 1 kuukausi" : `, ${part} kuukautta`;
}

const ordinals = ["ensimmäisenä", "toisena", "kolmantena", "neljäntenä"];

const sides: Readonly<Record<Side, string>> = {higher: "suurempi", lower: "pienempi"};

/** How a mean lies to the comparison, before "than". */
const besideComparison: Readonly<Record<Direction, (amount: string) => string>> = {
  higher: (amount) => `${amount} suurempi`,
  lower: (amount) => `${amount} pienempi`,
  same: () => "sama"
};

const signsIn: Readonly<Record<BasesFacts["signs"], string>> = {
  equal: "Lähtökausi ei siis tässä muuta lukua.",
  alike: "Etumerkki on sama, mutta lukujen väli näyttää, kuinka paljon lähtökausi ratkaisee.",
  opposite: "Etumerkki vaihtuu, joten suuntaakaan ei voi sanoa.",
  none: "Nollaksi pyöristyvällä erolla ei ole suuntaa, joten lähtökausi ratkaisee tässäkin."
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
