import type {AmongFacts, BasesFacts, Degree, Direction, VerdictFacts} from "../facts/comparison.ts";
import type {comparisonSentences as finnish} from "../fi/comparison-sentences.ts";
import {capitalize} from "../first-letter.ts";
import type {Translated} from "../translated.ts";

/** What is said where the comparison missed before anything had started. */
const onlyDescribed = "The figures only show what happened; read nothing into the gap.";

/** Sentences about an area beside its controls, in English. */
export const comparisonSentences: Translated<typeof finnish> = {
  verdict: {
    usual: (facts) =>
      facts.among.placebos === null
        ? `No: ${lay(facts)}. Differences this large are common among municipalities that had no pilot.`
        : `No: ${lay(facts)}. Differences this large are common: ${asFar(facts.among.placebos)}.`,
    "not rare": (facts) =>
      facts.among.placebos === null
        ? `Not clearly: ${lay(facts)}. Differences this large are not rare among municipalities that had no pilot.`
        : `Not clearly: ${lay(facts)}. That is not rare: ${asFar(facts.among.placebos)}. ${usualFrom(facts.among.placebos)}`,
    "unusual alone": (facts) =>
      `For a single area, yes: ${lay(facts)}. ${few(facts.among)}Still, ${byChance(facts.among)}.`,
    "unusual among all": (facts) =>
      `Yes: ${lay(facts)}. That is unusual even among ${facts.among.areas} areas. ${few(facts.among)}The figures do not show where it comes from.`
  },
  inStep: (months) => `No: during the pilot (${months}) unemployment developed in step with the comparison.`,
  rarity: {
    usual: () =>
      "Differences this large are common among municipalities that had no pilot, so this does not show an effect.",
    "not rare": ({placebos}) =>
      placebos === null
        ? "Differences this large are not rare where there was no pilot, so this does not show an effect."
        : `The difference is not rare: ${asFar(placebos)}. So it does not show an effect.`,
    "unusual alone": (among) =>
      `The difference is unusual for a single area, but ${byChance(among)}. It does not show an effect.`,
    "unusual among all": ({areas}) =>
      `The difference is unusual even among ${areas} areas. Still, the figures do not show where it comes from: ` +
      "the areas were not chosen at random, and COVID hit them differently.",
    "no gap": () => "This shows neither an effect nor the absence of one."
  },
  unreliable: {
    "as much": `Even before the pilots this comparison missed by as much as the difference now shown. ${onlyDescribed}`,
    "same direction": (starts) =>
      `With test start years before the pilots this comparison missed in the same direction every time (${starts} of ${starts}). ${onlyDescribed}`,
    much: (amount) => `Even before the pilots this comparison typically missed by ${amount}. ${onlyDescribed}`
  },
  notCompared: "No gap to a weighted comparison is computed.",
  erredAlike: (first, last, starts) =>
    `With March ${first} to ${last} as test start years the comparison erred in the same direction every time (${starts} of ${starts}).`,
  placebos: (larger, all) => {
    const start = `When the same was computed for ${all} municipalities that had no pilot,`;
    if (larger === 0) return `${start} none showed a difference this large.`;
    return `${start} ${smallNumbers[larger] ?? larger} of them showed a difference at least this large.`;
  },
  band: (amount, place) =>
    `The usual variation is ±${amount}: 95 out of 100 municipalities without a pilot differed from their own comparisons by no more than that. ` +
    `The area’s gap ${{inside: "lies within it", outside: "is larger than that"}[place]}.`,
  period: (months) => `Mean over ${months}.`,
  course: ({inside, months, year, part, yearMonths, yearGap, side}) =>
    `${insideBand(inside, months)} ` +
    `In the ${ordinals[year - 1]} year of the pilot (${yearMonths}${lengthOf(part)}) the figure was on average ${besideComparison[side](yearGap)} the comparison.`,
  bases: (facts) =>
    `Compared with ${facts.control}: if the base period is ${facts.beforeCovid}, the difference is ${facts.fromBeforeCovid}. ` +
    `If it is ${facts.covidYear}, the difference is ${facts.fromCovidYear}. ${signsIn[facts.signs]}`,
  similarity: {
    share: (direction, degree) => trait("unemployed share", degree, direction),
    feature: {
      "recent share": (direction, degree) => trait("share in the year before COVID", degree, direction),
      "long share": (direction, degree) => trait("share over the five years before COVID", degree, direction),
      seasonality: (direction, degree) => trait("seasonal swing", degree, direction, ["stronger", "weaker"]),
      size: (direction, degree) => trait("labour force", degree, direction, ["larger", "smaller"])
    },
    change: {
      "fell faster": (degree) => movement("fell", "faster", degree),
      "fell slower": (degree) => movement("fell", "more slowly", degree),
      "rose faster": (degree) => movement("rose", "faster", degree),
      "rose slower": (degree) => movement("rose", "more slowly", degree),
      "rose, area fell": (degree) => (degree === "same" ? unmoved : "share rose while the area’s fell"),
      "fell, area rose": (degree) => (degree === "same" ? unmoved : "share fell while the area’s rose")
    }
  },
  list: (items) => new Intl.ListFormat("en-GB", {type: "conjunction"}).format(items),
  estimates: {
    withBand: (areas, inside, band) =>
      `${computedFor(areas)} Of these, ${inside === 0 ? "none" : inside} ${inside === 1 ? "lies" : "lie"} within the usual variation (±${band}).`,
    withoutBand: computedFor,
    placebos: (count) =>
      `The usual variation is computed from ${count} municipalities that had no pilot: out of 100 such, 95 would stay within the grey band. ` +
      "Of twenty areas, one falls outside it by chance alone."
  }
};

