import type {comparison as finnish} from "../fi/comparison.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {areaControls, methodCount} from "./controls.ts";

/** An area beside its controls, in English. */
export const comparison: Translated<typeof finnish> = {
  comparison: {
    heading: "The area and its comparison municipalities",
    intro:
      "The area is shown with municipalities that had no pilot. They show how unemployment developed elsewhere. " +
      "They do not show how the area would have fared without the pilot.",
    levelHeading: "How high was unemployment?",
    besideHeading: "How did it move compared with municipalities without a pilot?",
    findingHeading: "Did the area develop in an unusual way?",
    findingLink: "What it was compared with, and how",
    estimateLabel: (months) =>
      `Gap to the weighted comparison during the pilot, ${months}, minus the gap in level before it`,
    bandLabel: "Usual variation in municipalities without a pilot",
    lower: "lower",
    higher: "higher",
    bandExplanation:
      "Grey band: how far municipalities without a pilot strayed from their own comparisons. " +
      "A gap inside it is normal variation.",
    gapOfShown: "The gap is that of the figures shown.",
    gapOfCounts:
      "The gap in per cent is computed from exact figures. The monthly counts stand in the table of the first chart on this page.",
    gapName: "Gap to comparison",
    bandName: "Usual variation",
    notEffectHeading: "Why the gap does not tell what the pilot did",
    notEffect: [
      "The areas were not chosen at random. Nearly all large cities took part, so the municipalities left to compare with are of another kind.",
      "COVID hit the areas differently just before the pilot, so the result depends on the year from which change is counted.",
      "The figures count all unemployed people of the area, not only the pilot’s customers."
    ],
    notEffectPower: "In a single area, only a change of about two percentage points or more would probably be noticed.",
    methodsHeading: `${methodCount.numbers} for the same gap`,
    methodsIntro:
      `The same gap is computed in ${methodCount.ways}. None of them is the only right one. ` +
      "See whether the sign stays the same and how far apart the numbers are.",
    wholePilot: (months) => `The whole pilot ${months}, estimated months included`,
    wholePilotNote: (months) =>
      `For ${months} there are no counts. The figures are then published shares, and for areas and groups of several municipalities they are estimates made from the shares.`,
    estimatedMonths: (count) => (count === 1 ? "1 estimated month" : `${count} estimated months`),
    methodsExplained: "What the methods and columns are",
    pExplanation:
      "The share of municipalities without a pilot whose gap is at least this large. 0.30 means about three in ten. Not even a small number tells where the gap comes from.",
    pAdjustedNote: "In brackets, the p-value adjusted for the number of areas.",
    methods: {
      did: {
        name: "Difference in differences (DiD)",
        explanation:
          "The area’s change from the base period to the time of the pilot, minus the change of the comparison municipalities over the same time."
      },
      sc: {
        name: "Synthetic control (SC)",
        explanation:
          "Municipalities without a pilot are weighted into a mix whose figures were as close as possible to the area’s before the pilot. " +
          "The gap is the one between the area and the mix."
      },
      sdid: {
        name: "Weighted comparison (SDID)",
        explanation:
          "Municipalities and months are weighted so that the mix moved in step with the area before the pilot. " +
          "The gap that was there before the pilot is subtracted."
      }
    },
    bases: {
      "before covid": (months) => `the year before COVID (${months})`,
      "covid year": (months) => `the year before the start (${months}), the COVID year`
    },
    columns: {
      area: "Area",
      control: "Compared with",
      effect: "Mean gap",
      p: "p-value",
      "p adjusted": "p-value, adjusted for the number of areas",
      band: "Usual variation, ±",
      remark: "Note"
    },
    methodsDisagree:
      "The methods give different results: some of the numbers lie above zero, others below. Not even the direction is certain.",
    methodsAgree:
      "All numbers lie on the same side of zero. They rest on the same municipalities, so they can err in the same direction.",
    flags: {
      "comparison unreliable":
        "The comparison is unreliable: with test start years before the pilot it missed by a lot, or always in the same direction.",
      "no close match": "There is no close match: the tenth most similar municipality is already far from the area.",
      "no comparable area": "There is no comparable area without a pilot."
    },
    controlsHeading: "What the area is compared with",
    notEstimatedHeading: "Why no gap is computed",
    refusals: {
      "no treated unit": {word: "no figures", explanation: "The area has no figures in this indicator."},
      "too few donors": {
        word: "too few municipalities",
        explanation: "Too few municipalities without a pilot have figures for every month in this indicator."
      },
      "short pre-period": {
        word: "too little before the pilot",
        explanation: "There are fewer than five years of figures before the pilot, too few to fit a comparison."
      },
      "no post-period": {word: "no pilot months", explanation: "There are no figures from the time of the pilot."},
      "unequal lengths": {
        word: "different months",
        explanation: "The figures of the area and of the comparison municipalities do not cover the same months."
      },
      "missing or not finite": {
        word: "figures missing",
        explanation: "For one of the months to be compared the figure is missing or only an estimate."
      },
      "break in series": {
        word: "break in the series",
        explanation: "Boundaries or methods changed along the way, so the time before and after cannot be compared."
      },
      "outside the donors' range": {
        word: "level unlike all others",
        explanation:
          "Before the pilot the area’s level was higher or lower than that of every municipality without one. " +
          "No mix of them can match the area."
      },
      "poor fit before the start": {
        word: "no mix fits",
        explanation: "No mix of municipalities without a pilot moved in step with the area before the pilot."
      },
      "fewer than three municipalities": {
        word: "fewer than three municipalities",
        explanation:
          "The region has fewer than three municipalities without a pilot. One of them would decide what the whole comparison looks like."
      },
      "no close match": {
        word: "no close match",
        explanation: "Not even the ten most similar municipalities are close enough to the area."
      },
      "no comparable area": {
        word: "no comparable area",
        explanation: "There is no comparable area without a pilot."
      },
      "described only": {
        word: "described only",
        explanation:
          "Vacancies are reported too unevenly in municipalities to compute a gap. The figures are shown as they are."
      },
      "not for counts": {
        word: "not for counts",
        explanation: "Counts of areas of different size cannot be set side by side."
      },
      "short series": {
        word: "series too short",
        explanation: "The series has under 60 months, too few for seasonal adjustment."
      },
      "gaps in series": {
        word: "gaps in the series",
        explanation: "The series has months whose figure is missing or zero."
      }
    },
    weights: {
      heading: "What the weighted comparison is made of",
      intro:
        "The comparison is a weighted mix, not a twin. None of its municipalities matches the area on its own. " +
        "The list shows those with a weight of at least 2 per cent.",
      others: (count, share) =>
        count === 1
          ? `One more municipality is in the mix, with a weight of ${share}.`
          : `${count} more municipalities are in the mix, with a combined weight of ${share}.`
    },
    members: partOfEach(areaControls, "members"),
    similar: {
      distance: "Distance",
      differences: "How each differs from the area"
    }
  }
};
