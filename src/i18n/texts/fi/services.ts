import type {Dictionary} from "../../dictionary.ts";

/** What helps readers on every page, in Finnish. */
export const services: Pick<Dictionary, "tableTools" | "areaLatest" | "neighbours" | "pageService" | "moved"> = {
  tableTools: {
    copy: "Kopioi taulukko tekstinä",
    copied: "Taulukko on kopioitu. Sen voi liittää taulukkolaskentaan.",
    copyByHand: "Selain ei anna kopioida. Taulukko on tässä tekstinä: valitse se ja kopioi.",
    status: "tila",
    ascending: "nouseva järjestys",
    descending: "laskeva järjestys"
  },
  areaLatest: {
    caption: "Muutos ja ero ovat samassa yksikössä kuin luku, osuuksissa prosenttiyksikköinä.",
    indicator: "Mittari",
    unit: "Yksikkö"
  },
  neighbours: {
    label: "Edellinen ja seuraava alue",
    previous: "Edellinen alue",
    next: "Seuraava alue"
  },
  pageService: {
    heading: "Päivitykset ja virheet",
    pageUpdated: (day) => `Tämän sivun uusimmat luvut on julkaistu ${day}.`,
    siteUpdated: (day) => `Sivuston uusimmat luvut on julkaistu ${day}.`,
    next: "Seuraavan päivityksen päivää ei ole sovittu.",
    report: "Ilmoita virheestä tällä sivulla",
    reportTitle: (page) => `Virhe sivulla: ${page}`,
    reportBody: (address, day) => `Sivu: ${address}\nAineisto: ${day}\n\nMikä on väärin, ja miten sen pitäisi olla?\n`,
    noReport: "Virheille ei ole vielä ilmoitusosoitetta. Lähteen luvuista vastaa Tilastokeskus:"
  },
  moved: {
    title: "Sivulla on uusi osoite",
    onward: "Jos selain ei siirry sinne itse, avaa sivu tästä:"
  }
};
