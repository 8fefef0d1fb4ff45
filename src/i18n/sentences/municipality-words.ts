import type {Localized} from "../../model/languages.ts";
import type {Comparison} from "../numbers.ts";
import type {PlaceForms} from "../places.ts";

/** What is said of a municipality's figures in one language. */
export interface MunicipalityWords {
  /** The mean of the twelve months that end with the month, with its unit. */
  readonly mean: (month: string, value: string) => string;
  readonly meanChange: Readonly<Record<Comparison, (amount: string) => string>>;
  /** Why there is neither a change nor a mean. */
  readonly neither: string;
  /** The same share elsewhere; where it is not known it is left out. */
  readonly elsewhere: (beside: Elsewhere | null, country: string | null) => string;
  readonly between: (low: string, high: string) => string;
  readonly provisional: string;
  readonly newerConfidential: string;
  readonly newerNotShown: string;
  readonly nothing: (place: PlaceForms) => string;
  /** After a title. */
  readonly meanOfTwelve: string;
  /** Below a drawing of means. */
  readonly meansDrawn: string;
  readonly altText: (facts: MunicipalityPicture) => string;
  readonly tableHolds: (months: number) => string;
  readonly yearMean: (year: string) => string;
  readonly noYearMean: string;
  readonly insideRest: (region: PlaceForms) => string;
  readonly insideMainland: string;
  readonly othersOfArea: (area: PlaceForms) => string;
  readonly othersOfRegion: (region: PlaceForms) => string;
  readonly besideArea: (area: PlaceForms) => string;
  readonly besideRegion: (name: string) => string;
  /** Beside what a municipality stands that is an area of its own, and one whose region has hardly others without a pilot. */
  readonly besideRest: Readonly<Record<"alone" | "lonely", string>>;
  /** The short text of a merger's mark. */
  readonly joins: (merged: PlaceForms) => string;
  readonly joinsLong: (merged: PlaceForms, since: string) => string;
}

export interface Elsewhere {
  /** "in the Turku region" */
  readonly inside: string;
  readonly value: string;
}

export interface MunicipalityPicture {
  readonly measured: string;
  readonly place: PlaceForms;
  readonly months: string;
  /** Names of the lines beside it, listed; empty when it stands alone. */
  readonly beside: string;
  readonly highest: {readonly value: string; readonly inMonth: string};
  readonly lowest: {readonly value: string; readonly inMonth: string};
}

