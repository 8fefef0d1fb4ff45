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
    /** Beside small lines of the members: when their figures are of, and what the lines are. */
    memberLines: (monthEnd: string) =>
      `Luku on työttömien osuus työvoimasta ${monthEnd}, ellei toisin sanota. Viiva on osuuden 12 kuukauden keskiarvo ` +
      "vuodesta 2015 alkaen; kaikilla viivoilla on sama asteikko nollasta alkaen, ja sävytetty kohta on kokeilun aika.",
    confidenceLabel: "Jäsenkuntien varmuus",
    confidence:
      "Jäsenkunnat on koottu julkisista lähteistä. Tästä alueesta ei ole löytynyt yhtenäistä virallista luetteloa.",
    sourcesHeading: "Lähteet jäsenkunnista",
    cautionsHeading: "Mitä luvut eivät kerro",
    cautionsIntro: "Lue nämä ennen kuin päättelet luvuista jotakin kokeilusta.",
    otherAreas: "Muut kokeilualueet"
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
  areaLatest: {
    caption: "Muutos ja ero ovat samassa yksikössä kuin luku, osuuksissa prosenttiyksikköinä.",
    indicator: "Mittari",
    unit: "Yksikkö"
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
      description:
        "Työttömyys, palvelut ja avoimet työpaikat työllisyyden kuntakokeilujen 25 alueella kuukausittain: " +
        "kuviot, vertailut ja ladattavat luvut."
    },
    topics: "työttömyys ja avoimet työpaikat",
    area: (inside: string, members: number) =>
      `Työttömyys, palvelut ja avoimet työpaikat ${inside} kuukausittain` +
      `${members === 1 ? "" : `: alueen ${members} kuntaa yhdessä`}, rinnalla kunnat ilman kokeilua.`,
    chart: (measured: string) =>
      `${measured} kuukausittain vertailukuntien rinnalla: kuviot, taulukko ja ladattavat luvut.`,
    byArea: "kokeilualueittain",
    indicator: (name: string) =>
      `${name} kuukausittain: kokeilualueet yhdessä ja kukin erikseen, mitä luku kertoo, taulukot ja ladattavat tiedostot.`,
    ofMunicipality: "kunnan työttömyys kuukausittain",
    municipality: (inside: string) =>
      `Työttömien osuus, työttömät ja avoimet työpaikat ${inside} kuukausittain: oliko kunta kokeilussa ja mihin sitä verrataan.`
  }
};
