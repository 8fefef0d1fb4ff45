import type {places as finnish} from "../fi/places.ts";
import type {Translated} from "../translated.ts";

/** Places: their names in running text, how they are searched, and their map, in English. */
export const places: Translated<typeof finnish> = {
  pilotsTogether: "Pilot areas together",
  placeForms: (place) => {
    const name = namesInText[place.id] ?? place.name.en.replace(/^(?=.* region$)/, "the ");
    return {
      name,
      genitive: name.endsWith("s") ? `${name}’` : `${name}’s`,
      inside: `in ${name}`,
      from: `from ${name}`,
      to: `to ${name}`
    };
  },
  regionControl: ({name, inside}) => ({
    name: `Municipalities ${inside} without a pilot`,
    short: `Rest of ${name}`
  }),
  placeSearch: {
    label: "Search for a municipality, a pilot area or a topic",
    hint: "Place or topic",
    submit: "Search",
    areas: "Pilot areas",
    municipalities: "Municipalities",
    topics: "Topics",
    indicator: "indicator",
    nothing:
      "No matches: no municipality, pilot area or topic has this name or code. All municipalities are listed below.",
    suggestions: (count) =>
      count === 0
        ? "No matches. Try the name of a municipality, a pilot area or a topic, such as unemployment."
        : count === 1
          ? "1 suggestion"
          : `${count} suggestions`,
    similar: "Did you mean one of these?",
    former: "former municipality:",
    ofArea: (area) => `pilot area: ${area}`,
    members: (count) => (count === 1 ? "1 municipality" : `${count} municipalities`),
    all: "All municipalities in alphabetical order",
    failed: "Search is not working right now. Every municipality is in the list of municipalities.",
    asked: "Search:",
    withoutScript:
      "Search needs JavaScript, which your browser does not run. Here is every municipality in alphabetical order: " +
      "go to a letter or use the search of your browser."
  },
  lists: {
    areas: {
      title: "Pilot areas",
      lead:
        "The 25 pilot areas in alphabetical order: how many municipalities and inhabitants each has, and its unemployed share before the pilots, " +
        "during them and in the newest month.",
      described: "All 25 pilot areas in a table.",
      caution:
        "The figures are levels and say nothing about the pilots: the levels of the areas differed before the pilots, too.",
      tableHeading: "The areas in a table"
    },
    municipality: "Municipality",
    nameAndCode: ["Municipality in Finnish", "Municipality in Swedish", "Municipality code"],
    area: "Pilot area",
    region: "Region",
    municipalities: "Municipalities",
    inhabitants: "Inhabitants 2020",
    group: "Topic",
    line: (firstYear) => `Course from ${firstYear}`,
    ofPilots: (year) => `${year}, pilot`,
    beforePilots: (year) => `${year}, before the pilot`,
    caption: (measured, unit) => `${measured}, ${unit}. Figures of years are means of their months.`,
    indicatorTable: {
      caption:
        "The figures are for the pilot areas together, and those of years are means of their months. " +
        "The indicators have different units, so the table is not sorted by the figures.",
      meaning: "Definition",
      unit: "Unit",
      beforePilots: "Year before the pilots",
      yearOfPilots: "Latest full pilot year",
      monthOfPilots: "Latest pilot month",
      afterPilots: "Latest month after the pilots",
      when: "When",
      first: "First month",
      last: "Last month",
      reached: (all) => `Pilot months covered, of ${all}`
    },
    noFigure: "Dash: the figure is confidential or missing.",
    filter: {
      label: "Filter the table by the name of a municipality, region or pilot area",
      shown: (count, all) => `${count} of ${all} rows shown`
    },
    reach: (reached, all) => `The figures cover ${reached} of the ${all} months of the pilots.`
  },
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

/** Areas named after a region are called pilot areas, for none of them holds the whole region. */
const namesInText: Readonly<Record<string, string>> = {
  "etela-pohjanmaa": "the regional towns of South Ostrobothnia",
  kainuu: "the Kainuu pilot area",
  lappi: "the Lapland pilot area",
  pilots: "the pilot areas together",
  pirkanmaa: "the Pirkanmaa pilot area",
  "pohjois-savo": "the North Savo pilot area"
};
