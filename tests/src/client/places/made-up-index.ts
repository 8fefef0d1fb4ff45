import type {PlaceIndex} from "../../../../src/model/pages/place-index.ts";

/** Municipalities that begin alike, more than are suggested at once. */
const shores = ["aho", "harju", "joki", "koski", "lahti", "mäki", "niemi", "perä", "salo"];

/** One area of one municipality with a former one in it, and ten municipalities without a pilot. */
export const madeUpIndex: PlaceIndex = {
  areas: [{href: "/alueet/koivula/", names: [["Koivulan seutu"], ["Björkbyregionen"]], detail: "1 kunta"}],
  municipalities: [
    {
      href: "/kunnat/1-koivula/",
      names: [["Koivula"], ["Björkby"]],
      former: [["Haapala"], ["Leppälä"]],
      detail: "Koivulan seutu",
      area: 0
    },
    {href: "/kunnat/2-tammisto/", names: [["Tammisto"]], detail: "ei kokeilua"},
    ...shores.map((end) => ({href: `/kunnat/ranta${end}/`, names: [[`Ranta${end}`]] as const, detail: "ei kokeilua"}))
  ],
  topics: [{href: "/mittarit/laid-off-share/", names: [["Lomautetut"]], detail: "mittari", asked: "lomaut, permitter"}],
  words: {
    areas: "Kokeilualueet",
    municipalities: "Kunnat",
    topics: "Aiheet",
    nothing: "Ei osumia. Kaikki ovat alla.",
    found: ["Ei osumia.", ...Array.from({length: 16}, (_, i) => `Osumia: ${i + 1}.`)],
    similar: "Samannäköisiä nimiä.",
    former: "entinen"
  }
};
