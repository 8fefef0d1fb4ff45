import type {Dictionary} from "../../dictionary.ts";

/** The map of the pilot areas, in English. */
export const map: Pick<Dictionary, "map"> = {
  map: {
    heading: "The pilot areas on a map",
    label: "Map in which every pilot area is a link",
    reading:
      "The stronger the colour, the larger the figure. " +
      "The class limits are chosen so that each class has about the same number of areas, and then rounded.",
    caution: {
      counts: "A count mostly follows the size of the area: where many people live, it is large.",
      others: "The map shows levels. The areas differed in level even before the pilots."
    },
    legendHeading: "Key to the map",
    below: (limit) => `under ${limit}`,
    from: (limit) => `at least ${limit}`,
    areasInClass: (count) => (count === 1 ? "1 area" : `${count} areas`),
    withoutPilot: "municipalities without a pilot",
    noFigure: "no figure for the month",
    weights: "municipalities of the weighted comparison, weight at least 2%",
    listSummary: "All areas as a list",
    classColumn: "Class",
    source: "Municipal boundaries 2021: Statistics Finland and the National Land Survey of Finland"
  }
};
