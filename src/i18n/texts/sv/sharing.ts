import type {Dictionary} from "../../dictionary.ts";

/** Feeds, references and program code, in Swedish. */
export const sharing: Pick<Dictionary, "allFiles" | "feeds" | "citation" | "snippets" | "copying"> = {
  allFiles: {
    pictures: "Diagram som bilder",
    picturesOfAll:
      "Varje diagram finns som bild, som går att ladda ner på diagrammets sida. Här är bilderna av alla försöksområden tillsammans.",
    others: "Andra filer",
    count: (count, shown) => (count === 1 ? "1 fil" : `${shown} filer`),
    checksums:
      "Kontrollsummorna är beräknade med SHA-256. De finns också i filen SHA256SUMS, och kommandot sha256sum -c SHA256SUMS kontrollerar de nedladdade filerna."
  },
  feeds: {
    heading: "Följ nya siffror",
    explanation: "Ett flöde berättar för läsprogrammet när nya siffror kommer eller tidigare siffror ändras.",
    ofAll: "Nya siffror som flöde (Atom)",
    releasesTitle: "nya siffror och publiceringar",
    subtitles: {
      releases: "Nya och ändrade siffror och webbplatsens publiceringar.",
      area: "Områdets nya och ändrade siffror.",
      indicator: "Måttets nya och ändrade siffror i alla områden."
    },
    cells: (count, shown) => (count === 1 ? "1 siffra" : `${shown} siffror`),
    largestChange: "största ändringen"
  },
  citation: {
    heading: "Hänvisa så här",
    sentence: ({title, year, day, source, licence, address}) =>
      `Kuntakokeilut (${year}). ${title}. Materialet publicerat den ${day}. Källa: ${source}. ${licence}. ${address}`,
    forReferenceManagers: "För referenshanteringsprogram: BibTeX och RIS",
    vintage: (day) =>
      `Hänvisningen gäller materialet som publicerades den ${day}. Siffrorna finns kvar också när nyare har kommit:`,
    toVintage: "Materialets versioner"
  },
  snippets: {
    heading: "Läs siffrorna med kod",
    intro:
      "Koden hämtar filen direkt från webbplatsen. Adressen ändras inte, så samma kod ger också de siffror som kommer senare.",
    parquetOfChart: "Källans siffror bakom diagrammet, kommun för kommun i området:",
    parquet: "Källans siffror kommunvis:"
  },
  copying: {
    copy: "Kopiera",
    copied: "Kopierat",
    selected: "Webbläsaren tillåter inte kopiering. Texten är markerad: kopiera den själv."
  }
};
