import type {AmongFacts, BasesFacts, Degree, Direction, Side, VerdictFacts} from "../facts/comparison.ts";
import type {comparisonSentences as finnish} from "../fi/comparison-sentences.ts";
import type {Translated} from "../translated.ts";

/** What is said where the comparison missed before anything had started. */
const onlyDescribed = "Siffrorna visar bara vad som hände, och skillnaden ska inte tolkas.";

/** Sentences about an area beside its controls, in Swedish. */
export const comparisonSentences: Translated<typeof finnish> = {
  verdict: {
    usual: (facts) =>
      facts.among.placebos === null
        ? `Nej: ${lay(facts)}. En så stor skillnad är vanlig i kommuner som inte hade något försök.`
        : `Nej: ${lay(facts)}. En så stor skillnad är vanlig: ${asFar(facts.among.placebos)}.`,
    "not rare": (facts) =>
      facts.among.placebos === null
        ? `Inte tydligt: ${lay(facts)}. En så stor skillnad är inte sällsynt i kommuner som inte hade något försök.`
        : `Inte tydligt: ${lay(facts)}. Skillnaden är inte sällsynt: ${asFar(facts.among.placebos)}. ${usualFrom(facts.among.placebos)}`,
    "unusual alone": (facts) =>
      `För ett enskilt område ja: ${lay(facts)}. ${few(facts.among)}Ändå gäller: ${byChance(facts.among)}.`,
    "unusual among all": (facts) =>
      `Ja: ${lay(facts)}. Det är ovanligt också bland ${facts.among.areas} områden. ${few(facts.among)}Siffrorna visar inte var skillnaden kommer ifrån.`
  },
  inStep: (months) => `Nej: under försöket (${months}) utvecklades andelen arbetslösa i samma takt som i jämförelsen.`,
  rarity: {
    usual: () =>
      "Så stora skillnader är vanliga också där det inte fanns något försök, så siffran visar inte någon effekt.",
    "not rare": ({placebos}) =>
      placebos === null
        ? "Så stora skillnader är inte sällsynta där det inte fanns något försök, så siffran visar inte någon effekt."
        : `Skillnaden är inte sällsynt: ${asFar(placebos)}. Siffran visar inte någon effekt.`,
    "unusual alone": (among) =>
      `Skillnaden är ovanlig för ett enskilt område, men ${byChance(among)}. Siffran visar inte någon effekt.`,
    "unusual among all": ({areas}) =>
      `Skillnaden är ovanlig också bland ${areas} områden. Siffrorna visar ändå inte var skillnaden kommer ifrån: ` +
      "områdena lottades inte, och coronan drabbade dem olika.",
    "no gap": () => "Siffran visar varken någon effekt eller att en effekt saknas."
  },
  unreliable: {
    "as much": `Redan före försöken slog den här jämförelsen fel med lika mycket som skillnaden nu är. ${onlyDescribed}`,
    "same direction": (starts) =>
      `Den här jämförelsen slog fel åt samma håll varje gång med tänkta startår före försöket (${starts} gånger). ${onlyDescribed}`,
    much: (amount) => `Redan före försöken slog den här jämförelsen typiskt fel med ${amount}. ${onlyDescribed}`
  },
  notCompared: "Skillnaden mot den viktade jämförelsen har inte beräknats.",
  erredAlike: (first, last, starts) =>
    `Med mars ${first}–${last} som tänkt start slog jämförelsen fel åt samma håll varje gång (${starts} av ${starts}).`,
  placebos: (larger, all) => {
    const start = `När samma sak beräknades för ${all} kommuner som inte hade något försök var skillnaden`;
    if (larger === 0) return `${start} inte så här stor i någon av dem.`;
    return `${start} minst så här stor i ${larger === 1 ? "en kommun" : `${larger} kommuner`}.`;
  },
  band: (amount, place) =>
    `Den vanliga variationen är ±${amount}: av hundra kommuner utan försök avvek 95 högst så mycket från sin egen jämförelse. ` +
    `Områdets skillnad ${{inside: "ligger inom den", outside: "är större än så"}[place]}.`,
  period: (months) => `Medelvärde för tiden ${months}.`,
  course: ({inside, months, year, part, yearMonths, yearGap, side}) =>
    `${insideBand(inside, months)} ` +
    `Under försökets ${ordinals[year - 1]} år (${yearMonths}${lengthOf(part)}) var siffran i medeltal ${besideComparison[side](yearGap)} i jämförelsen.`,
  bases: (facts) =>
    `Jämfört med ${facts.control}: om basperioden är ${facts.beforeCovid} blir skillnaden ${facts.fromBeforeCovid}. ` +
    `Om den är ${facts.covidYear}, blir skillnaden ${facts.fromCovidYear}. ${signsIn[facts.signs]}`,
  similarity: {
    share: (direction, degree) => trait("andelen arbetslösa", degree, direction, rates),
    feature: {
      "recent share": (direction, degree) => trait("andelen året före coronan", degree, direction, rates),
      "long share": (direction, degree) => trait("andelen fem år före coronan", degree, direction, rates),
      seasonality: (direction, degree) => trait("säsongvariationen", degree, direction),
      size: (direction, degree) => trait("arbetskraften", degree, direction)
    },
    change: {
      "fell faster": (degree) => movement("minskade", "snabbare", degree),
      "fell slower": (degree) => movement("minskade", "långsammare", degree),
      "rose faster": (degree) => movement("växte", "snabbare", degree),
      "rose slower": (degree) => movement("växte", "långsammare", degree),
      "rose, area fell": (degree) => (degree === "same" ? unmoved : "andelen växte (i området minskade den)"),
      "fell, area rose": (degree) => (degree === "same" ? unmoved : "andelen minskade (i området växte den)")
    }
  },
  list: (items) => new Intl.ListFormat("sv", {type: "conjunction"}).format(items),
  estimates: {
    withBand: (areas, inside, band) =>
      `${computedFor(areas)} Av dem ligger ${inside === 0 ? "inget" : inside} inom den vanliga variationen (±${band}).`,
    withoutBand: computedFor,
    placebos: (count) =>
      `Den vanliga variationen har beräknats av ${count} kommuner utan försök: av hundra sådana skulle 95 hålla sig inom det grå fältet. ` +
      "Av tjugo områden hamnar ett utanför det av en ren slump."
  }
};

