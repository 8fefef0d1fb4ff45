import type {Elsewhere, MunicipalityPicture, StandingFacts, StandingPictureFacts} from "../facts/municipality.ts";
import type {PlaceForms} from "../places/forms.ts";
import {capitalize} from "../first-letter.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";
import {extremes} from "./pictures.ts";

/** The page of a municipality, in Finnish. */
export const municipality = {
  municipalityPage: {
    kind: "Kunta",
    membershipHeading: "Oliko kunta kokeilussa?",
    seriesHeading: "Työttömien osuus kunnassa",
    /** Above small drawings. */
    smallSeries:
      "Jokaisella kuviolla on oma asteikkonsa, joka ei aina ala nollasta. Kuvion alla ovat kokonaiset vuodet: kuukausien keskiarvot ja näkyvistä luvuista laskettu ero; " +
      "viiva tarkoittaa, että jokin kuukausi puuttuu tai on salassa. Kaikki kuukaudet ovat taulukkona kunkin ryhmän lopussa.",
    /** Above the table of a group's months, with the name of the group. */
    monthsHeading: (group: string) => `${group}: kaikki kuukaudet`,
    monthsHold: (name: string, firstYear: string) =>
      `${name}, kunnan omat luvut kuukausittain vuodesta ${firstYear}. Aiemmat kuukaudet ja muiden kuntien luvut ovat ladattavissa tiedostoissa.`,
    filesHeading: "Lataa luvut",
    /** Above the files of the municipality alone. */
    ownFiles: "Kunnan kaikki mittarit kuukausittain samassa tiedostossa: jokaisella mittarilla on oma sarakkeensa.",
    filesIntro: "Näissä tiedostoissa on yksi mittari ja kaikki kunnat kuukausittain.",
    standing: {
      heading: "Kunta kaikkien kuntien joukossa",
      /** Half a sentence that always stands by the place of a municipality. */
      caution: "Luku kertoo tasosta, ei kokeilusta: kuntien tasot erosivat toisistaan jo ennen kokeiluja.",
      /** How to read the drawing. */
      drawn: (count: number) =>
        `Jokainen piste on kunta. Kuviossa on ${count === 1 ? "1 kunta" : `${count} kuntaa`}, myös Ahvenanmaan kunnat.`,
      /** The two where thirds are drawn. */
      shaded: "Sävytetty kohta on keskimmäinen kolmannes.",
      equals:
        "Kunnat, joilla on sama luku, ovat samassa kolmanneksessa, joten kolmanneksissa ei ole aivan yhtä monta kuntaa.",
      confidential: (count: number) =>
        count === 1
          ? "Yksi kunta puuttuu kuviosta, sillä sen luku on salassa."
          : `${count} kuntaa puuttuu kuviosta, sillä niiden luvut ovat salassa.`,
      missing: (count: number) => (count === 1 ? "Yhdeltä kunnalta ei ole lukua." : `${count} kunnalta ei ole lukua.`),
      third: "Kolmannes",
      /** The same as a head, of when it is. */
      thirdIn: (when: string) => `Kolmannes ${when}`,
      count: "Kuntia",
      thirds: {higher: "Ylin", middle: "Keskimmäinen", lower: "Alin"},
      atLeast: (limit: string) => `vähintään ${limit}`,
      atMost: (limit: string) => `enintään ${limit}`,
      /** Link to the row of the municipality in the table of all, or to the whole table where it has no figure. */
      toList: "Kaikkien kuntien luvut taulukossa",
      /** What is said of the dot that is read: its municipality, its figure and in which third it is. */
      readings: {
        higher: (name: string, value: string) => `${name}: ${value}, ylin kolmannes`,
        middle: (name: string, value: string) => `${name}: ${value}, keskimmäinen kolmannes`,
        lower: (name: string, value: string) => `${name}: ${value}, alin kolmannes`,
        none: (name: string, value: string) => `${name}: ${value}`
      },
      /** Name of what goes through the dots, and how it is used. */
      reader: "Kunnat pienimmästä luvusta suurimpaan",
      readerHint: "Lue kunnat osoittimella tai nuolinäppäimillä.",
      readerFailed: "Kuntien nimet eivät lataudu juuri nyt. Luvut ovat taulukossa, johon linkki alla vie."
    },
    smallNumbersHeading: "Pienen kunnan luvut",
    /** Under 100 unemployed: no change of single months, and a mean where it can be computed. */
    fewUnemployed:
      "Työttömiä on alle 100. Muutama ihminen tai ilmoitettu työpaikka heilauttaa kuukauden lukua, joten yksittäisen " +
      "kuukauden muutosta vuodessa ei näytetä. Sen tilalla on 12 kuukauden keskiarvo, ellei jokin kuukausista ole salassa tai puutu.",
    /** Under 300 unemployed: a warning. */
    someUnemployed:
      "Työttömiä on alle 300. Muutama kymmenen ihmistä näkyy luvussa selvästi: katso pitkää linjaa, ei yhtä kuukautta.",
    confidentialMonths:
      "Kun lukumäärä on 1–4, lähde ei julkaise sitä. Määrien taulukoissa on silloin 1–4 ja osuuksien taulukoissa sana " +
      "”salassa”. Kumpikaan ei ole nolla.",
    controlHeading: "Kunta vertailukohtana",
    controlIntro: "Kuntaa käytetään vertailukohtana, koska siellä ei ollut kokeilua.",
    /** Where a municipality stands beside areas, by control. */
    controlRoles: partOfEach(controls, "role"),
    /** Municipalities of Åland are never one. */
    alandIsNoControl: "Ahvenanmaan kunnat eivät ole minkään alueen vertailukohtana.",
    /** Of a municipality without a pilot on the mainland. */
    inRest: "Kunta on itse yksi niistä, joista kuvioiden viiva ”Ilman kokeilua” on laskettu.",
    region: "Maakunta",
    population: "Asukkaita vuoden 2020 lopussa",
    toArea: "Kokeilualueen luvut",
    /** Beside the newest known number of unemployed people. */
    unemployed: "Työttömiä",
    meanOfTwelve: "12 kuukauden keskiarvo",
    country: "Koko maa",
    /** Above what tells that the municipality, or another one in it, has merged. */
    mergerHeading: "Kuntaliitos",
    mergerSource: "Päätös liitoksesta",
    /** The list of all municipalities. */
    listTitle: "Kunnat",
    listLead:
      "Kaikki 309 kuntaa aakkosjärjestyksessä: maakunta, kokeilualue ja työttömien osuus työvoimasta. Kuntajako on vuoden 2021.",
    /** In lists, where another municipality has its pilot area. */
    withoutPilot: "ei kokeilua"
  }
};

