import type {municipality as finnish, municipalitySentences as finnishSentences} from "../fi/municipality.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";
import {extremes} from "./pictures.ts";

/** The page of a municipality, in Swedish. */
export const municipality: Translated<typeof finnish> = {
  municipalityPage: {
    kind: "Kommun",
    membershipHeading: "Var kommunen med i försöket?",
    seriesHeading: "Andelen arbetslösa i kommunen",
    smallSeries:
      "Varje diagram har sin egen skala, som inte alltid börjar på noll. Under diagrammet står hela år: månadernas medelvärden och skillnaden räknad på de visade siffrorna; " +
      "ett streck betyder att någon månad saknas eller är sekretessbelagd. Alla månader finns i en tabell i slutet av varje grupp.",
    monthsHeading: (group) => `${group}: alla månader`,
    monthsHold: (name, firstYear) =>
      `${name}, kommunens egna siffror månadsvis från och med ${firstYear}. Tidigare månader och andra kommuners siffror finns i filerna att ladda ner.`,
    filesHeading: "Ladda ner siffrorna",
    ownFiles: "Kommunens alla mått månadsvis i samma fil: varje mått har sin egen kolumn.",
    filesIntro: "De här filerna innehåller ett mått och alla kommuner månadsvis.",
    standing: {
      heading: "Kommunen bland alla kommuner",
      caution: "Siffran visar nivån, inte försöket: kommunernas nivåer skilde sig åt redan före försöken.",
      drawn: (count) =>
        `Varje punkt är en kommun. Diagrammet visar ${municipalities(count)}, också kommunerna på Åland.`,
      shaded: "Det tonade partiet är den mellersta tredjedelen.",
      equals: "Kommuner med samma siffra står i samma tredjedel, så tredjedelarna är inte exakt lika stora.",
      confidential: (count) =>
        count === 1
          ? "En kommun saknas i diagrammet, eftersom dess siffra är sekretessbelagd."
          : `${count} kommuner saknas i diagrammet, eftersom deras siffror är sekretessbelagda.`,
      missing: (count) =>
        count === 1 ? "För en kommun finns ingen siffra." : `För ${count} kommuner finns ingen siffra.`,
      third: "Tredjedel",
      thirdIn: (when) => `Tredjedel ${when}`,
      count: "Kommuner",
      thirds: {higher: "Högsta", middle: "Mellersta", lower: "Lägsta"},
      atLeast: (limit) => `minst ${limit}`,
      atMost: (limit) => `högst ${limit}`,
      toList: "Alla kommuners siffror i en tabell",
      readings: {
        higher: (name, value) => `${name}: ${value}, högsta tredjedelen`,
        middle: (name, value) => `${name}: ${value}, mellersta tredjedelen`,
        lower: (name, value) => `${name}: ${value}, lägsta tredjedelen`,
        none: (name, value) => `${name}: ${value}`
      },
      reader: "Kommunerna från den lägsta siffran till den högsta",
      readerHint: "Läs kommunerna med pekaren eller piltangenterna.",
      readerFailed: "Kommunernas namn kan inte hämtas just nu. Siffrorna finns i tabellen som länken nedan leder till."
    },
    smallNumbersHeading: "Siffror i en liten kommun",
    fewUnemployed:
      "De arbetslösa är färre än 100. Några få personer eller anmälda jobb får månadens siffra att svänga. Därför visas inte " +
      "förändringen på ett år för en enskild månad utan medelvärdet för 12 månader, om ingen av dem är sekretessbelagd eller saknas.",
    someUnemployed:
      "De arbetslösa är färre än 300. Några tiotal personer syns tydligt i siffran: se till den långa linjen, inte till en enda månad.",
    confidentialMonths:
      "När antalet är 1–4 publicerar källan det inte. I tabellerna står då 1–4 för ett antal och ordet " +
      "”sekretess” för en andel. Ingendera är noll.",
    controlHeading: "Kommunen i jämförelserna",
    controlIntro: "Kommunen används i jämförelserna, eftersom den inte hade något försök.",
    controlRoles: partOfEach(controls, "role"),
    alandIsNoControl: "Kommunerna på Åland används inte i jämförelsen för något område.",
    inRest: "Kommunen är själv en av dem som diagrammens linje ”Utan försök” är beräknad av.",
    region: "Landskap",
    population: "Invånare i slutet av 2020",
    toArea: "Försöksområdets siffror",
    unemployed: "Arbetslösa",
    meanOfTwelve: "Medelvärde för 12 månader",
    country: "Hela landet",
    mergerHeading: "Kommunsammanslagning",
    mergerSource: "Beslutet om sammanslagningen",
    listTitle: "Kommuner",
    listLead:
      "Alla 309 kommuner i alfabetisk ordning: landskap, försöksområde och andelen arbetslösa. Kommunindelningen är från 2021.",
    withoutPilot: "inget försök"
  }
};