function insideBand(inside: number, months: number): string {
  const place = "inom det grå fältet";
  if (months === 1)
    return `Skillnaden låg ${inside === 0 ? "inte " : ""}${place} den enda försöksmånad som har observerats.`;
  if (inside === 0) return `Skillnaden låg inte ${place} någon av de ${months} försöksmånader som har observerats.`;
  return `Skillnaden låg ${place} i ${inside === months ? "alla" : `${inside} av`} de ${months} försöksmånader som har observerats.`;
}

function computedFor(areas: number): string {
  return `Skillnaden har beräknats för ${areas === 1 ? "ett område" : `${areas} områden`}.`;
}

function lay({amount, side, months}: VerdictFacts): string {
  const size = `ungefär ${amount} ${sides[side]}`;
  return `under försöket (${months}) var andelen arbetslösa i medeltal ${size} än i jämförelsen, när den tidigare nivåskillnaden har dragits av`;
}

/** From how many municipalities on a difference is called common. */
function usualFrom({usual}: NonNullable<AmongFacts["placebos"]>): string {
  return `Vi kallar skillnaden vanlig när sådana kommuner är minst ${usual}.`;
}

/** How many municipalities without a pilot differed at least as much. */
function asFar({larger, all}: NonNullable<AmongFacts["placebos"]>): string {
  return `den var minst lika stor i ${countOf(larger)} av de ${all} kommuner som inte hade något försök`;
}

function countOf(larger: number): number | string {
  return larger === 0 ? "ingen" : larger === 1 ? "en" : larger;
}

/** The same of a few, as a sentence that stands by itself; with a space after it. */
function few({placebos}: AmongFacts): string {
  if (placebos === null) return "";
  return `Skillnaden var minst lika stor i ${countOf(placebos.larger)} av de ${placebos.all} kommuner som inte hade något försök. `;
}

/** How many areas chance alone would show as unusual. */
function byChance({areas, expected}: AmongFacts): string {
  if (expected === 0) return `bland ${areas} områden kan något avvika så här också av en slump`;
  const these = expected > 2 ? `${expected} sådana` : expected === 2 ? "ett par sådana" : "något sådant";
  return `bland ${areas} områden är ${these} att vänta också av en slump`;
}

/** How long a part of a year is. */
function lengthOf(part: number | null): string {
  if (part === null) return "";
  return part === 1 ? ", 1 månad" : `, ${part} månader`;
}

const ordinals = ["första", "andra", "tredje", "fjärde"];

const sides: Readonly<Record<Side, string>> = {higher: "högre", lower: "lägre"};

/** How a mean lies to the comparison, with "than". */
const besideComparison: Readonly<Record<Direction, (amount: string) => string>> = {
  higher: (amount) => `${amount} högre än`,
  lower: (amount) => `${amount} lägre än`,
  same: () => "densamma som"
};

const signsIn: Readonly<Record<BasesFacts["signs"], string>> = {
  equal: "Basperioden ändrar alltså inte siffran här.",
  alike: "Förtecknet är detsamma, men avståndet mellan siffrorna visar hur mycket basperioden avgör.",
  opposite: "Förtecknet växlar, så inte ens riktningen kan anges.",
  none: "En skillnad som avrundas till noll har ingen riktning, så basperioden avgör också här."
};

function trait(
  subject: string,
  degree: Degree,
  direction: Side,
  sizes: Readonly<Record<Side, string>> = amounts
): string {
  return `${subject} ${degree === "same" ? "nästan densamma" : `${adverbs[degree]}${sizes[direction]}`}`;
}

/** Shares of the labour force are rates: they are high or low, what else is compared is large or small. */
const rates = sides;
const amounts: typeof sides = {higher: "större", lower: "mindre"};

function movement(verb: string, pace: string, degree: Degree): string {
  return degree === "same" ? unmoved : `andelen ${verb} ${adverbs[degree]}${pace}`;
}

const unmoved = "förändringen i andelen nästan densamma";

const adverbs: Readonly<Record<Exclude<Degree, "same">, string>> = {
  slightly: "något ",
  plainly: "",
  clearly: "klart "
};
