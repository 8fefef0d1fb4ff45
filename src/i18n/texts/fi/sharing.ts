import type {Dictionary} from "../../dictionary.ts";

/** Feeds, references and program code, in Finnish. */
export const sharing: Pick<Dictionary, "allFiles" | "feeds" | "citation" | "snippets" | "copying"> = {
  allFiles: {
    pictures: "Kuviot kuvina",
    picturesOfAll:
      "Jokaisesta kuviosta on kuva, jonka voi ladata kuvion sivulta. Tässä ovat kuvat, joissa kokeilualueet ovat yhdessä.",
    others: "Muut tiedostot",
    count: (count, shown) => (count === 1 ? "1 tiedosto" : `${shown} tiedostoa`),
    checksums:
      "Tarkistussummat on laskettu SHA-256-menetelmällä. Ne ovat myös tiedostossa SHA256SUMS, ja komento sha256sum -c SHA256SUMS tarkistaa ladatut tiedostot."
  },
  feeds: {
    heading: "Seuraa uusia lukuja",
    explanation: "Syöte kertoo lukuohjelmalle, kun uusia lukuja tulee tai entiset muuttuvat.",
    ofAll: "Uudet luvut syötteenä (Atom)",
    releasesTitle: "uudet luvut ja julkaisut",
    subtitles: {
      releases: "Uudet ja muuttuneet luvut ja sivuston julkaisut.",
      area: "Alueen uudet ja muuttuneet luvut.",
      indicator: "Mittarin uudet ja muuttuneet luvut kaikilla alueilla."
    },
    cells: (count, shown) => (count === 1 ? "1 luku" : `${shown} lukua`),
    largestChange: "suurin muutos"
  },
  citation: {
    heading: "Viittaa näin",
    sentence: ({title, year, day, source, licence, address}) =>
      `Kuntakokeilut (${year}). ${title}. Aineisto julkaistu ${day}. Lähde: ${source}. ${licence}. ${address}`,
    forReferenceManagers: "Viitteenhallintaohjelmille: BibTeX ja RIS",
    vintage: (day) =>
      `Viittaus koskee ${day} julkaistua aineistoa. Sen luvut ovat saatavilla myös sen jälkeen, kun uudempia on tullut:`,
    toVintage: "Aineistoversiot"
  },
  snippets: {
    heading: "Lue luvut ohjelmalla",
    intro: "Koodi hakee tiedoston suoraan sivustolta. Osoite ei muutu, joten sama koodi antaa myös tulevat luvut.",
    parquetOfChart: "Lähteen luvut, joista kuvio on tehty, alueen kunnat yksitellen:",
    parquet: "Lähteen luvut kunnittain:"
  },
  copying: {
    copy: "Kopioi",
    copied: "Kopioitu",
    selected: "Selain ei anna kopioida. Teksti on valittu: kopioi se itse."
  }
};
