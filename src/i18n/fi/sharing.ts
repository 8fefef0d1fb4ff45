import type {EmbedLook, EmbedPeriod, EmbedTheme} from "../../model/pages/embeds.ts";
import type {PictureFormat, PictureShape} from "../../model/pages/pictures.ts";
import type {ChangeFacts, ExtremesFacts} from "../facts/charts.ts";
import {extremes} from "./pictures.ts";

/** What a reference says. */
interface CitationFacts {
  readonly title: string;
  /** The year in which the data were published. */
  readonly year: string;
  readonly day: string;
  readonly source: string;
  readonly licence: string;
  readonly address: string;
}

/** Whence the figures of a text are. */
type NewsSourceFacts = Pick<CitationFacts, "day" | "source" | "licence" | "address">;

/** Charts and figures in the hands of others: embeds, references and program code, in Finnish. */
export const sharing = {
  embeds: {
    /** On the page of a chart: above the code, and what the frame does. */
    heading: "Upota kuvio",
    explanation: "Koodi näyttää kuvion omalla sivullasi. Kuvio seuraa uusimpia lukuja eikä tarvitse skriptejä.",
    /** To the page about embedding. */
    toGuide: "Muut kielet, värit ja aikajaksot",
    /** Within an embed, before the address of the page of the chart. */
    toPage: "Kuvio ja sen selitykset",
    /** Within an embed: how values are read from its drawing by keys. */
    reading: "Lue arvoja vasemmalla ja oikealla nuolella",
    /** What the form asks. */
    choices: {
      area: "Alue",
      indicator: "Mittari",
      language: "Kieli",
      period: "Mitä lukijasi näkee myöhemmin",
      look: "Muoto",
      theme: "Värit",
      width: "Leveys"
    },
    periods: {
      all: "Koko sarja",
      "last-60": "60 uusinta kuukautta",
      "last-24": "24 uusinta kuukautta"
    } satisfies Record<EmbedPeriod, unknown>,
    /** The picture as it was at the vintage of a day. */
    frozen: (day: string) => `Jäädytetty: aineistoversio ${day}`,
    /** What readers of the page around will see later, by what the code follows; each stands below a choice. */
    meanings: {
      all: "Kuvio seuraa uusimpia lukuja: uudet kuukaudet tulevat sarjan loppuun, ja korjatut luvut tulevat entisten tilalle.",
      newest: "Ikkuna siirtyy: kun uusi kuukausi tulee, vanhin jää pois.",
      frozen: "Kuva ja sen luvut pysyvät samoina, vaikka uudempia tulisi."
    },
    /** How much of the chart a frame shows. */
    looks: {
      full: {name: "Koko kuvio", meaning: "Otsikko, lause, piirros, taulukko, huomautukset ja lähde."},
      compact: {name: "Tiivis", meaning: "Otsikko, piirros, taulukko ja lähde."},
      tile: {name: "Lukuruutu", meaning: "Yksi luku, yksi lause ja pieni viiva."}
    } satisfies Record<EmbedLook, unknown>,
    themes: {
      auto: "Lukijan laitteen mukaan",
      light: "Aina vaaleat",
      dark: "Aina tummat"
    } satisfies Record<EmbedTheme, unknown>,
    /** As wide as the column in which the frame stands. */
    anyWidth: "Palstan levyinen",
    preview: "Näin kuvio näkyy",
    code: "Kopioi koodi sivullesi",
    /** When the code of the choice cannot be fetched. */
    failed: "Koodia ei saatu haettua. Tarkista verkkoyhteys ja valitse uudelleen.",
    /** Below a frozen picture: of which day the figures are, and the link to them. */
    version: (day: string) => `Aineistoversio ${day}`,
    figures: "Luvut (CSV)",
    /** Links to the chart as a picture that follows the newest figures. */
    pictures: {
      whole: {png: "PNG-kuva (1\u00a0200 × 630)", svg: "SVG-kuva (skaalautuva)"},
      square: {png: "Neliökuva (PNG)", svg: "Neliökuva (SVG)"},
      chart: {png: "Pelkkä kaavio (PNG)", svg: "Pelkkä kaavio (SVG)"}
    } satisfies Record<PictureShape, Record<PictureFormat, unknown>>,
    /** Names of ready examples. */
    examples: {
      newest: "24 uusinta kuukautta:",
      frozen: "Kuva, joka ei muutu:",
      compact: "Tiivis kehys:",
      tile: "Lukuruutu:",
      dark: "Koko sarja, aina tummat värit:",
      script: "Kehys ja rivi, joka sovittaa sivun kaikki kehykset sisältönsä korkuisiksi:",
      element: "Sama elementtinä, joka on ilman skriptiä tavallinen linkki:"
    },
    /** On the page that stands where there is none: what to do when it shows in a frame; before a link. */
    lost:
      "Jos tämä näkyy kehyksessä toisella sivulla, upotetun kuvion osoite on väärä. " +
      "Toimivan koodin saa kuvion omalta sivulta tai täältä:"
  },
  citation: {
    heading: "Viittaa näin",
    /** The reference as a sentence. */
    sentence: ({title, year, day, source, licence, address}: CitationFacts) =>
      `Kuntakokeilut (${year}). ${title}. Aineisto julkaistu ${day}. Lähde: ${source}. ${licence}. ${address}`,
    forReferenceManagers: "Viitteenhallintaohjelmille: BibTeX ja RIS",
    /** Of which day the figures are, and that they can still be had when newer ones have come; before the link. */
    vintage: (day: string) =>
      `Viittaus koskee ${day} julkaistua aineistoa. Sen luvut ovat saatavilla myös sen jälkeen, kun uudempia on tullut:`,
    toVintage: "Aineistoversiot"
  },
  /** What readers ask of a chart; the answers are made from its figures. */
  questions: {
    heading: "Kysymyksiä ja vastauksia",
    measures: "Mitä luku mittaa?",
    extremes: "Milloin luku oli kokeilun aikana suurin ja milloin pienin?",
    highAndLow: (facts: ExtremesFacts) => extremes("Luku oli", facts),
    sinceStart: "Paljonko luku muuttui kokeilun alusta sen loppuun?",
    changed: ({start, end, change}: ChangeFacts) =>
      `${start.inMonth} luku oli ${start.value} ja ${end.inMonth} ${end.value}: muutos on ${change}.`,
    season: "Eri vuodenaikojen kuukausia ei voi verrata suoraan, joten kokonaisten vuosien vertailu kertoo enemmän.",
    beside: "Mihin aluetta verrataan?",
    besideRest: "Kuntiin, joissa kokeilua ei ollut.",
    besideMix:
      "Kuntiin, joissa kokeilua ei ollut, ja niiden painotettuun yhdistelmään, joka kulki ennen kokeilua alueen tahtiin.",
    weights: (list: string) => `Yhdistelmässä painavat eniten ${list}.`,
    howSure: "Kuinka varma tulos on?",
    why: "Kertooko luku, miksi se muuttui?",
    no: "Ei.",
    ends: "Miksi sarja päättyy kesken kokeilun?",
    newest: "Mihin uusimmat luvut perustuvat?"
  },
  /** What a newsroom may begin with. */
  news: {
    heading: "Luonnos uutiseksi",
    intro:
      "Teksti on tehty sivun luvuista. Sen saa kopioida ja sitä saa muokata, mutta pidä vertailu ja varaukset mukana.",
    cautions: {
      area:
        "Luvuissa ovat kaikki alueen työttömät, eivät vain kokeilun asiakkaat. Niistä ei näe, miksi työttömyys muuttui: " +
        "kokeilualueita ei arvottu.",
      municipality:
        "Luvuissa ovat kaikki kunnan työttömät, eivät vain kokeilun asiakkaat. Niistä ei näe, miksi työttömyys muuttui.",
      withoutPilot: "Luvuista ei näe, miksi työttömyys muuttui."
    },
    source: ({source, day, licence, address}: NewsSourceFacts) =>
      `Lähde: ${source}. Aineisto on julkaistu ${day}. Lisenssi: ${licence}. Kuviot ja menetelmät: ${address}`
  },
  snippets: {
    heading: "Lue luvut ohjelmalla",
    intro: "Koodi hakee tiedoston suoraan sivustolta. Osoite ei muutu, joten sama koodi antaa myös tulevat luvut.",
    /** What the query of the Parquet file gives: on the page of a chart, and elsewhere. */
    parquetOfChart: "Lähteen luvut, joista kuvio on tehty, alueen kunnat yksitellen:",
    parquet: "Lähteen luvut kunnittain:"
  },
  /** Buttons under a chart that copy what is told of it, or its picture. */
  figureCopies: {
    copyWords: "Kopioi teksti jakamista varten",
    copyPicture: "Kopioi kuva",
    copiedText: "Teksti on kopioitu.",
    copiedPicture: "Kuva on kopioitu.",
    byHand: "Selain ei salli kopioimista. Teksti on tässä:",
    noPicture: "Selain ei salli kuvan kopioimista. Kuvan voi ladata yllä olevasta linkistä.",
    altLabel: "Vaihtoehtoinen teksti"
  },
  copying: {
    copy: "Kopioi",
    copied: "Kopioitu",
    /** Where the browser does not let the page copy: the text is selected instead. */
    selected: "Selain ei anna kopioida. Teksti on valittu: kopioi se itse."
  }
};
