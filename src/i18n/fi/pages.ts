import type {TwoYears} from "../facts/charts.ts";

/** The frame of every page, and the page of an area, in Finnish. */
export const pages = {
  site: {
    name: "Kuntakokeilut",
    /** What the site is, in one line below its name. */
    tagline: "Työllisyyden kuntakokeilujen avoimet kuukausitilastot"
  },
  navigation: {
    skipToContent: "Siirry sisältöön",
    /** Names of landmarks, for screen readers. */
    mainLabel: "Päävalikko",
    languagesLabel: "Kieli",
    breadcrumbsLabel: "Murupolku",
    onThisPage: "Tällä sivulla",
    front: "Etusivu",
    areas: "Alueet",
    indicators: "Mittarit",
    municipalities: "Kunnat",
    methods: "Menetelmät",
    data: "Aineistot",
    changes: "Muutokset",
    accessibility: "Saavutettavuus",
    about: "Tietoja sivustosta"
  },
  footer: {
    /** Name of the list of pages, for screen readers. */
    pagesLabel: "Sivut",
    sourcesHeading: "Lähteet ja käyttöehdot",
    source:
      "Luvut: työ- ja elinkeinoministeriö, vuodesta 2025 KEHA-keskus, Työnvälitystilasto; " +
      "julkaisija Tilastokeskus, StatFin-taulukko 12r5.",
    processing: "Alueiden summat, osuudet ja vertailut on laskettu tällä sivustolla.",
    dataLicence: "Luvut saa käyttää vapaasti, kun lähde mainitaan: Creative Commons Nimeä 4.0 (CC BY 4.0).",
    dataLicenceHref: "https://creativecommons.org/licenses/by/4.0/deed.fi",
    /** Before the name of whoever publishes the site, and its e-mail address. */
    publisher: "Julkaisija:",
    /** Link to the program code. */
    code: "Siirry ohjelmakoodiin",
    codeLicence: "Ohjelmakoodin lisenssi on MIT.",
    noTracking: "Sivusto ei käytä evästeitä eikä seuraa lukijoita."
  },
  area: {
    /** Above the name of the area. */
    kind: "Kokeilualue",
    membersHeading: "Alueen kunnat",
    members: (count: number) => (count === 1 ? "Alueeseen kuuluu yksi kunta." : `Alueeseen kuuluu ${count} kuntaa.`),
    /** Caption of the table of members. */
    memberTable:
      "Työttömien osuus työvoimasta, %. Vuosiluvut ovat kuukausien keskiarvoja, ja muutos on laskettu näkyvistä luvuista. " +
      "Taulukko näyttää tason eikä kerro, mitä kokeilut saivat aikaan.",
    memberChange: (first: string, last: string) => `Muutos ${first}–${last}`,
    memberDash: "Viiva: lukua ei ole, tai sarja katkeaa vuosien välissä.",
    /** Below the table. */
    memberLines:
      "Viiva on osuuden 12 kuukauden keskiarvo. Kaikilla viivoilla on sama asteikko nollasta alkaen, ja sävytetty kohta on " +
      "kokeilun aika. Kunnan muut luvut ovat sen omalla sivulla.",
    /** Above small drawings of all indicators but the headline. */
    indicatorsHeading: "Muut mittarit",
    indicatorsIntro:
      "Jokaisella kuviolla on oma asteikkonsa, joka ei aina ala nollasta. Otsikosta pääsee kaikkiin kuukausiin, vertailukohtiin ja tiedostoihin.",
    /** Below them. */
    indicatorsNote:
      "Kokonaiset vuodet ovat kuukausien keskiarvoja, ja ero on laskettu näkyvistä luvuista. Viiva luvun paikalla tarkoittaa, että jokin kuukausi puuttuu.",
    confidenceLabel: "Jäsenkuntien varmuus",
    confidence:
      "Jäsenkunnat on koottu julkisista lähteistä. Tästä alueesta ei ole löytynyt yhtenäistä virallista luetteloa.",
    sourcesHeading: "Lähteet jäsenkunnista",
    cautionsHeading: "Mitä luvut eivät kerro",
    cautionsIntro: "Lue nämä ennen kuin päättelet luvuista jotakin kokeilusta."
  },
  notFound: {
    title: "Sivua ei löydy",
    text: "Osoitteessa ei ole sivua. Tarkista osoite tai etsi alue etusivulta.",
    toFront: "Etusivulle"
  },
  tableTools: {
    copy: "Kopioi taulukko tekstinä",
    copied: "Taulukko on kopioitu. Sen voi liittää taulukkolaskentaan.",
    /** Where the browser does not let the page copy. */
    copyByHand: "Selain ei anna kopioida. Taulukko on tässä tekstinä: valitse se ja kopioi.",
    /** Head of the column of status letters in the copied text: "Espoo (status)". */
    status: "tila",
    /** After the name of a column. */
    ascending: "nouseva järjestys",
    descending: "laskeva järjestys"
  },
  neighbours: {
    /** Name of the landmark, for screen readers. */
    label: "Edellinen ja seuraava alue",
    previous: "Edellinen alue",
    next: "Seuraava alue"
  },
  pageService: {
    heading: "Päivitykset ja virheet",
    pageUpdated: (day: string) => `Tämän sivun uusimmat luvut on julkaistu ${day}.`,
    siteUpdated: (day: string) => `Sivuston uusimmat luvut on julkaistu ${day}.`,
    /** No day is promised that nobody has set. */
    next: "Seuraavan päivityksen päivää ei ole sovittu.",
    report: "Ilmoita virheestä tällä sivulla",
    /** The title of a report: of which page. */
    reportTitle: (page: string) => `Virhe sivulla: ${page}`,
    /** `month` is the last one of the figures on the page, null where it shows none; `day` that of their publication. */
    reportBody: (address: string, month: string | null, day: string) =>
      `Sivu: ${address}\n${month ? `Viimeinen kuukausi: ${month}\n` : ""}Aineisto julkaistu: ${day}\n\n` +
      "Mikä on väärin, ja miten sen pitäisi olla?\n",
    /** Where the publisher of the site has given no address. */
    noReport: "Virheille ei ole vielä ilmoitusosoitetta. Lähteen luvuista vastaa Tilastokeskus:"
  },
  moved: {
    title: "Sivulla on uusi osoite",
    /** Before a link, for readers whose browser does not follow by itself. */
    onward: "Jos selain ei siirry sinne itse, avaa sivu tästä:"
  },
  /** What pages are called and how they are described where they are linked; descriptions have at most 160 characters. */
  titles: {
    front: {
      title: "Kuntakokeilut – työllisyyden kuntakokeilujen avoimet kuukausitilastot",
      description: (until: string) =>
        "Työttömyys, palvelut ja avoimet työpaikat työllisyyden kuntakokeilujen 25 alueella: kuviot ja " +
        `vertailut. Uusimmat luvut ulottuvat ${until}.`
    },
    topics: "työttömyys ja avoimet työpaikat",
    /** After what is counted and where, of the mean of a year's months: of what happens in them, and of what there is at their ends. */
    onAverage: {inMonths: "keskimäärin kuukaudessa", atMonthEnds: "kuukausien lopussa keskimäärin"},
    /** What was measured in two whole years. */
    years: (measured: string, {first, last}: TwoYears) =>
      `${measured}: ${first.value} vuonna ${first.year}, ${last.value} vuonna ${last.year}.`,
    area: {
      /** After the years; to which month the figures reach. */
      more: (until: string) => `Kuukausittain ${until} asti; myös palvelut ja avoimet työpaikat.`,
      /** The same where there is less room. */
      short: (until: string) => `Työttömyys kuukausittain ${until} asti.`,
      /** Without them. */
      plain: (inside: string, until: string) =>
        `Työttömyys, palvelut ja avoimet työpaikat ${inside} kuukausittain ${until} asti, rinnalla kunnat ilman kokeilua.`
    },
    chart: {
      more: (until: string) => `Luvut kuukausittain ${until} asti, rinnalla kunnat ilman kokeilua.`,
      until: (until: string) => `Luvut ${until} asti.`,
      /** Of several series, which may end at different times. */
      newest: (until: string) => `Uusimmat luvut ulottuvat ${until}.`,
      plain: (measured: string, until: string) =>
        `${measured} kuukausittain ${until} asti: kuviot, taulukko ja ladattavat luvut.`
    },
    byArea: "kokeilualueittain",
    ofMunicipality: "kunnan työttömyys kuukausittain",
    municipality: {
      more: (until: string) => `Luvut kuukausittain ${until} asti: oliko kunta kokeilussa ja mihin sitä verrataan.`,
      short: (until: string) => `Kunnan luvut ${until} asti.`,
      plain: (inside: string, until: string) =>
        `Työttömyys ja avoimet työpaikat ${inside} kuukausittain ${until} asti: oliko kunta kokeilussa ja mihin sitä verrataan.`
    }
  }
};
