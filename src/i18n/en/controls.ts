import type {
  areaControls as finnishAreaControls,
  controls as finnish,
  methodCount as finnishCount
} from "../fi/controls.ts";
import type {Translated} from "../translated.ts";

/** Everything that is said of a control that areas have of their own, one entry a control, in English. */
export const areaControls: Translated<typeof finnishAreaControls> = {
  region: {
    line: {
      name: "Municipalities of the same region without a pilot",
      short: "Same region",
      explanation:
        "The municipalities of the same region that had no pilot, added up. Shown when there are at least three."
    },
    column: {
      title: "Municipalities of the same region without a pilot",
      note: "The indicator in the municipalities of the same region that had no pilot, added up."
    },
    role: (areas) => `In the comparison with the same region, for the ${areas === 1 ? "area" : "areas"}`,
    members: {
      heading: "Municipalities of the region without a pilot",
      intro: (region, count) => `${region}: ${count} municipalities, added up.`
    }
  },
  similar: {
    line: {
      name: "Similar municipalities",
      short: "Similar",
      explanation:
        "The ten municipalities without a pilot that were most like the area before COVID. The line is their mean."
    },
    column: {title: "Similar municipalities", note: "Mean of the figures of the ten most similar municipalities."},
    role: (areas) => `Among the similar municipalities, for the ${areas === 1 ? "area" : "areas"}`,
    members: {
      heading: "The most similar municipalities without a pilot",
      intro: () =>
        "The ten municipalities most like the area before COVID, in five features. " +
        "The smaller the distance, the more alike; beyond 3 is already far."
    }
  }
};

/** Everything that is said of a control, one entry a control, in English. */
export const controls: Translated<typeof finnish> = {
  rest: {
    line: {
      name: "Municipalities without a pilot",
      short: "No pilot",
      explanation: "The 175 municipalities of mainland Finland that had no pilot, added up."
    },
    column: {
      title: "Municipalities without a pilot",
      note: "The indicator in the mainland municipalities that had no pilot, added up."
    },
    role: "It is one of the municipalities without a pilot that all 25 areas are compared with."
  },
  ...areaControls,
  weighted: {
    line: {
      name: "Weighted comparison",
      short: "Weighted",
      explanation:
        "A mix of municipalities without a pilot, weighted so that before the pilot it moved in step with the area as closely as " +
        "possible. The line is shifted to the area’s own level."
    },
    column: {
      title: "Weighted comparison",
      note: "The weighted comparison, shifted to the area’s level."
    },
    role: (areas) =>
      `In the weighted comparison with a weight of at least 2 per cent, for the ${areas === 1 ? "area" : "areas"}`
  }
};

/** How many numbers the table of methods has: two of each control but the region, and two of the weighted one. */
export const methodCount: Translated<typeof finnishCount> = {numbers: "Seven numbers", ways: "seven ways"};
