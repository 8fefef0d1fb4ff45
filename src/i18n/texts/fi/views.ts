import type {Dictionary} from "../../dictionary.ts";

/** The views of a chart page and its frame, in Finnish. */
export const views: Pick<Dictionary, "views" | "viewNotes" | "chartPage"> = {
  views: {
    lines: {
      heading: "Luvut sellaisinaan",
      explanation:
        "Alue ja vertailukohdat kuukausittain. Katso ensin, kulkivatko viivat ennen kokeilua samaan tahtiin: " +
        "jos eivät, ei voi odottaa, että ne kulkisivat niin sen jälkeenkään."
    },
    gap: {
      heading: "Ero painotettuun vertailuun",
      explanation:
        "Viiva on alueen luvun ja painotetun vertailun erotus. Nolla tarkoittaa, että alue kulki vertailun tahtiin. " +
        "Harmaa alue näyttää, kuinka paljon alueet ilman kokeilua ajelehtivat: sen sisällä ero on tavallista vaihtelua."
    },
    "change-on-year": {
      heading: "Muutos vuodessa",
      explanation: "Kukin pylväs vertaa kuukautta samaan kuukauteen vuotta aiemmin, joten vuodenaika ei sotke kuvaa."
    },
    index: {
      heading: "Indeksi: maaliskuu 2021 on 100",
      explanation:
        "Jokainen viiva lähtee sadasta kokeilun alkaessa. Näin näkee, kuinka monta prosenttia luku on noussut tai laskenut " +
        "sen jälkeen, vaikka tasot ovat eri."
    },
    "seasonally-adjusted": {
      heading: "Kausitasoitettu (STL)",
      explanation:
        "Luvusta on poistettu toistuva vuodenaikaisvaihtelu STL-menetelmällä, jotta peräkkäisiä kuukausia voi verrata."
    }
  },
  viewNotes: {
    layOffPeak:
      "Maalis–toukokuussa 2021 vertailukohtana on kevät 2020, jolloin lomautettuja oli poikkeuksellisen paljon.",
    labourForceStep: "Osuuden jakaja vaihtuu tammikuussa, joten viiva voi siirtyä vuodenvaihteessa.",
    indexBasis: {
      "seasonally adjusted": "Indeksi on laskettu kausitasoitetuista luvuista.",
      "mean of twelve months": "Indeksi on laskettu kunkin kuukauden ja sitä edeltäneiden 11 kuukauden keskiarvosta."
    },
    fiveYears: "Kuva alkaa viisi vuotta ennen kokeilua.",
    estimatedBars: "Arvioista lasketut pylväät ovat kapeita.",
    noValue:
      "Ajatusviiva tarkoittaa, ettei lukua voi laskea, sillä jonkin kuukauden luku puuttuu tai sitä ei voi näyttää.",
    notAdjusted:
      "Kausitasoitus tehdään vain työttömien ja työnhakijoiden määristä. Vertaa tässä mittarissa samaa kuukautta eri vuosina.",
    notOfficial: "Kausitasoitus on tehty tällä sivustolla. Se ei ole Tilastokeskuksen luku.",
    logScale: "Lukumäärien ero on laskettu logaritmeista (100 × ln). Se vastaa suunnilleen prosentteja.",
    drawnSince: (drawing, table) => `Kuva näyttää luvut ${drawing}, taulukko ${table}.`,
    covidYear:
      "Harmaa kohta ennen kokeilua on koronavuosi 3/2020–2/2021, jolloin lomautettuja oli poikkeuksellisen paljon.",
    everyone: "Luvuissa ovat kaikki alueen työttömät, eivät vain kokeilun asiakkaat."
  },
  chartPage: {
    contents: "Näkymät tällä sivulla",
    toIndicator: "Sama mittari kaikilla alueilla",
    otherIndicators: "Alueen muut mittarit",
    previous: "Edellinen mittari",
    next: "Seuraava mittari"
  }
};
