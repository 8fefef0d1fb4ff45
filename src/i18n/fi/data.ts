import type {Revision} from "../../model/releases/vintages.ts";
import type {TableTopic} from "../../model/tables.ts";

/** What is said of the data and of the files that hold them, in Finnish. */
export const data = {
  dataPage: {
    coverageTitle: "Mitä kuukausia kukin tieto kattaa",
    coverageExplanation:
      "Yksi rivi on yksi lähteen tieto kunnittain. Sinisen osan korkeus kertoo, kuinka monen kunnan luku on julkaistu; " +
      "muu osa on salassa.",
    columns: {
      address: "Osoite",
      columns: "Sarakkeet",
      rows: "Rivejä",
      size: "Koko",
      measure: "Tieto",
      months: "Kuukaudet",
      municipalities: "Kuntia",
      published: "Julkaistu",
      retrieved: "Haettu",
      added: "Uusia lukuja",
      revised: "Muuttuneita lukuja",
      input: "Lähdetiedosto",
      checksum: "Tarkistussumma (SHA-256)",
      confidential: "Salassa",
      cause: "Syy",
      cells: "Lukuja",
      largest: "Suurin muutos"
    },
    /** What tables of a kind hold. */
    kinds: {
      charts: {
        title: "Kuviot",
        /** How to read it. */
        explanation:
          "Yksi mittari yhdellä kokeilualueella vertailukohtien rinnalla. Tiedostot ovat myös kunkin kuvion alla."
      },
      areas: {title: "Alueet", explanation: "Kaikki mittarit yhdellä kokeilualueella vertailukohtien rinnalla."},
      indicators: {
        title: "Mittarit alueittain",
        explanation: "Yksi mittari kaikilla kokeilualueilla, niillä yhdessä, vertailukunnissa ja koko maassa."
      },
      municipalities: {title: "Mittarit kunnittain", explanation: "Yksi mittari kaikissa 309 kunnassa."},
      "area-municipalities": {
        title: "Alueiden kunnat",
        explanation:
          "Yhden kokeilualueen kaikki kunnat ja kaikki mittarit: rivi on kunta ja kuukausi, ja jokaisella mittarilla on oma sarakkeensa."
      },
      municipality: {
        title: "Kunnat",
        explanation:
          "Yhden kunnan kaikki mittarit: rivi on kuukausi, ja jokaisella mittarilla on oma sarakkeensa. Tiedostot ovat kuntien sivuilla."
      },
      observations: {
        title: "Havainnot",
        explanation: "Lähteen tiedot sellaisina kuin ne on julkaistu, kunnittain ja koko maasta."
      },
      measures: {
        title: "Havainnot Exceliin",
        explanation:
          "Yksi lähteen tieto kaikissa kunnissa ja koko maassa. Havaintojen taulukossa on enemmän rivejä kuin Exceliin mahtuu, joten se on tässä osina."
      },
      revisions: {title: "Korjatut luvut", explanation: "Luvut, jotka lähde on antanut myöhemmin toisin."},
      coverage: {title: "Kattavuus", explanation: "Kuinka monen kunnan luku kussakin kuussa on julkaistu ja salassa."},
      comparisons: {title: "Vertailut", explanation: "Kaikkien alueiden erot kaikilla menetelmillä."},
      "control-regions": {title: "Vertailukohdat", explanation: "Kunnat, joihin alueita verrataan, ja niiden painot."},
      placebos: {
        title: "Kunnat ilman kokeilua ikään kuin kokeilussa",
        explanation: "Erot kunnissa, joissa kokeilua ei ollut: näin paljon ne poikkesivat vertailuistaan muutenkin."
      },
      pooled: {title: "Alueet yhdessä", explanation: "Alueiden keskimääräinen ero vuosi kerrallaan."},
      "area-list": {
        title: "Alueluettelo",
        explanation: "Kokeilualueet, kunnat ja ryhmät, joiden tunnuksia muut taulukot käyttävät."
      },
      "indicator-list": {title: "Mittariluettelo", explanation: "Mittarit, niiden yksiköt, laskukaavat ja kattavuus."},
      "measure-list": {title: "Tietoluettelo", explanation: "Lähteen tiedot, joista mittarit lasketaan."},
      "column-list": {
        title: "Sarakeluettelo",
        explanation: "Kaikkien taulukoiden sarakkeet: tyypit, yksiköt, avaimet ja selitykset."
      },
      "code-list": {title: "Koodiluettelo", explanation: "Koodit, joita sarakkeissa on, kuten lukujen tilat ja syyt."}
    } satisfies Record<TableTopic, unknown>,
    tables: (count: number) => (count === 1 ? "1 taulukko" : `${count} taulukkoa`),
    /** With the number as readers see it. */
    rowsOf: (count: string) => `${count} riviä`,
    causes: {revised: "lähde korjasi lukuja", borders: "kuntaraja muuttui"} satisfies Record<
      Revision["cause"],
      unknown
    >,
    /** Above commands that fetch figures. */
    examples: {
      file: "Yksi tiedosto, tässä yhden alueen työttömien osuus:",
      answer:
        "Yksi kuvio pienenä tiedostona: kokeilun viimeinen luku vertailuineen, varaukset, kokonaiset vuodet, uusimmat kuukaudet ja viittaus:",
      plainAnswer: "Sama tekstinä:",
      area: "Kaikki alueet, poimittuna yhden alueen rivit:",
      source: "Samat tiedot suoraan Tilastokeskuksen rajapinnasta, tässä yhden kunnan työttömät:",
      changed: "Tiedosto vain, jos se on muuttunut edellisen haun jälkeen:",
      vintage: "Luvut sellaisina kuin ne olivat aiempana päivänä (DuckDB):"
    },
    /** With and without an address for feedback. */
    feedbackTo: "Virheistä ja toiveista voi kertoa täällä:",
    /** Who publishes the site; without a name, and without an address of the code. */
    noPublisher: "Sivuston julkaisijaa ei ole vielä nimetty.",
    contact: "Sähköposti:",
    noCode: "Koodin osoitetta ei ole vielä ilmoitettu.",
    noFeedback: "Sivustolla ei ole vielä osoitetta, johon palautetta voisi lähettää."
  },
  dataset: {
    /** What all the data are, in a few sentences. */
    description:
      "Kuukausiluvut työllisyyden kuntakokeilujen 25 alueelta ja 118 kunnasta (kokeilut 1.3.2021–31.12.2024): työttömät työnhakijat eri ryhmissä, palveluissa olevat ja avoimet työpaikat, rinnalla muu Manner-Suomi ja samankaltaiset kunnat, joissa kokeilua ei ollut. Luvuissa ovat mukana kaikki kunnan työnhakijat, eivät vain kokeilun asiakkaat, eivätkä ne osoita, lisäsivätkö vai vähensivätkö kokeilut työttömyyttä. Jokaisella luvulla on tila: arviot, ennakkotiedot ja salassa pidettävät luvut on merkitty.",
    keywords: [
      "työttömyys",
      "työnhakijat",
      "työvoimapalvelut",
      "työllisyyden kuntakokeilut",
      "avoimet työpaikat",
      "kunnat",
      "Suomi"
    ],
    /** The country that the figures cover. */
    country: "Suomi",
    /** What a file of a kind is, for catalogues. */
    fileKinds: {
      csv: "Taulukko ohjelmille: UTF-8, sarakkeiden välissä pilkku, desimaaleissa piste, otsikoina tunnukset.",
      "csv fi": "Taulukko suomenkielisin otsikoin: puolipiste sarakkeiden välissä, pilkku desimaaleissa.",
      "csv sv": "Taulukko ruotsinkielisin otsikoin: puolipiste sarakkeiden välissä, pilkku desimaaleissa.",
      xlsx: "Excel-työkirja: luvut taulukkoina, huomautukset ja lähde omilla välilehdillään.",
      "json-stat": "Luvut kuutiona JSON-stat 2.0 -muodossa, nimet ja yksiköt mukana.",
      parquet: "Sama taulukko pakattuna sarakkeittain, ohjelmille, jotka lukevat siitä osia.",
      zip: "Kaikki taulukot CSV-tiedostoina, niiden kuvaus ja käyttöehdot yhtenä pakettina.",
      sha256: "Kaikkien tiedostojen SHA-256-tarkistussummat.",
      csvw: "Taulukon sarakkeiden kuvaus ohjelmille.",
      "data package": "Kaikkien taulukoiden kuvaus ohjelmille: sarakkeet, avaimet, koot ja tarkistussummat."
    },
    /** What tables of an area, an indicator by area and an indicator by municipality hold, after its name. */
    scopes: {
      areas: "kaikki mittarit",
      indicators: "alueittain",
      municipalities: "kunnittain",
      "area-municipalities": "alueen kunnat",
      municipality: "kunnan kaikki mittarit"
    },
    descriptions: {
      heading: "Taulukoiden kuvaukset",
      intro:
        "Nämä tiedostot kertovat ohjelmille, mitä taulukoissa on: sarakkeet, tyypit, yksiköt, tyhjät solut, avaimet, käyttöehdot ja lähteen.",
      csvw: "Jokaisen taulukon vieressä on sen kuvaus (CSVW), esimerkiksi:",
      dataPackage:
        "Kaikki taulukot avaimineen, kokoineen ja tarkistussummineen (Frictionless Data Package), myös zip-paketissa:",
      catalogue: "Aineistoluettelo avoimen datan portaaleille (DCAT-AP) suomeksi, ruotsiksi ja englanniksi:",
      markup: "Aineisto-, mittari-, alue-, kunta- ja kuviosivuilla on kuvaus hakukoneille (schema.org Dataset)."
    }
  },
  allFiles: {
    pictures: "Kuviot kuvina",
    /** Above pictures that show all pilot areas together. */
    picturesOfAll:
      "Jokaisesta kuviosta on kuva, jonka voi ladata kuvion sivulta. Tässä ovat kuvat, joissa kokeilualueet ovat yhdessä.",
    /** Above files that are about the others. */
    others: "Muut tiedostot",
    /** Before a link to the list of municipalities. */
    onPages:
      "Yksittäisten kuntien tiedostot ovat kuntien sivuilla, ja niiden tarkistussummat ovat vain tiedostossa SHA256SUMS:",
    /** With the number and as readers see it. */
    count: (count: number, shown: string) => (count === 1 ? "1 tiedosto" : `${shown} tiedostoa`),
    /** What the checksums are and how to check them. */
    checksums:
      "Tarkistussummat on laskettu SHA-256-menetelmällä. Ne ovat myös tiedostossa SHA256SUMS, ja komento sha256sum -c SHA256SUMS tarkistaa ladatut tiedostot."
  },
  /** In names of copies, beside the plain file of the same ending. */
  downloadNames: {"csv fi": "excel suomeksi", "csv sv": "excel ruotsiksi"}
};
