import {indicatorIds} from "../../model/indicators.ts";
import type {IndexBasis, ViewId} from "../../model/pages/views.ts";
import type {AdjustedFacts, LastFacts} from "../facts/charts.ts";
import type {PlaceForms} from "../places/forms.ts";

/** The views of a chart, and the pages of a chart and of an indicator, in Finnish. */
export const views = {
  views: {
    lines: {
      heading: "Luvut sellaisinaan",
      /** How to read it, in one to three sentences. */
      explanation:
        "Alue ja vertailukohdat kuukausittain. Katso ensin, kulkivatko viivat ennen kokeilua samaan tahtiin: " +
        "jos eivät, ei voi odottaa, että ne kulkisivat niin sen jälkeenkään."
    },
    gap: {
      heading: "Ero painotettuun vertailuun",
      explanation:
        "Viiva on alueen luvun ja painotetun vertailun erotus. Nolla tarkoittaa, että alue kulki vertailun tahtiin. " +
        "Harmaa vyöhyke näyttää, kuinka paljon kunnat ilman kokeilua poikkesivat omista vertailuistaan: sen sisällä ero on tavallista vaihtelua."
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
  } satisfies Record<ViewId, unknown>,
  viewNotes: {
    /** In place of how lines are compared, where the area is drawn alone. */
    areaAlone: "Viiva näyttää alueen luvun kuukausittain.",
    /** That spring 2021 is compared with the lay-offs of spring 2020. */
    layOffPeak:
      "Maalis–toukokuussa 2021 vertailukohtana on kevät 2020, jolloin lomautettuja oli poikkeuksellisen paljon.",
    /** That the share steps each January with its labour force. */
    labourForceStep: "Osuuden jakaja vaihtuu tammikuussa, joten viiva voi siirtyä vuodenvaihteessa.",
    indexBasis: {
      "seasonally adjusted": "Indeksi on laskettu kausitasoitetuista luvuista.",
      "mean of twelve months": "Indeksi on laskettu kunkin kuukauden ja sitä edeltäneiden 11 kuukauden keskiarvosta."
    } satisfies Record<IndexBasis, unknown>,
    /** That pictures of views begin five years before the pilots. */
    fiveYears: "Kuva alkaa viisi vuotta ennen kokeilua.",
    /** How bars made of estimates are drawn. */
    estimatedBars: "Arvioista lasketut pylväät ovat kapeita.",
    /** What "–" in a table means. */
    noValue:
      "Ajatusviiva tarkoittaa, ettei lukua voi laskea, sillä jonkin kuukauden luku puuttuu tai sitä ei voi näyttää.",
    /** Why an indicator is not adjusted. */
    notAdjusted:
      "Kausitasoitus tehdään vain työttömien ja työnhakijoiden määristä. Vertaa tässä mittarissa samaa kuukautta eri vuosina.",
    /** That the adjustment is ours. */
    notOfficial: "Kausitasoitus on tehty tällä sivustolla. Se ei ole Tilastokeskuksen luku.",
    /** That gaps of counts are differences of logarithms, about per cent. */
    logScale: "Lukumäärien ero on laskettu logaritmeista (100 × ln). Se vastaa suunnilleen prosentteja.",
    /** Where a drawing begins later than its table; both from their first month on. */
    drawnSince: (drawing: string, table: string) => `Kuva näyttää luvut ${drawing}, taulukko ${table}.`,
    /** What the shaded year before the pilots is. */
    covidYear:
      "Harmaa kohta ennen kokeilua on koronavuosi 3/2020–2/2021, jolloin lomautettuja oli poikkeuksellisen paljon.",
    /** That every line counts everyone, not only customers of the pilot. */
    everyone: "Luvuissa ovat kaikki alueen työttömät, eivät vain kokeilun asiakkaat."
  },
  chartPage: {
    /** Above the links to the views of the page. */
    contents: "Näkymät tällä sivulla",
    /** To the same indicator in all areas. */
    toIndicator: "Sama mittari kaikilla alueilla",
    /** To the other indicators of the area. */
    otherIndicators: "Alueen muut mittarit",
    previous: "Edellinen mittari",
    next: "Seuraava mittari"
  },
  indicatorPage: {
    /** Above its name. */
    kind: "Mittari",
    officialLabel: "Nimi lähteessä",
    movesHeading: "Mikä lukua liikuttaa",
    areasHeading: "Kaikki alueet",
    areasIntro: "25 aluetta aakkosjärjestyksessä, kukin vertailukohtiensa rinnalla samalla asteikolla.",
    estimatesHeading: "Erot painotettuun vertailuun",
    estimatesIntro:
      "Alueet ovat aakkosjärjestyksessä, eivät suuruusjärjestyksessä. Harmaa vyöhyke on kaikille yhteinen: " +
      "niin paljon kunnat ilman kokeilua poikkesivat omista vertailuistaan. Sen sisällä alueet eivät erotu toisistaan.",
    /** Where an indicator is described only. */
    noEstimates: "Tästä mittarista ei lasketa eroa painotettuun vertailuun.",
    coverageHeading: "Mitä luvut kattavat",
    coverageIntro: "Kuukaudet, joilta aineistossamme on tämän mittarin luvut kunnittain.",
    toChart: "Kaikki luvut ja näkymät",
    /** Above the last figures of all areas. */
    figuresHeading: "Luvut alueittain",
    figuresIntro:
      "Alueet ovat aakkosjärjestyksessä. Taulukon voi järjestää tason mukaan, mutta järjestys ei kerro kokeiluista: alueiden lähtökohdat ovat erilaiset.",
    /** Heads of columns. */
    figure: "Luku",
    month: "Kuukausi",
    /** Below the small drawings of counts, which show the index instead. */
    drawnAsIndex:
      "Lukumääristä kuvissa on indeksi, jossa maaliskuu 2021 on 100: erikokoisia alueita ei voi piirtää samalle asteikolle. Alueen luku on kuvan yläpuolella.",
    /** That a few peaks of the small drawings reach beyond their scale; the greatest value as readers see it. */
    peaksCut: (greatest: string) => `Muutama huippu on leikattu asteikon ylärajaan; suurin luku on ${greatest}.`,
    /** Head of the column of names. */
    listName: "Mittari",
    /** Below the heading of the list of all indicators. */
    listLead: `${indicatorIds.length} mittaria, joilla kokeilualueita seurataan. Kunkin sivulla ovat kaikki alueet rinnakkain.`,
    /** Beside the first and the last month. */
    firstMonth: "Ensimmäinen kuukausi",
    lastMonth: "Viimeinen kuukausi",
    /** From when on published shares carry a series. */
    countsUntil: "Lukumäärät päättyvät"
  }
};

/** Sentences about the last value of a view, in Finnish. */
export const viewSentences = {
  change: ({place, inMonth: when, value, rest}: LastFacts) =>
    `${when} muutos vuodessa oli ${place.inside} ${value}${rest ? `, kunnissa ilman kokeilua ${rest}` : ""}.`,
  index: ({place, inMonth: when, value, rest}: LastFacts) =>
    `${when} indeksi oli ${place.inside} ${value}${rest ? `, kunnissa ilman kokeilua ${rest}` : ""}.`,
  adjusted: ({place, monthEnd, value, change}: AdjustedFacts) => {
    const size = {
      higher: "suurempi kuin",
      lower: "pienempi kuin",
      same: "sama kuin"
    };
    const end = change && ` eli ${change.amount}${size[change.comparison]} kuukautta aiemmin`;
    return `Kausitasoitettu luku oli ${place.inside} ${monthEnd} ${value}${end ?? ""}.`;
  },
  nothing: ({from}: PlaceForms) => `Tätä näkymää ei voi laskea ${from}, sillä kuukausia puuttuu.`
};
