import type {Dictionary} from "../../dictionary.ts";

/** Pages of indicators and municipalities, in Finnish. */
export const listings: Pick<Dictionary, "indicatorPage" | "municipalityPage"> = {
  indicatorPage: {
    kind: "Mittari",
    officialLabel: "Nimi lähteessä",
    movesHeading: "Mikä lukua liikuttaa",
    areasHeading: "Kaikki alueet",
    areasIntro: "25 aluetta aakkosjärjestyksessä, kukin vertailukohtiensa rinnalla samalla asteikolla.",
    estimatesHeading: "Erot painotettuun vertailuun",
    estimatesIntro:
      "Alueet ovat aakkosjärjestyksessä, eivät suuruusjärjestyksessä. Harmaa alue on kaikille yhteinen: " +
      "niin paljon alueet ilman kokeilua ajelehtivat. Sen sisällä alueet eivät erotu toisistaan.",
    noEstimates: "Tästä mittarista ei lasketa eroa painotettuun vertailuun.",
    coverageHeading: "Mitä luvut kattavat",
    coverageIntro: "Kuukaudet, joilta aineistossamme on tämän mittarin luvut kunnittain.",
    toChart: "Kaikki luvut ja näkymät",
    latestHeading: "Uusimmat luvut",
    latestIntro:
      "Alueet ovat aakkosjärjestyksessä. Järjestystä suuruuden mukaan ei ole, sillä alueiden lähtökohdat ovat erilaiset.",
    latestFigure: "Uusin luku",
    latestMonth: "Kuukausi",
    drawnAsIndex:
      "Lukumääristä kuvissa on indeksi, jossa maaliskuu 2021 on 100: erikokoisia alueita ei voi piirtää samalle asteikolle. Alueen luku on kuvan yläpuolella.",
    peaksCut: (greatest) => `Muutama huippu on leikattu asteikon ylärajaan; suurin luku on ${greatest}.`,
    listLead: "15 mittaria, joilla kokeilualueita seurataan. Kunkin sivulla ovat kaikki alueet rinnakkain.",
    firstMonth: "Ensimmäinen kuukausi",
    lastMonth: "Viimeinen kuukausi",
    countsUntil: "Lukumäärät päättyvät"
  },
  municipalityPage: {
    kind: "Kunta",
    membershipHeading: "Oliko kunta kokeilussa?",
    seriesHeading: "Työttömien osuus kunnassa",
    otherSeriesHeading: "Muita lukuja",
    smallNumbersHeading: "Pienen kunnan luvut",
    fewUnemployed:
      "Työttömiä on alle 100. Muutama ihminen heilauttaa kuukauden lukua, joten muutos kuukaudessa jätetään näyttämättä " +
      "ja tilalla on 12 kuukauden keskiarvo, jos sen voi laskea.",
    someUnemployed:
      "Työttömiä on alle 300. Muutama kymmenen ihmistä näkyy luvussa selvästi: katso pitkää linjaa, ei yhtä kuukautta.",
    confidentialMonths:
      "Kun lukumäärä on 1–4, lähde ei julkaise sitä. Määrien taulukoissa on silloin 1–4 ja osuuksien taulukoissa sana " +
      "”salassa”. Kumpikaan ei ole nolla.",
    controlHeading: "Kunta vertailukohtana",
    controlIntro: "Kuntaa käytetään vertailukohtana, koska siellä ei ollut kokeilua.",
    controlRoles: {
      rest: "Yksi kunnista ilman kokeilua, joihin kaikkia 25 aluetta verrataan.",
      region: "Saman maakunnan vertailussa alueilla",
      similar: "Samankaltaisten kuntien joukossa alueilla",
      weighted: "Painotetussa vertailussa vähintään 2 prosentin painolla alueilla"
    },
    pilotIsNoControl: "Kokeilussa ollut kunta ei ole minkään alueen vertailukohtana.",
    alandIsNoControl: "Ahvenanmaan kunnat eivät ole minkään alueen vertailukohtana.",
    region: "Maakunta",
    population: "Asukkaita vuoden 2020 lopussa",
    toArea: "Kokeilualueen luvut",
    unemployed: "Työttömiä viimeksi",
    meanOfTwelve: "12 kuukauden keskiarvo",
    country: "Koko maa",
    mergerHeading: "Kuntaliitos",
    mergerSource: "Päätös liitoksesta",
    listTitle: "Kunnat",
    listLead: "Kaikki 309 kuntaa aakkosjärjestyksessä ja kunkin kokeilualue. Kuntajako on vuoden 2021.",
    withoutPilot: "ei kokeilua"
  }
};
