import type {BasesFacts, Degree} from "../facts/comparison.ts";
import type {comparisonSentences as finnish} from "../fi/comparison-sentences.ts";
import type {Translated} from "../translated.ts";

/** Sentences about an area beside its controls, in English. */
export const comparisonSentences: Translated<typeof finnish> = {
  verdict: {
    usual: (amount, side) =>
      `No: unemployment moved about ${amount} ${side === "higher" ? "above" : "below"} its comparison, and shifts this large are common where there was no pilot.`,
    "unusual alone": (amount, side) =>
      `Unemployment moved about ${amount} ${side === "higher" ? "above" : "below"} its comparison: unusual for a single area, but among 25 areas a couple of such are to be expected by chance.`,
    "unusual among all": (amount, side) =>
      `Yes: unemployment moved about ${amount} ${side === "higher" ? "above" : "below"} its comparison, which is unusual even among 25 areas, but the figures do not show where it comes from.`
  },
  inStep: "No: unemployment moved in step with its comparison.",
  rarity: {
    usual: "Differences this large are common between areas that had no pilot, so this does not show an effect.",
    "unusual alone":
      "The difference is unusual for a single area, but among 25 areas a couple like it are to be expected by chance. " +
      "It does not show an effect.",
    "unusual among all":
      "The difference is unusual even among 25 areas. Still, the figures do not show where it comes from: " +
      "the areas were not drawn by lot, and COVID hit them differently.",
    "no gap": "This shows neither an effect nor the absence of one."
  },
  unreliable: {
    "as much":
      "Even before the pilots this comparison missed by as much as the difference now shown: read the line as a description only.",
    "same direction": (starts) =>
      `This comparison always missed in the same direction when the start was imagined in ${starts} earlier years: read the line as a description only.`,
    much: (amount) =>
      `Even before the pilots this comparison typically missed by ${amount}: read the line as a description only.`
  },
  notCompared: "No gap to a weighted comparison is computed.",
  erredAlike: (first, last, starts) =>
    `With starts imagined in March ${first} to ${last} the comparison erred in the same direction every time (${starts} of ${starts}).`,
  placebos: (larger, all) => {
    const start = `When the same was computed for ${all} municipalities that had no pilot,`;
    if (larger === 0) return `${start} none of them showed a difference this large.`;
    return `${start} ${larger} of them showed a difference at least this large.`;
  },
  band: (amount, place) =>
    `The usual variation is ±${amount}: 95 of a hundred municipalities without a pilot drifted by that much or less. ` +
    `The area’s gap ${{inside: "lies within it", edge: "lies only just within it", outside: "is larger than that"}[place]}.`,
  period: (months) => `Mean over ${months}.`,
  course: ({inside, months, year, part, yearMonths, yearGap}) =>
    `The gap lay inside the grey area in ${inside === months ? "all" : `${inside} of the`} ${months} pilot months observed. ` +
    `In the ${ordinals[year - 1]} year of the pilot (${yearMonths}${lengthOf(part)}) it was ${yearGap} on average.`,
  bases: (facts) =>
    `Compared with ${facts.control}: if the base period is ${facts.beforeCovid}, the difference is ${facts.fromBeforeCovid}; ` +
    `if it is ${facts.covidYear}, the difference is ${facts.fromCovidYear}. ${signsIn[facts.signs]}`,
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
      `The gap is computed for ${areas} areas. Of these, ${inside} ${inside === 1 ? "lies" : "lie"} within the usual variation (±${band}).`,
    withoutBand: (areas) => `The gap is computed for ${areas} areas.`,
    placebos: (count) =>
      `The usual variation is computed from ${count} municipalities that had no pilot: of a hundred such, 95 would stay within the grey area. ` +
      "Of twenty areas, one falls outside it by chance alone."
  }
};

/** How long a part of a year is. */
function lengthOf(part: number | null): string {
  if (part === null) return "";
  return part === 1 ? ", 1 month" : `, ${part} months`;
}

const ordinals = ["first", "second", "third", "fourth"];

const signsIn: Readonly<Record<BasesFacts["signs"], string>> = {
  equal: "So the base period does not change the number here.",
  alike: "The sign is the same, but the distance between the numbers shows how much the base period decides.",
  opposite: "The sign changes, so not even the direction can be told.",
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
