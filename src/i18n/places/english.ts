import type {Place, PlaceForms} from "./forms.ts";

/** The forms of a name in English: "in Espoo", "in the Turku region". */
export function englishForms(place: Place): PlaceForms {
  const name = namesInText[place.id] ?? place.name.en.replace(/^(?=.* region$)/, "the ");
  return {
    name,
    genitive: name.endsWith("s") ? `${name}’` : `${name}’s`,
    inside: `in ${name}`,
    from: `from ${name}`,
    to: `to ${name}`
  };
}

/** Areas named after a region are called pilot areas, for none of them holds the whole region. */
const namesInText: Readonly<Record<string, string>> = {
  "etela-pohjanmaa": "the regional towns of South Ostrobothnia",
  kainuu: "the Kainuu pilot area",
  lappi: "the Lapland pilot area",
  pilots: "the pilot areas together",
  pirkanmaa: "the Pirkanmaa pilot area",
  "pohjois-savo": "the North Savo pilot area"
};
