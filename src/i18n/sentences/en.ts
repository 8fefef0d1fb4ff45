import type {IndicatorId} from "../../model/indicators.ts";
import type {Comparison} from "../numbers.ts";
import type {GapFacts, SentenceTexts} from "./sentence-texts.ts";

/** Computed sentences in English. */
export const en: SentenceTexts = {
  level: {
    "unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd}, ${value} per cent of the labour force ${place.inside} was unemployed.`,
    "unemployed-share-without-laid-off": ({place, monthEnd, value}) =>
      `${monthEnd}, ${value} per cent of the labour force ${place.inside} was unemployed, not counting people laid off.`,
    unemployed: ({place, monthEnd, value}) =>
      value === "1"
        ? `${monthEnd}, there was 1 unemployed jobseeker ${place.inside}.`
        : `${monthEnd}, there were ${value} unemployed jobseekers ${place.inside}.`,
    "long-term-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd}, ${value} per cent of the unemployed ${place.inside} had been out of work for at least a year.`,
    "young-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd}, unemployed people under 25 made up ${value} per cent of the labour force ${place.inside}.`,
    "older-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd}, unemployed people over 50 made up ${value} per cent of the labour force ${place.inside}.`,
    "foreign-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd}, unemployed foreign citizens made up ${value} per cent of the labour force ${place.inside}.`,
    "women-of-unemployed": ({place, monthEnd, value}) =>
      `${monthEnd}, ${value} per cent of the unemployed ${place.inside} were women.`,
    "laid-off-share": ({place, monthEnd, value}) =>
      `${monthEnd}, ${value} per cent of the labour force ${place.inside} was fully laid off.`,
    jobseekers: ({place, monthEnd, value}) =>
      value === "1"
        ? `${monthEnd}, there was 1 jobseeker ${place.inside}.`
        : `${monthEnd}, there were ${value} jobseekers ${place.inside}.`,
    "in-services": ({place, monthEnd, value}) =>
      value === "1"
        ? `${monthEnd}, 1 person ${place.inside} was in employment services.`
        : `${monthEnd}, ${value} people ${place.inside} were in employment services.`,
    "activation-rate": ({place, monthEnd, value}) =>
      `${monthEnd}, the activation rate ${place.inside} was ${value} per cent.`,
    vacancies: ({place, monthEnd, value}) =>
      value === "1"
        ? `${monthEnd}, there was 1 vacancy ${place.inside}.`
        : `${monthEnd}, there were ${value} vacancies ${place.inside}.`,
    "new-vacancies": ({place, inMonth, value}) =>
      value === "1"
        ? `${inMonth}, 1 new vacancy was reported ${place.inside}.`
        : `${inMonth}, ${value} new vacancies were reported ${place.inside}.`,
    "unemployed-per-vacancy": ({place, monthEnd, value}) =>
      `${monthEnd}, there were ${value} unemployed people for each vacancy ${place.inside}.`
  },
  change: (indicator, comparison, amount) =>
    counted.includes(indicator)
      ? `That was ${number(comparison, amount)} a year earlier.`
      : `${shareIn(indicator)} was ${size(comparison, amount)} a year earlier.`,
  gap: (indicator, comparison, facts) =>
    indicator === "unemployed-per-vacancy" ? ratioGap(comparison, facts) : shareGap(indicator, comparison, facts),
  owner: {area: "The area’s", together: "The pilot areas’"},
  estimate: {
    area: {
      "confidential parts": (owner) =>
        `${owner} figure is an estimate, because some of the municipalities’ figures are confidential.`,
      "published shares": (owner) =>
        `${owner} figure is an estimate: a weighted mean of the municipalities’ published shares.`
    },
    rest: {
      "confidential parts": () =>
        "The comparison figure is an estimate, because some of the municipalities’ figures are confidential.",
      "published shares": () =>
        "The comparison figure is an estimate: a weighted mean of the municipalities’ published shares."
    },
    both: {
      "confidential parts": () =>
        "Both figures are estimates, because some of the municipalities’ figures are confidential.",
      "published shares": () => "Both figures are estimates: weighted means of the municipalities’ published shares."
    }
  },
  bounds: (owner, low, high) => `${owner} true figure lies between ${low} and ${high}.`,
  provisional: (owner) =>
    `${owner} figure is provisional: its labour force is still that of the year before and is revised in spring.`,
  break: (inMonth) => `The series breaks ${inMonth}, so the figure is not compared with that of a year earlier.`,
  afterPilots: {
    area: "By then the pilot had ended, and the pilot area no longer existed.",
    together: "By then the pilots had ended, and the pilot areas no longer existed."
  },
  endsEarly: (month) => `The series ends during the pilot, in ${month}.`,
  newerWithheld: "Newer figures cannot be shown, because they are confidential or too uncertain.",
  nothingShown: ({name}) =>
    `This indicator cannot be shown for ${name}: the figures are confidential, too uncertain or missing.`,
  endsWithVintage: (day) =>
    `Our latest data with this indicator by municipality were published on ${day}. ` +
    "The source may have newer figures, but they have not been brought to this site yet.",
  publishedSharesSince: (lastCounted, since) =>
    `Up to ${lastCounted} the shares are computed from numbers of people. ${since} they rest on the municipalities’ ` +
    "published shares: in an area of several municipalities the figure is their weighted mean and marked as estimated.",
  titleOfBoth: (area) => `${area}${joint(area)} municipalities without a pilot`,
  altText: ({owner, measured, place, first, last, besideRest, highest, lowest}) =>
    `Line chart: ${measured} ${place.inside}${besideRest ? `${joint(place.inside)} in municipalities without a pilot` : ""}, ` +
    `${first} – ${last}. ${owner} figure was highest ${highest.inMonth} (${highest.value}) ` +
    `and lowest ${lowest.inMonth} (${lowest.value}). The same figures are in the table.`,
  card: ({month, value, mark, rest}) =>
    rest === null
      ? `${value} of the labour force${mark}, ${month}.`
      : `${value} of the labour force${mark}, ${rest} in municipalities without a pilot, ${month}.`,
  notShown: "The figure cannot be shown.",
  about: (amount) => `about ${amount}`
};

