import type {Dictionary} from "../../dictionary.ts";

/** Pages of indicators and municipalities, in Swedish. */
export const listings: Pick<Dictionary, "indicatorPage" | "municipalityPage"> = {
  indicatorPage: {
    kind: "Mått",
    officialLabel: "Namn i källan",
    movesHeading: "Vad som får siffran att ändras",
    areasHeading: "Alla områden",
    areasIntro: "25 områden i alfabetisk ordning, vart och ett tillsammans med kommunerna utan försök på samma skala.",
    estimatesHeading: "Skillnader mot den viktade jämförelsen",
    estimatesIntro:
      "Områdena står i alfabetisk ordning, inte i storleksordning. Det grå fältet är gemensamt för alla: " +
      "så mycket drev områden utan försök i väg. Inom det skiljer sig områdena inte från varandra.",
    noEstimates: "För det här måttet beräknas ingen skillnad mot en viktad jämförelse.",
    coverageHeading: "Vad siffrorna täcker",
    coverageIntro: "De månader för vilka vårt material har det här måttet per kommun.",
    toChart: "Alla siffror och vyer",
    latestHeading: "De senaste siffrorna",
    latestIntro: "Områdena står i alfabetisk ordning. De ordnas inte efter storlek, eftersom utgångslägena är olika.",
    latestFigure: "Senaste siffran",
    latestMonth: "Månad",
    drawnAsIndex:
      "För antal visar bilderna ett index där mars 2021 är 100: olika stora områden kan inte ritas på samma skala. Områdets siffra står ovanför bilden.",
    peaksCut: (greatest) => `Några toppar är avskurna vid skalans övre gräns; den största siffran är ${greatest}.`,
    listLead: "15 mått som beskriver försöksområdena. På sidan för varje mått finns alla områden sida vid sida.",
    firstMonth: "Första månaden",
    lastMonth: "Sista månaden",
    countsUntil: "Antalen slutar"
  },
  municipalityPage: {
    kind: "Kommun",
    membershipHeading: "Var kommunen med i försöket?",
    seriesHeading: "Andelen arbetslösa i kommunen",
    otherSeriesHeading: "Andra siffror",
    smallNumbersHeading: "Siffror i en liten kommun",
    fewUnemployed:
      "De arbetslösa är färre än 100. Några få personer får månadens siffra att svänga. Därför visas inte förändringen " +
      "från månad till månad utan medelvärdet för 12 månader, när det kan beräknas.",
    someUnemployed:
      "De arbetslösa är färre än 300. Några tiotal personer syns tydligt i siffran: se till den långa linjen, inte till en enda månad.",
    confidentialMonths:
      "När antalet är 1–4 publicerar källan det inte. I tabellerna står då 1–4 för ett antal och ordet " +
      "”sekretess” för en andel. Ingendera är noll.",
    controlHeading: "Kommunen i jämförelserna",
    controlIntro: "Kommunen används i jämförelserna, eftersom den inte hade något försök.",
    controlRoles: {
      rest: "En av de kommuner utan försök som alla 25 områden jämförs med.",
      region: "I jämförelsen med kommuner i samma landskap för områdena",
      similar: "Bland de liknande kommunerna för områdena",
      weighted: "I den viktade jämförelsen med minst 2 procents vikt för områdena"
    },
    pilotIsNoControl: "En kommun som deltog i försöket används inte i jämförelsen för något område.",
    alandIsNoControl: "Kommunerna på Åland används inte i jämförelsen för något område.",
    region: "Landskap",
    population: "Invånare i slutet av 2020",
    toArea: "Försöksområdets siffror",
    unemployed: "Senaste antalet arbetslösa",
    meanOfTwelve: "Medelvärde för 12 månader",
    country: "Hela landet",
    mergerHeading: "Kommunsammanslagning",
    mergerSource: "Beslutet om sammanslagningen",
    listTitle: "Kommuner",
    listLead: "Alla 309 kommuner i alfabetisk ordning och deras försöksområden. Kommunindelningen är från 2021.",
    withoutPilot: "inget försök"
  }
};
