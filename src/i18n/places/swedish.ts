import type {Place, PlaceForms} from "./forms.ts";

/** The forms of a name in Swedish: "i Esbo", "på Kimitoön", "i försöksområdet Lappland". */
export function swedishForms(place: Place): PlaceForms {
  const name = namesInText[place.id] ?? place.name.sv.replace("S:t ", "S:t\u00a0");
  return {
    name,
    genitive: genitive(name),
    inside: `${islands.has(place.id) ? "på" : "i"} ${name}`,
    from: `från ${name}`,
    to: `till ${name}`
  };
}

/** Areas named after a region are called pilot areas, for none of them holds the whole region. */
const namesInText: Readonly<Record<string, string>> = {
  "etela-pohjanmaa": "regionstäderna i Södra Österbotten",
  kainuu: "försöksområdet Kajanaland",
  lappi: "försöksområdet Lappland",
  pilots: "försöksområdena tillsammans",
  pirkanmaa: "försöksområdet Birkaland",
  "pohjois-savo": "försöksområdet Norra Savolax"
};

/** Åland, Brändö, Föglö, Karlö, Kimitoön, Kumlinge, Kökar, Sottunga and Vårdö: one is on an island, not in it. */
const islands = new Set(["MK21", "KU035", "KU062", "KU072", "KU322", "KU295", "KU318", "KU766", "KU941"]);

/** Each name of a list takes its own s: "Vandas och Kervos"; a phrase takes it at its end. */
function genitive(name: string): string {
  return name.replace(/(?<=[^sxz])(?=, | och |$)/g, "s");
}
