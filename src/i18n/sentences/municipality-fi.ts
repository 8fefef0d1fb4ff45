import type {MunicipalityWords} from "./municipality-texts.ts";

/** What is said of a municipality's figures, in Finnish. */
export const fi: MunicipalityWords = {
  mean: (month, value) => `Keskiarvo 12 kuukaudelta ${month} asti oli ${value}.`,
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
  newerConfidential: {
    count: "Uudemmat luvut ovat salassa, sillä ne ovat 1–4 henkilöä tai työpaikkaa.",
    share: "Uudemmat luvut ovat salassa, sillä niiden takana on 1–4 henkilöä."
  },
  newerNotShown: "Uudempia lukuja ei voida näyttää.",
  nothing: ({from}) => `Tätä mittaria ei voida näyttää ${from}: luvut ovat salassa tai puuttuvat.`,
  meanOfTwelve: "12 kuukauden keskiarvo",
  meansDrawn: "Viivat ovat kunkin kuukauden ja sitä edeltävien 11 kuukauden keskiarvoja.",
  altText: ({measured, place, months, beside, highest, lowest}) =>
    `Viivakuvio: ${measured} ${place.inside}${beside === "" ? "" : `; rinnalla ${beside}`}; ${months}. ` +
    `Kunnan luku oli suurin ${highest.inMonth} (${highest.value}) ja pienin ${lowest.inMonth} (${lowest.value}).`,
  wholeCountry: "koko maa",
  figureOfMonth: "Kuukauden luku",
  tableHolds: (firstYear) =>
    `Kuukaudet vuodesta ${firstYear} ja vuosien keskiarvot. Aiemmat kuukaudet ovat ladattavissa tiedostoissa.`,
  yearMean: (year) => `${year}, keskiarvo`,
  noYearMean: "Viiva tarkoittaa, että jokin vuoden kuukausista puuttuu tai on salassa tai sarja katkeaa vuoden aikana.",
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
    `Luvussa on mukana myös ${genitive} väki ${since}, joten sitä ei voi verrata suoraan aiempiin. ` +
    "Lähde laskee kuntaliitoksen jälkeen aiemmatkin kuukaudet uuden kuntarajan mukaan."
};