/** What is said of a municipality’s figures, in Finnish. */
export const municipalitySentences = {
  /** The mean of the twelve months that end with the month, with its unit. */
  mean: (month: string, value: string) => `Keskiarvo 12 kuukaudelta ${month} asti oli ${value}.`,
  meanChange: {
    /** Of what is counted, with the unit that is counted. */
    count: {
      higher: (amount: string) => `Se on ${amount} enemmän kuin vuotta aiemmin.`,
      lower: (amount: string) => `Se on ${amount} vähemmän kuin vuotta aiemmin.`
    },
    /** Of what is measured; unemployed people per vacancy without their unit. */
    share: {
      higher: (amount: string) => `Se on ${amount} suurempi kuin vuotta aiemmin.`,
      lower: (amount: string) => `Se on ${amount} pienempi kuin vuotta aiemmin.`
    },
    same: "Se on sama kuin vuotta aiemmin."
  },
  /** The same share elsewhere; where it is not known it is left out. */
  elsewhere: (beside: Elsewhere | null, country: string | null, isMean: boolean) => {
    const parts = [beside && `${beside.inside} ${beside.value}`, country && `koko maassa ${country}`];
    return `Samaan aikaan ${isMean ? "keskiarvo" : "luku"} oli ${parts.filter(Boolean).join(" ja ")}.`;
  },
  between: (low: string, high: string) =>
    `Osa luvusta on salassa: se on arvio, ja oikea luku on välillä ${low}–${high}.`,
  provisional: "Luku on ennakkotieto: jakajana on vielä edellisvuoden työvoima, ja luku tarkentuu keväällä.",
  /** Of counts, and of what is computed from counts. */
  newerConfidential: {
    persons: "Uudemmat luvut ovat salassa, sillä ne ovat 1–4 henkilöä.",
    vacancies: "Uudemmat luvut ovat salassa, sillä ne ovat 1–4 työpaikkaa.",
    share: "Uudemmat luvut ovat salassa, sillä niiden takana on 1–4 henkilöä.",
    ratio: "Uudemmat luvut ovat salassa, sillä niiden takana on 1–4 henkilöä tai työpaikkaa."
  },
  newerNotShown: "Uudempia lukuja ei voida näyttää.",
  /** Where a municipality lies among all; of a whole year, or of a month. */
  standing: {
    inYear: (year: string) => `vuonna ${year}`,
    level: ({measured, place, when, value, isMean}: StandingFacts) =>
      `${when} ${measured} oli ${place.inside} ${isMean ? "keskimäärin " : ""}${value}.`,
    thirds: {
      higher: "Se on kaikkien kuntien ylimmässä kolmanneksessa.",
      middle: "Se on kaikkien kuntien keskimmäisessä kolmanneksessa.",
      lower: "Se on kaikkien kuntien alimmassa kolmanneksessa."
    },
    none: ({genitive}: PlaceForms) => `${genitive} luku on salassa tai puuttuu, joten kuntaa ei ole merkitty kuvioon.`,
    picture: ({measured, when, count, low, high}: StandingPictureFacts) =>
      `Pistekuvio: ${measured} ${count} kunnassa ${when}, piste kutakin kuntaa kohti. Pienin luku on ${low} ja suurin ${high}.`,
    own: (name: string, value: string) => `Merkittynä ${name}, ${value}.`
  },
  nothing: ({from}: PlaceForms) => `Tätä mittaria ei voida näyttää ${from}: luvut ovat salassa tai puuttuvat.`,
  /** After a title. */
  meanOfTwelve: "12 kuukauden keskiarvo",
  /** Below a drawing of means. */
  meansDrawn: "Viivat ovat kunkin kuukauden ja sitä edeltävien 11 kuukauden keskiarvoja.",
  altText: ({measured, place, months, beside, highest, lowest}: MunicipalityPicture) =>
    `Viivakuvio: ${measured} ${place.inside}${beside === "" ? "" : `; rinnalla ${beside}`}; ${months}. ` +
    extremes("Kunnan luku oli", {highest, lowest}),
  /** What stands beside every municipality, in running text. */
  wholeCountry: "koko maa",
  figureOfMonth: "Kuukauden luku",
  tableHolds: (firstYear: string) =>
    `Kuukaudet vuodesta ${firstYear} ja vuosien keskiarvot. Aiemmat kuukaudet ovat ladattavissa tiedostoissa.`,
  yearMean: (year: string) => `${year}, keskiarvo`,
  noYearMean: "Viiva tarkoittaa, että jokin vuoden kuukausista puuttuu tai on salassa tai sarja katkeaa vuoden aikana.",
  insideRest: ({genitive}: PlaceForms) => `${genitive} kunnissa ilman kokeilua`,
  insideMainland: "Manner-Suomen kunnissa ilman kokeilua",
  othersOfArea: ({genitive}: PlaceForms) => `Muut ${genitive} kunnat`,
  othersOfRegion: ({genitive}: PlaceForms) => `Muut ${genitive} kunnat`,
  /** With the bare name of the area, "Pirkanmaa". */
  besideArea: (name: string) =>
    `Kunnan rinnalla ovat sen kokeilualue (${name}), Manner-Suomen kunnat ilman kokeilua ja koko maa.`,
  besideRegion: (name: string) =>
    `Kunnan rinnalla ovat ${name}, kaikki Manner-Suomen kunnat ilman kokeilua ja koko maa.`,
  /** Beside what a municipality stands that is an area of its own, and one whose region has hardly others without a pilot. */
  besideRest: {
    alone: "Kunta on yksin kokeilualue, joten sen rinnalla ovat Manner-Suomen kunnat ilman kokeilua ja koko maa.",
    lonely:
      "Maakunnassa on alle kolme kuntaa ilman kokeilua, joten kunnan rinnalla ovat kaikki Manner-Suomen kunnat " +
      "ilman kokeilua ja koko maa."
  },
  /** The short text of a merger's mark. */
  joins: ({name}: PlaceForms) => `${name} mukaan`,
  joinsLong: ({genitive}: PlaceForms, since: string) =>
    `Luvussa on mukana myös ${genitive} asukkaat ${since}, joten sitä ei voi verrata suoraan aiempiin.`,
  /** Whether a municipality had a pilot, and in which area. */
  membership: {
    alone: ({name}: PlaceForms) => `${name} oli kokeilussa omana alueenaan.`,
    together: ({name}: PlaceForms, area: PlaceForms) => `${name} oli yksi ${area.genitive} kokeilukunnista.`,
    without: ({name}: PlaceForms) => `${name} ei ollut kokeilussa.`
  },
  /** Where the figures of a merged municipality are from when on. */
  merged: ({genitive}: PlaceForms, heir: PlaceForms, since: string) =>
    `${capitalize(genitive)} luvut sisältyvät ${since} ${heir.genitive} lukuihin.`,
  /** The same where the figures of months before the merger were published after it. */
  mergedEarlier: ({genitive}: PlaceForms, heir: PlaceForms, merged: string, since: string) =>
    `${capitalize(genitive)} ja ${heir.genitive} kunnat yhdistyivät ${merged}. Työttömien osuudet ${since} on julkaistu ` +
    `vasta liitoksen jälkeen uuden kuntarajan mukaan: ${genitive} asukkaat ovat niissä mukana ${heir.genitive} luvussa. ` +
    "Sitä aiemmilta kuukausilta kummallakin kunnalla on oma lukunsa."
};