function insideBand(inside: number, months: number): string {
  const place = "inside the grey band";
  if (months === 1) return `The gap ${inside === 0 ? "did not lie" : "lay"} ${place} in the one pilot month observed.`;
  const count = inside === 0 ? "none of the" : inside === months ? "all" : `${inside} of the`;
  return `The gap lay ${place} in ${count} ${months} pilot months observed.`;
}

function computedFor(areas: number): string {
  return `The gap is computed for ${areas === 1 ? "one area" : `${areas} areas`}.`;
}

function lay({amount, side, months}: VerdictFacts): string {
  const size = `about ${besideComparison[side](amount)}`;
  return `during the pilot (${months}) unemployment was on average ${size} in the comparison, once the earlier difference in level is subtracted`;
}

/** From how many municipalities on a difference is called common. */
function usualFrom({usual}: NonNullable<AmongFacts["placebos"]>): string {
  return `We call a difference common when there are at least ${usual} such municipalities.`;
}

/** How a mean lies to the comparison, with "than". */
const besideComparison: Readonly<Record<Direction, (amount: string) => string>> = {
  higher: (amount) => `${amount} higher than`,
  lower: (amount) => `${amount} lower than`,
  same: () => "the same as"
};

/** How many municipalities without a pilot differed at least as much. */
function asFar({larger, all}: NonNullable<AmongFacts["placebos"]>): string {
  const count = smallNumbers[larger] ?? larger;
  return `${count} of the ${all} municipalities that had no pilot differed at least as much`;
}

/** Numbers with which sentences may begin. */
const smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The same as a sentence of its own, of a few; with a space after it. */
function few({placebos}: AmongFacts): string {
  return placebos === null ? "" : `${capitalize(asFar(placebos))}. `;
}

/** How many areas chance alone would show as unusual. */
function byChance({areas, expected}: AmongFacts): string {
  if (expected === 0) return `among ${areas} areas one may stand out like this by chance`;
  const these = expected > 2 ? `${expected} such are` : expected === 2 ? "a couple of such are" : "one such is";
  return `among ${areas} areas ${these} to be expected by chance`;
}

/** How long a part of a year is. */
function lengthOf(part: number | null): string {
  if (part === null) return "";
  return part === 1 ? ", 1 month" : `, ${part} months`;
}

const ordinals = ["first", "second", "third", "fourth"];

const signsIn: Readonly<Record<BasesFacts["signs"], string>> = {
  equal: "So the base period does not change the number here.",
  alike: "The sign is the same, but the distance between the numbers shows how much the base period decides.",
  opposite: "The sign changes, so not even the direction is certain.",
  none: "A difference that rounds to zero has no direction, so the base period decides here too."
};

function trait(
  subject: string,
  degree: Degree,
  direction: "higher" | "lower",
  [higher, lower]: readonly [string, string] = ["higher", "lower"]
): string {
  const size = direction === "higher" ? higher : lower;
  return `${subject} ${degree === "same" ? "almost the same" : `${adverbs[degree]}${size}`}`;
}

function movement(verb: string, pace: string, degree: Degree): string {
  return degree === "same" ? unmoved : `share ${verb} ${adverbs[degree]}${pace}`;
}

const unmoved = "change of the share almost the same";

const adverbs: Readonly<Record<Exclude<Degree, "same">, string>> = {
  slightly: "slightly ",
  plainly: "",
  clearly: "clearly "
};