/** A comma keeps apart what belongs apart when the name has an "and" of its own. */
function joint(name: string): string {
  return name.includes(" and ") ? ", and" : " and";
}

/** Counts and the ratio are more or fewer; shares and rates are higher or lower. */
const counted: readonly IndicatorId[] = [
  "unemployed",
  "jobseekers",
  "in-services",
  "vacancies",
  "new-vacancies",
  "unemployed-per-vacancy"
];

function shareIn(indicator: IndicatorId): string {
  return indicator === "activation-rate" ? "The rate" : "The share";
}

function size(comparison: Comparison, amount: string): string {
  const sizes = {
    higher: `${amount} higher than`,
    lower: `${amount} lower than`,
    same: "the same as",
    "almost same": "almost the same as"
  };
  return sizes[comparison];
}

function number(comparison: Comparison, amount: string): string {
  const numbers = {
    higher: `${amount} more than`,
    lower: `${amount} fewer than`,
    same: "as many as",
    "almost same": "almost as many as"
  };
  return numbers[comparison];
}

function shareGap(indicator: IndicatorId, comparison: Comparison, {place, rest, amount}: GapFacts): string {
  const share = `In municipalities without a pilot ${shareIn(indicator).toLowerCase()} was`;
  const gaps = {
    higher: `${share} ${rest} per cent, ${amount} lower than ${place.inside}.`,
    lower: `${share} ${rest} per cent, ${amount} higher than ${place.inside}.`,
    same: `${share} the same, ${rest} per cent.`,
    "almost same": `${share} almost the same, ${rest} per cent.`
  };
  return gaps[comparison];
}

function ratioGap(comparison: Comparison, {place, rest, amount}: GapFacts): string {
  const ratio = `In municipalities without a pilot there were ${rest} for each vacancy`;
  const gaps = {
    higher: `${ratio}, ${amount} fewer than ${place.inside}.`,
    lower: `${ratio}, ${amount} more than ${place.inside}.`,
    same: `${ratio}, as many as ${place.inside}.`,
    "almost same": `${ratio}, almost as many as ${place.inside}.`
  };
  return gaps[comparison];
}
