import type {Dictionary} from "../../dictionary.ts";

/** Frame and pages of the site in Finnish. */
export const pages: Pick<Dictionary, "site" | "navigation" | "footer" | "front" | "area" | "notFound"> = {
  site: {
    name: "Kuntakokeilut",
    tagline: "Työllisyyden kuntakokeilujen avoimet kuukausitilastot"
  },
  navigation: {
    skipToContent: "Siirry sisältöön",
    mainLabel: "Päävalikko",
    languagesLabel: "Kieli",
    breadcrumbsLabel: "Murupolku",
    onThisPage: "Tällä sivulla",
    front: "Etusivu",
    areas: "Alueet",
    indicators: "Mittarit",
    municipalities: "Kunnat",
    explore: "Tutki lukuja",
    methods: "Menetelmät",
    data: "Aineistot",
    changes: "Muutokset",
    accessibility: "Saavutettavuus",
    about: "Tietoja sivustosta"
  },
  footer: {
    pagesLabel: "Sivut",
    sourcesHeading: "Lähteet ja käyttöehdot",
    source:
      "Luvut: työ- ja elinkeinoministeriö, vuodesta 2025 KEHA-keskus, Työnvälitystilasto; " +
      "julkaisija Tilastokeskus, StatFin-taulukko 12r5.",
    processing: "Alueiden summat, osuudet ja vertailut on laskettu tällä sivustolla.",
    dataLicence: "Luvut saa käyttää vapaasti, kun lähde mainitaan: Creative Commons Nimeä 4.0 (CC BY 4.0).",
    dataLicenceHref: "https://creativecommons.org/licenses/by/4.0/deed.fi",
    codeLicence: "Ohjelmakoodi on julkaistu MIT-lisenssillä.",
    noTracking: "Sivusto ei käytä evästeitä eikä seuraa lukijoita."
  },
  front: {
    heading: "Miten työttömyys kehittyi kuntakokeilujen alueilla?",
    lead:
      "Työllisyyden kuntakokeiluissa 118 kuntaa palveli 25 alueella osaa työttömistä valtion TE-toimistojen sijasta " +
      "1.3.2021–31.12.2024. Vuoden 2025 alusta kaikki työvoimapalvelut siirtyivät kunnille ja työllisyysalueille.",
    canHeading: "Mitä luvut kertovat",
    can: [
      "Kuinka monta työtöntä, palveluissa olevaa ja avointa työpaikkaa alueella oli kunkin kuukauden lopussa.",
      "Miten alue on kehittynyt niiden Manner-Suomen kuntien rinnalla, joissa kokeilua ei ollut."
    ],
    cannotHeading: "Mitä luvut eivät kerro",
    cannot: [
      "Sitä, lisäsivätkö vai vähensivätkö kokeilut työttömyyttä: alueita ei arvottu, korona kohteli niitä eri tavoin, " +
        "ja yhdellä alueella vasta noin kahden prosenttiyksikön ero erottuisi.",
      "Sitä, miten juuri kokeilun asiakkaille kävi: luvuissa ovat kaikki alueen työttömät, myös TE-toimiston asiakkaat.",
      "Sitä, mikä alue onnistui parhaiten: alueiden lähtökohdat ovat erilaiset, eikä niitä panna järjestykseen."
    ],
    areasHeading: "Kokeilualueet",
    areasIntro: "25 aluetta aakkosjärjestyksessä: työttömien osuus työvoimasta ja viiva sen kulusta.",
    smallLines: "Yhtenäinen viiva on alue, katkoviiva kunnat ilman kokeilua."
  },
  area: {
    kind: "Kokeilualue",
    membersHeading: "Alueen kunnat",
    members: (count) => (count === 1 ? "Alueeseen kuuluu yksi kunta." : `Alueeseen kuuluu ${count} kuntaa.`),
    memberLines: (monthEnd) =>
      `Luku on työttömien osuus työvoimasta ${monthEnd}, ellei toisin sanota. Viiva on osuuden 12 kuukauden keskiarvo ` +
      "vuodesta 2015 alkaen; kaikilla viivoilla on sama asteikko nollasta alkaen, ja sävytetty kohta on kokeilun aika.",
    confidenceLabel: "Jäsenkuntien varmuus",
    confidence: "Jäsenkunnat on koottu julkisista lähteistä. Tästä alueesta ei ole löytynyt yhtä virallista luetteloa.",
    sourcesHeading: "Lähteet jäsenkunnista",
    cautionsHeading: "Mitä luvut eivät kerro",
    cautionsIntro: "Lue nämä ennen kuin päättelet luvuista jotakin kokeilusta.",
    otherAreas: "Muut kokeilualueet"
  },
  notFound: {
    title: "Sivua ei löydy",
    text: "Osoitteessa ei ole sivua. Tarkista osoite tai etsi alue etusivulta.",
    toFront: "Etusivulle"
  }
};