/** What is said of a municipality’s figures, in Swedish. */
export const municipalitySentences: Translated<typeof finnishSentences> = {
  mean: (month, value) => `Medelvärdet för de 12 månaderna till och med ${month} var ${value}.`,
  meanChange: {
    count: {
      higher: (amount) => `Det är ${amount} fler än ett år tidigare.`,
      lower: (amount) => `Det är ${amount} färre än ett år tidigare.`
    },
    share: {
      higher: (amount) => `Det är ${amount} mer än ett år tidigare.`,
      lower: (amount) => `Det är ${amount} mindre än ett år tidigare.`
    },
    same: "Det är detsamma som ett år tidigare."
  },
  elsewhere: (beside, country, isMean) => {
    const parts = [beside && `${beside.value} ${beside.inside}`, country && `${country} i hela landet`];
    return `Samtidigt var ${isMean ? "medelvärdet" : "siffran"} ${parts.filter(Boolean).join(" och ")}.`;
  },
  between: (low, high) =>
    `En del av siffran är sekretessbelagd: den är en uppskattning, och den rätta siffran ligger mellan ${low} och ${high}.`,
  provisional: "Siffran är preliminär: arbetskraften är ännu från året innan och preciseras på våren.",
  newerConfidential: {
    persons: "De nyare siffrorna är sekretessbelagda, eftersom de är 1–4 personer.",
    vacancies: "De nyare siffrorna är sekretessbelagda, eftersom de är 1–4 lediga jobb.",
    share: "De nyare siffrorna är sekretessbelagda, eftersom det ligger 1–4 personer bakom dem.",
    ratio: "De nyare siffrorna är sekretessbelagda, eftersom det ligger 1–4 personer eller lediga jobb bakom dem."
  },
  newerNotShown: "Nyare siffror kan inte visas.",
  standing: {
    inYear: (year) => `år ${year}`,
    level: ({measured, place, when, value, isMean}) =>
      `${when} var ${measured} ${place.inside} ${isMean ? "i genomsnitt " : ""}${value}.`,
    thirds: {
      higher: "Kommunen hör till den högsta tredjedelen av alla kommuner.",
      middle: "Kommunen hör till den mellersta tredjedelen av alla kommuner.",
      lower: "Kommunen hör till den lägsta tredjedelen av alla kommuner."
    },
    none: ({name}) => `Siffran för ${name} är sekretessbelagd eller saknas, så kommunen är inte utmärkt i diagrammet.`,
    picture: ({measured, when, count, low, high}) =>
      `Punktdiagram: ${measured} i ${municipalities(count)} ${when}, en punkt för varje kommun. Den lägsta siffran är ${low} och den högsta ${high}.`,
    own: (name, value) => `Utmärkt: ${name}, ${value}.`
  },
  nothing: ({name}) => `Det här måttet kan inte visas för ${name}: siffrorna är sekretessbelagda eller saknas.`,
  meanOfTwelve: "medelvärde för 12 månader",
  meansDrawn: "Linjerna är medelvärden för varje månad och de 11 månaderna före den.",
  altText: ({measured, place, months, beside, highest, lowest}) =>
    `Linjediagram: ${measured} ${place.inside}${beside === "" ? "" : `; jämfört med ${beside}`}; ${months}. ` +
    extremes("Kommunens siffra var", {highest, lowest}),
  wholeCountry: "hela landet",
  figureOfMonth: "Månadens siffra",
  tableHolds: (firstYear) =>
    `Månaderna från och med ${firstYear} och medelvärden för hela år. Tidigare månader finns i filerna att ladda ner.`,
  yearMean: (year) => `${year}, medelvärde`,
  noYearMean:
    "Ett streck betyder att någon av årets månader saknas eller är sekretessbelagd, eller att serien bryts under året.",
  insideRest: ({inside}) => `i kommuner utan försök ${inside}`,
  insideMainland: "i kommuner utan försök i Fasta Finland",
  othersOfArea: ({inside}) => `Andra kommuner ${inside}`,
  othersOfRegion: ({inside}) => `Andra kommuner ${inside}`,
  besideArea: (name) =>
    `Tillsammans med kommunen visas hela landet, kommunens försöksområde (${name}) och kommunerna utan försök i Fasta Finland.`,
  besideRegion: (name) =>
    `Tillsammans med kommunen visas hela landet, alla kommuner utan försök i Fasta Finland och ${name}.`,
  besideRest: {
    alone:
      "Kommunen utgör ensam ett försöksområde. Därför visas den tillsammans med hela landet och kommunerna utan försök i Fasta Finland.",
    lonely:
      "I landskapet finns färre än tre kommuner utan försök. Därför visas kommunen tillsammans med hela landet och alla " +
      "kommuner utan försök i Fasta Finland."
  },
  joins: ({name}) => `${name} med`,
  joinsLong: ({name}, since) =>
    `Siffran omfattar också invånarna i ${name} ${since}, så den kan inte direkt jämföras med tidigare siffror.`,
  membership: {
    alone: ({name}) => `${name} var med i försöket som ett eget område.`,
    together: ({name}, area) => `${name} var en av försökskommunerna ${area.inside}.`,
    without: ({name}) => `${name} var inte med i försöket.`
  },
  merged: ({name}, heir, since) => `Siffrorna för ${name} ingår ${since} i siffrorna för ${heir.name}.`,
  mergedEarlier: ({name}, heir, merged, since) =>
    `${name} och ${heir.name} gick samman ${merged}. Andelarna arbetslösa ${since} publicerades först efter ` +
    `sammanslagningen och följer den nya kommungränsen: invånarna i ${name} ingår där i siffran för ${heir.name}. ` +
    "För tidigare månader har vardera kommunen sin egen siffra."
};

function municipalities(count: number): string {
  return count === 1 ? "1 kommun" : `${count} kommuner`;
}
