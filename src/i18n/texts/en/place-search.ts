import type {Dictionary} from "../../dictionary.ts";

/** Search of municipalities and pilot areas, in English. */
export const placeSearch: Pick<Dictionary, "placeSearch"> = {
  placeSearch: {
    label: "Search for a municipality or a pilot area",
    hint: "Municipality or area",
    submit: "Search",
    areas: "Pilot areas",
    municipalities: "Municipalities",
    suggestions: (count) => (count === 0 ? "No matches." : count === 1 ? "1 suggestion" : `${count} suggestions`),
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
  }
};