/** The words of each language. */
export const municipalityWords: Localized<MunicipalityWords> = {
  fi: {
    mean: (month, value) => `Keskiarvo niiltä 12 kuukaudelta, jotka päättyivät ${month}, oli ${value}.`,
    meanChange: {
      higher: (amount) => `Se on ${amount} suurempi kuin vuotta aiemmin.`,
      lower: (amount) => `Se on ${amount} pienempi kuin vuotta aiemmin.`,
      same: () => "Se on sama kuin vuotta aiemmin.",
      "almost same": () => "Se on lähes sama kuin vuotta aiemmin."
    },
    neither:
      "Muutosta ei näytetä, sillä muutama ihminen heilauttaa kuukauden lukua. " +
      "Keskiarvoa 12 kuukaudelta ei voida laskea, sillä osa kuukausista on salassa tai puuttuu.",
    elsewhere: (beside, country) => {
      const parts = [beside && `${beside.inside} ${beside.value}`, country && `koko maassa ${country}`];
      return `Samaan aikaan luku oli ${parts.filter(Boolean).join(" ja ")}.`;
    },
    between: (low, high) => `Osa luvusta on salassa: se on arvio, ja oikea luku on välillä ${low}–${high}.`,
    provisional: "Luku on ennakkotieto: sen työvoima on vielä edellisvuoden ja tarkentuu keväällä.",
    newerConfidential: "Uudemmat luvut ovat salassa, sillä ne ovat 1–4 henkilöä tai työpaikkaa.",
    newerNotShown: "Uudempia lukuja ei voida näyttää.",
    nothing: ({from}) => `Tätä mittaria ei voida näyttää ${from}: luvut ovat salassa tai puuttuvat.`,
    meanOfTwelve: "12 kuukauden keskiarvo",
    meansDrawn: "Viivat ovat kunkin kuukauden ja sitä edeltävien 11 kuukauden keskiarvoja.",
    altText: ({measured, place, months, beside, highest, lowest}) =>
      `Viivakuvio: ${measured} ${place.inside}${beside === "" ? "" : `; rinnalla ${beside}`}; ${months}. ` +
      `Kunnan luku oli suurin ${highest.inMonth} (${highest.value}) ja pienin ${lowest.inMonth} (${lowest.value}).`,
    tableHolds: (months) =>
      `Uusimmat ${months} kuukautta ja vuosien keskiarvot. Kaikki kuukaudet ovat ladattavissa tiedostoissa.`,
    yearMean: (year) => `${year}, keskiarvo`,
    noYearMean: "Viiva tarkoittaa, että jokin vuoden kuukausista puuttuu tai on salassa.",
    insideRest: ({genitive}) => `${genitive} kunnissa ilman kokeilua`,
    insideMainland: "Manner-Suomen kunnissa ilman kokeilua",
    othersOfArea: ({genitive}) => `Muut ${genitive} kunnat`,
    othersOfRegion: ({genitive}) => `Muut ${genitive} kunnat`,
    besideArea: ({name}) => `Kunnan rinnalla ovat sen kokeilualue (${name}) ja koko maa.`,
    besideRegion: (name) => `Kunnan rinnalla ovat ${name} ja koko maa.`,
    besideRest: {
      alone: "Kunta on yksin kokeilualue, joten sen rinnalla ovat Manner-Suomen kunnat ilman kokeilua ja koko maa.",
      lonely:
        "Maakunnassa on alle kolme kuntaa ilman kokeilua, joten kunnan rinnalla ovat kaikki Manner-Suomen kunnat " +
        "ilman kokeilua ja koko maa."
    },
    joins: ({name}) => `${name} mukaan`,
    joinsLong: ({genitive}, since) =>
      `Luku laskee mukaan myös ${genitive} väen ${since}, joten sitä ei voi verrata suoraan aiempiin. ` +
      "Lähde laskee kuntaliitoksen jälkeen aiemmatkin kuukaudet uuden kuntarajan mukaan."
  },
  sv: {
    mean: (month, value) => `Medelvärdet för de 12 månader som slutade i ${month} var ${value}.`,
    meanChange: {
      higher: (amount) => `Det är ${amount} mer än ett år tidigare.`,
      lower: (amount) => `Det är ${amount} mindre än ett år tidigare.`,
      same: () => "Det är detsamma som ett år tidigare.",
      "almost same": () => "Det är nästan detsamma som ett år tidigare."
    },
    neither:
      "Förändringen visas inte, eftersom några få personer får månadens siffra att svänga. " +
      "Medelvärdet för 12 månader kan inte beräknas, eftersom en del av månaderna är sekretessbelagda eller saknas.",
    elsewhere: (beside, country) => {
      const parts = [beside && `${beside.value} ${beside.inside}`, country && `${country} i hela landet`];
      return `Samtidigt var siffran ${parts.filter(Boolean).join(" och ")}.`;
    },
    between: (low, high) =>
      `En del av siffran är sekretessbelagd: den är en uppskattning, och den rätta siffran ligger mellan ${low} och ${high}.`,
    provisional: "Siffran är preliminär: arbetskraften är ännu från året innan och preciseras på våren.",
    newerConfidential: "De nyare siffrorna är sekretessbelagda, eftersom de är 1–4 personer eller jobb.",
    newerNotShown: "Nyare siffror kan inte visas.",
    nothing: ({name}) => `Det här måttet kan inte visas för ${name}: siffrorna är sekretessbelagda eller saknas.`,
    meanOfTwelve: "medelvärde för 12 månader",
    meansDrawn: "Linjerna är medelvärden för varje månad och de 11 månaderna före den.",
    altText: ({measured, place, months, beside, highest, lowest}) =>
      `Linjediagram: ${measured} ${place.inside}${beside === "" ? "" : `; vid sidan av ${beside}`}; ${months}. ` +
      `Kommunens siffra var störst ${highest.inMonth} (${highest.value}) och minst ${lowest.inMonth} (${lowest.value}).`,
    tableHolds: (months) =>
      `De senaste ${months} månaderna och medelvärden för år. Alla månader finns i filerna att ladda ner.`,
    yearMean: (year) => `${year}, medelvärde`,
    noYearMean: "Ett streck betyder att någon av årets månader saknas eller är sekretessbelagd.",
    insideRest: ({inside}) => `i kommuner utan försök ${inside}`,
    insideMainland: "i kommuner utan försök i Fasta Finland",
    othersOfArea: ({inside}) => `Andra kommuner ${inside}`,
    othersOfRegion: ({inside}) => `Andra kommuner ${inside}`,
    besideArea: ({name}) => `Vid sidan av kommunen visas dess försöksområde (${name}) och hela landet.`,
    besideRegion: (name) => `Vid sidan av kommunen visas ${name} och hela landet.`,
    besideRest: {
      alone:
        "Kommunen är ensam ett försöksområde. Därför visas kommunerna utan försök i Fasta Finland och hela landet vid sidan av den.",
      lonely:
        "I landskapet finns färre än tre kommuner utan försök. Därför visas alla kommuner utan försök i Fasta Finland " +
        "och hela landet vid sidan av kommunen."
    },
    joins: ({name}) => `${name} med`,
    joinsLong: ({name}, since) =>
      `Siffran räknar också med ${name} ${since}, så den kan inte direkt jämföras med tidigare siffror. ` +
      "Efter en sammanslagning räknar källan om också tidigare månader enligt den nya kommungränsen."
  },
  en: {
    mean: (month, value) => `The mean of the 12 months that ended in ${month} was ${value}.`,
    meanChange: {
      higher: (amount) => `That is ${amount} more than a year earlier.`,
      lower: (amount) => `That is ${amount} less than a year earlier.`,
      same: () => "That is the same as a year earlier.",
      "almost same": () => "That is almost the same as a year earlier."
    },
    neither:
      "No change is shown, for a handful of people makes a month’s figure swing. " +
      "No mean of 12 months can be computed, for some of the months are confidential or missing.",
    elsewhere: (beside, country) => {
      const parts = [beside && `${beside.value} ${beside.inside}`, country && `${country} in the whole country`];
      return `At the same time it was ${parts.filter(Boolean).join(" and ")}.`;
    },
    between: (low, high) =>
      `Part of the figure is confidential: it is an estimate, and the true figure lies between ${low} and ${high}.`,
    provisional:
      "The figure is provisional: its labour force is still that of the year before and is revised in spring.",
    newerConfidential: "Newer figures are confidential, for they are 1 to 4 people or vacancies.",
    newerNotShown: "Newer figures cannot be shown.",
    nothing: ({name}) => `This indicator cannot be shown for ${name}: the figures are confidential or missing.`,
    meanOfTwelve: "mean of 12 months",
    meansDrawn: "The lines are means of each month and the 11 months before it.",
    altText: ({measured, place, months, beside, highest, lowest}) =>
      `Line chart: ${measured} ${place.inside}${beside === "" ? "" : `; beside it ${beside}`}; ${months}. ` +
      `The municipality’s figure was highest ${highest.inMonth} (${highest.value}) and lowest ${lowest.inMonth} (${lowest.value}).`,
    tableHolds: (months) => `The newest ${months} months and means of years. All months are in the files to download.`,
    yearMean: (year) => `${year}, mean`,
    noYearMean: "A dash means that one of the year’s months is missing or confidential.",
    insideRest: ({inside}) => `in municipalities ${inside} without a pilot`,
    insideMainland: "in the mainland’s municipalities without a pilot",
    othersOfArea: ({inside}) => `Other municipalities ${inside}`,
    othersOfRegion: ({inside}) => `Other municipalities ${inside}`,
    besideArea: ({name}) => `Beside the municipality stand its pilot area (${name}) and the whole country.`,
    besideRegion: (name) => `Beside the municipality stand ${name} and the whole country.`,
    besideRest: {
      alone:
        "The municipality is a pilot area of its own, so beside it stand the mainland’s municipalities without a pilot " +
        "and the whole country.",
      lonely:
        "The region has fewer than three municipalities without a pilot, so beside this one stand all of the mainland’s " +
        "municipalities without a pilot and the whole country."
    },
    joins: ({name}) => `${name} included`,
    joinsLong: ({name}, since) =>
      `The figure counts ${name} too ${since}, so it cannot be compared directly with earlier ones. ` +
      "After a merger the source counts earlier months by the new border as well."
  }
};
