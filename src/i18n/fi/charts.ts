import type {ControlId} from "../../model/comparisons/control-ids.ts";
import type {LineId} from "../../model/pages/pages.ts";
import type {EstimateKind} from "../../model/series.ts";
import type {Comparison, LineOwner} from "../facts/charts.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";

const label = "Lue luvut kuviosta nuolinäppäimillä vasemmalle ja oikealle";

/** The parts of a chart, how it is read, and how a view of it is shared, in Finnish. */
export const charts = {
  chart: {
    /** Names of lines; the area's own line carries the name of the area. */
    lines: {
      ...partOfEach(controls, "line"),
      country: {
        name: "Koko maa",
        short: "Koko maa",
        explanation: "Kaikki kunnat, myös kokeilukunnat ja Ahvenanmaa. Ei vertailukohta vaan taustatieto."
      }
    } satisfies Record<Exclude<LineId, "area"> | ControlId, unknown>,
    /** Whole years in a small table. */
    years: {
      /** Unfolds them where there is little room. */
      summary: "Kokonaiset vuodet",
      year: "Vuosi",
      /** Of the pilots, beside the year. */
      ofPilots: "kokeilut",
      difference: "Ero",
      caption: (unit: string, hasDifferences: boolean) =>
        `Kokonaiset vuodet: kuukausien keskiarvo, ${unit}.${hasDifferences ? " Erot on laskettu näkyvistä luvuista." : ""}`,
      missing: (months: string) => `Keskiarvoa ei ole vuodelta, jolta puuttuu kuukausia: ${months}.`,
      divided: (years: string) => `Vuodelta, jona sarja katkeaa, ei ole keskiarvoa: ${years}.`
    },
    table: {
      month: "Kuukausi",
      bounds: "Ala- ja yläraja"
    },
    /** In one row under a chart. */
    actions: {
      table: "Taulukko",
      files: "Lataa",
      embed: "Upota",
      about: "Tietoa kuviosta"
    },
    tableSummary: "Luvut taulukkona",
    definitionLabel: "Mitä mitataan",
    formulaLabel: "Laskukaava",
    cautionsHeading: "Muista tämä",
    eventsHeading: "Tapahtumia",
    eventSource: "lähde",
    pilotPeriod: "Kokeilun aika",
    /** At the two ends of that time. */
    pilotEnds: {start: "Kokeilut alkavat", end: "Kokeilut päättyvät"},
    /** Which months a drawing shows, to choose from, and what is said of the second. */
    months: {
      heading: "Kuvan kuukaudet",
      all: "Koko sarja",
      pilot: "Kokeilun vuodet",
      closeScale:
        "Kuvassa ovat vain kokeilun vuodet. Asteikko on vain niitä varten, eikä se yleensä ala nollasta: pienikin ero näyttää suurelta."
    },
    /** Beside the shaded year of the lay-offs. */
    covidYear: "Koronavuosi",
    estimatedPart: "arvio",
    provisionalPart: "ennakkotieto",
    downloadsHeading: "Lataa luvut",
    downloads: {
      csv: "CSV",
      excelFinnish: "CSV Exceliin, suomeksi",
      excelSwedish: "CSV Exceliin, ruotsiksi",
      longFinnish: "CSV, otsikot suomeksi (liian pitkä Exceliin)",
      longSwedish: "CSV, otsikot ruotsiksi (liian pitkä Exceliin)",
      workbook: "Excel-työkirja",
      jsonStat: "JSON-stat",
      parquet: "Parquet",
      archive: "Zip-paketti",
      checksums: "Tarkistussummat",
      dataPackage: "Kaikkien taulukoiden kuvaus (Data Package)"
    },
    sourceLabel: "Lähde",
    source: "Työnvälitystilasto (TEM/KEHA-keskus), Tilastokeskus, StatFin 12r5",
    vintagesLabel: "Aineisto julkaistu",
    /** Before the day on which the figures were read from the source. */
    readLabel: "Luettu lähteestä",
    licenceLabel: "Käyttöehdot",
    licence: "CC BY 4.0",
    noData: "Lukuja ei ole."
  },
  reading: {
    /** Above the newest figure, where the pilots had ended by then; with its month. */
    afterPilots: (when: string) => `Kokeilujen jälkeen, ${when}`,
    changeInYear: "Muutos vuodessa",
    gapToRest: "Tasoero kuntiin ilman kokeilua",
    /** Below it: what it was in the last whole year before the pilots. */
    gapBefore: (year: string, side: Comparison, amount: string) =>
      `Vuonna ${year} luku oli ${{higher: `${amount} suurempi`, lower: `${amount} pienempi`, same: "sama"}[side]} kuin niissä`,
    /** Above what tells how far the figures can be trusted. */
    certaintyHeading: "Kuinka varmoja luvut ovat?",
    /** Below a drawing, what its reader must know. */
    drawingNotes: {
      "area alone":
        "Kuvassa on vain alue, koska erikokoisten alueiden lukumääriä ei voi verrata. Vertailuluvut ovat taulukossa.",
      "area beside weighted":
        "Kuvassa ovat alue ja painotettu vertailu, joka on siirretty alueen tasolle. Muita lukumääriä ei voi verrata erikokoisten alueiden kesken; ne ovat taulukossa.",
      holes: "Viivan aukko on kuukausi, jonka lukua ei voi näyttää; taulukko kertoo miksi.",
      /** By whose line the drawing is about. */
      estimated: {
        area: "Arviot näkyvät alueen viivassa onttoina.",
        together: "Arviot näkyvät kokeilualueiden viivassa onttoina.",
        municipality: "Arviot näkyvät kunnan viivassa onttoina."
      } satisfies Record<LineOwner, unknown>,
      "others estimated": "Muissa viivoissa arviot on piirretty ohuina.",
      provisional: "Ennakkotiedot on piirretty ohuella viivalla.",
      "others estimated or provisional": "Ohut viiva on ennakkotieto tai jonkin muun viivan arvio.",
      bounds: "Vaalea vyö viivan ympärillä näyttää rajat, joiden välissä salassa olevat luvut ovat.",
      "not from zero": "Asteikko ei ala nollasta."
    },
    /** In the caption of a table, why its estimates are estimates. */
    estimates: {
      "confidential parts": "Osa kuntien luvuista on salassa ja arvioitu.",
      "published shares": "Luku on laskettu kuntien julkaistuista osuuksista."
    } satisfies Record<EstimateKind, unknown>,
    /** Of a line that ends long before the others; the value tells its month too. */
    endsBeforeOthers: (line: string, value: string) => `Viiva ”${line}” päättyy muita aiemmin: ${value}.`,
    /** Beside small drawings that stand together. */
    sharedScale: "Kaikissa kuvissa on sama asteikko. Sävytetty kohta on kokeilun aika.",
    newestData: "Uusin aineisto",
    filesIntro:
      "Sarjat kuukausittain, kaikki alueet ja vertailukunnat samassa tiedostossa. Taulukkolaskentaan sopiva versio on erikseen.",
    /** What a file that is not of one chart holds. */
    files: {
      indicators: "kaikki alueet",
      municipalities: "kaikki kunnat"
    }
  },
  chartReader: {
    manners: {
      lines: {
        label,
        /** Which keys do what. */
        help:
          "Nuolet vasemmalle ja oikealle: kuukausi. Nuolet ylös ja alas: viiva. Page Up ja Page Down: vuosi. Home ja End: alku ja loppu. " +
          "Vaihtonäppäin (Shift) ja nuoli: muutos kuukausien välillä. Esc: sulje. Erot ja muutokset lasketaan näkyvistä luvuista."
      },
      months: {
        label,
        help: "Nuolet vasemmalle ja oikealle: kuukausi. Page Up ja Page Down: vuosi. Home ja End: ensimmäinen ja viimeinen kuukausi. Esc: sulje."
      },
      years: {
        label,
        help: "Nuolet vasemmalle ja oikealle: vuosi. Nuolet ylös ja alas: lähtövuosi. Home ja End: ensimmäinen ja viimeinen vuosi. Esc: sulje."
      },
      rows: {
        label: "Lue luvut kuviosta nuolinäppäimillä ylös ja alas",
        help: "Nuolet ylös ja alas: rivi. Nuolet vasemmalle ja oikealle: rivin luku. Page Up ja Page Down: 12 riviä. Home ja End: ensimmäinen ja viimeinen rivi. Esc: sulje."
      }
    },
    /** On the button that leads to the reading by keys. */
    offer: "Lue luvut nuolinäppäimillä",
    /** Above the list of the keys. */
    keysHeading: "Näppäimet",
    /** Measures the change from the first month of the pilots to their last one, or to the last one that has a figure. */
    wholePilot: "Kokeilujen alusta loppuun",
    partOfPilot: "Kokeilujen alusta viimeiseen lukuun",
    measuring:
      "Muutoksen voi mitata: vedä kuviossa kuukaudesta toiseen, napauta kahta kuukautta tai paina vaihtonäppäintä (Shift) ja nuolta.",
    gap: "ero",
    change: "muutos",
    /** How gaps come about; `{a}` is the chart's own line and `{unit}` the unit. */
    gapNote: "Ero: {a} miinus viiva, {unit}.",
    /** How changes come about, `{unit}` the unit. */
    changeNote: "Muutos, {unit}.",
    /** Below a change between different months of the year. */
    seasonNote: "Kuukaudet ovat eri vuodenajoilta: muutoksessa on mukana kausivaihtelu.",
    /** In place of a value that the table does not have either. */
    noFigure: "ei lukua",
    /** Where the table begins later than the drawing. */
    notListed: "Tältä kuukaudelta ei ole lukua."
  },
  figureLink: {
    link: "Linkki kuvioon",
    copy: "Kopioi näkymän osoite",
    copied: "Osoite on kopioitu.",
    /** When the address opens a month, `{month}`. */
    copiedMonth: "Osoite on kopioitu. Se avaa kuvion kohdasta {month}.",
    /** When it opens a change, from `{from}` to `{month}`. */
    copiedChange: "Osoite on kopioitu. Se avaa muutoksen: {from} – {month}.",
    /** Before the address where the browser does not let the page copy. */
    byHand: "Selain ei anna sivun kopioida. Osoite on tässä:"
  }
};
