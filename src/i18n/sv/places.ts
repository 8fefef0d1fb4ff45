import type {places as finnish} from "../fi/places.ts";
import type {Translated} from "../translated.ts";

/** Places: their names in running text, how they are searched, and their map, in Swedish. */
export const places: Translated<typeof finnish> = {
  pilotsTogether: "Försöksområdena tillsammans",
  placeForms: (place) => {
    const name = namesInText[place.id] ?? place.name.sv.replace("S:t ", "S:t\u00a0");
    return {
      name,
      genitive: genitive(name),
      inside: `${islands.has(place.id) ? "på" : "i"} ${name}`,
      from: `från ${name}`,
      to: `till ${name}`
    };
  },
  regionControl: ({name, inside}) => ({name: `Kommuner utan försök ${inside}`, short: `Övriga ${name}`}),
  placeSearch: {
    label: "Sök en kommun, ett försöksområde eller ett ämne",
    hint: "Kommun, område, ämne",
    submit: "Sök",
    areas: "Försöksområden",
    municipalities: "Kommuner",
    topics: "Ämnen",
    indicator: "mått",
    nothing:
      "Inga träffar: ingen kommun, inget försöksområde och inget ämne har det namnet eller den koden. Nedan finns alla kommuner.",
    suggestions: (count) =>
      count === 0
        ? "Inga träffar. Pröva namnet på en kommun, ett försöksområde eller ett ämne, till exempel arbetslöshet."
        : `${count} förslag`,
    similar: "Menade du något av dessa?",
    former: "tidigare kommun:",
    ofArea: (area) => `försöksområde: ${area}`,
    members: (count) => (count === 1 ? "1 kommun" : `${count} kommuner`),
    all: "Alla kommuner i alfabetisk ordning",
    failed: "Sökningen fungerar inte just nu. Alla kommuner finns i kommunlistan.",
    asked: "Sökning:",
    withoutScript:
      "Sökningen behöver JavaScript, som inte är på i din webbläsare. Här är alla kommuner i alfabetisk ordning: " +
      "gå till en bokstav eller använd webbläsarens egen sökning."
  },
  lists: {
    areas: {
      title: "Försöksområdena",
      lead:
        "25 försöksområden i alfabetisk ordning: antalet kommuner och invånare och andelen arbetslösa av arbetskraften före försöken, " +
        "under dem och den senaste månaden.",
      described: "Alla 25 försöksområden i en tabell.",
      caution: "Siffrorna visar nivån, inte försöken: områdenas nivåer skilde sig åt redan före försöken.",
      tableHeading: "Områdena i en tabell"
    },
    municipality: "Kommun",
    nameAndCode: ["Kommun på finska", "Kommun på svenska", "Kommunkod"],
    area: "Försöksområde",
    region: "Landskap",
    municipalities: "Kommuner",
    inhabitants: "Invånare 2020",
    group: "Ämne",
    line: (firstYear) => `Utveckling från ${firstYear}`,
    ofPilots: (year) => `${year}, försöket`,
    beforePilots: (year) => `${year}, före försöket`,
    caption: (measured, unit) => `${measured}, ${unit}. Årssiffrorna är medelvärden av månaderna.`,
    indicatorTable: {
      caption:
        "Siffrorna gäller försöksområdena tillsammans, och årssiffrorna är medelvärden av månaderna. " +
        "Måtten har olika enheter, och därför ordnas tabellen inte efter siffrorna.",
      meaning: "Definition",
      unit: "Enhet",
      beforePilots: "Året före försöken",
      yearOfPilots: "Senaste hela försöksåret",
      monthOfPilots: "Senaste försöksmånaden",
      afterPilots: "Senaste månaden efter försöken",
      when: "Tidpunkt",
      first: "Första månaden",
      last: "Sista månaden",
      reached: (all) => `Täckta försöksmånader av ${all}`
    },
    noFigure: "Streck: siffran är sekretessbelagd eller saknas.",
    filter: {
      label: "Filtrera tabellen med namnet på en kommun, ett landskap eller ett försöksområde",
      shown: (count, all) => `Visar ${count} av ${all} rader`
    },
    reach: (reached, all) => `Siffrorna täcker ${reached} av försökets ${all} månader.`
  },
  map: {
    heading: "Försöksområdena på kartan",
    label: "Karta där varje försöksområde är en länk",
    reading:
      "Ju starkare färg, desto större siffra. " +
      "Klassgränserna är valda så att varje klass har ungefär lika många områden och därefter avrundade.",
    caution: {
      counts: "Antalet följer framför allt områdets storlek: där det bor många är antalet stort.",
      others: "Kartan visar nivån. Områdenas nivåer skilde sig åt redan före försöken."
    },
    legendHeading: "Teckenförklaring",
    below: (limit) => `under ${limit}`,
    from: (limit) => `minst ${limit}`,
    areasInClass: (count) => (count === 1 ? "1 område" : `${count} områden`),
    withoutPilot: "kommuner utan försök",
    noFigure: "ingen siffra för månaden",
    weights: "kommuner i den viktade jämförelsen, vikt minst 2\u00a0%",
    listSummary: "Alla områden som lista",
    classColumn: "Klass",
    source: "Kommungränser 2021: Statistikcentralen och Lantmäteriverket"
  }
};

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
