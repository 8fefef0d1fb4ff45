import type {FoundFacts, GapOfYear} from "../facts/comparison.ts";
import type {MethodsFigure, StandingPage} from "../../model/pages/page.ts";

/** Pages of which there is one, in Finnish. */
export const standingPages = {
  front: {
    heading: "Miten työttömyys kehittyi kuntakokeilujen alueilla?",
    /** In place of the question, where areas could be compared. */
    found: ({compared, usual}: FoundFacts) => {
      const asUsual = "työttömyys kehittyi samaan tapaan kuin kunnissa, joissa kokeilua ei ollut";
      if (usual === compared) return `Kaikilla ${compared} alueella ${asUsual}`;
      if (usual === 0)
        return `Millään ${compared} alueesta työttömyys ei kehittynyt samaan tapaan kuin kunnissa, joissa kokeilua ei ollut`;
      return `${usual === 1 ? "Yhdellä" : usual} alueella ${outOf(compared)} ${asUsual}`;
    },
    /** What the heading rests on, and what it does not say. */
    foundMeans: ({compared, usual, months}: FoundFacts) =>
      `Tieto koskee kokeilukuukausia ${months}. ` +
      (usual < compared ? "Noin yksi alue kahdestakymmenestä poikkeaa sattumaltakin. " : "") +
      "Luvut eivät kerro, lisäsivätkö vai vähensivätkö kokeilut työttömyyttä.",
    /** Before the names of areas that differed more than most, but no more than is usual. */
    notClear: (count: number) =>
      `${count === 1 ? "Yhdellä alueella" : `${count} alueella`} ero oli suurempi kuin useimmissa kunnissa ilman kokeilua, mutta tavallisen vaihtelun sisällä:`,
    /** Before the names of areas that differed more than is usual. */
    outside: (count: number) =>
      `${count === 1 ? "Yhdellä alueella" : `${count} alueella`} ero oli tavallista vaihtelua suurempi:`,
    /** Of areas without a comparison. */
    notCompared: (count: number) =>
      count === 1 ? "Yhdelle alueelle vertailua ei voi laskea." : `${count} alueelle vertailua ei voi laskea.`,
    /** That the level gap is older than the pilots. */
    olderGap: (first: GapOfYear, last: GapOfYear) =>
      `Työttömiä oli kokeilualueilla suurempi osuus kuin muualla jo ennen kokeiluja: ero oli ${first.gap} prosenttiyksikköä ` +
      `vuonna ${first.year}. Vuonna ${last.year} se oli ${last.gap} prosenttiyksikköä.`,
    /** What the pilots were, in two sentences. */
    lead:
      "Työllisyyden kuntakokeiluissa 118 kuntaa palveli 25 alueella osaa työttömistä valtion TE-toimistojen sijasta " +
      "1.3.2021–31.12.2024. Vuoden 2025 alusta kaikki työvoimapalvelut siirtyivät kunnille ja työllisyysalueille.",
    canHeading: "Mitä luvut kertovat",
    can: [
      "Kuinka monta työtöntä, palveluissa olevaa ja avointa työpaikkaa alueella oli kunkin kuukauden lopussa.",
      "Miten alue on kehittynyt niiden Manner-Suomen kuntien rinnalla, joissa kokeilua ei ollut."
    ],
    cannotHeading: "Mitä luvut eivät kerro",
    cannot: [
      "Sitä, lisäsivätkö vai vähensivätkö kokeilut työttömyyttä: alueita ei arvottu, korona kohteli niitä eri tavoin, " +
        "ja yksittäisellä alueella muutos huomattaisiin todennäköisesti vasta, kun se on noin kaksi prosenttiyksikköä.",
      "Sitä, miten juuri kokeilun asiakkaille kävi: luvuissa ovat kaikki alueen työttömät, myös TE-toimiston asiakkaat.",
      "Sitä, mikä alue onnistui parhaiten: alueiden lähtökohdat ovat erilaiset, eikä niitä panna järjestykseen."
    ],
    areasHeading: "Kokeilualueet",
    areasIntro: "25 aluetta aakkosjärjestyksessä: työttömien osuus työvoimasta ja viiva sen kulusta.",
    /** Caption of the row of small lines. */
    smallLines: "Yhtenäinen viiva on alue, katkoviiva kunnat ilman kokeilua."
  },
  standingPages: {
    methods: {
      title: "Menetelmät",
      lead: "Miten luvut ja vertailut on tehty, mitä niistä voi sanoa ja mitä ei."
    },
    data: {
      title: "Aineistot",
      lead: "Kaikki tiedostot, niiden sarakkeet, kattavuus ja käyttöehdot."
    },
    files: {
      title: "Kaikki tiedostot",
      lead: "Jokainen ladattava tiedosto, sen koko, rivit ja tarkistussumma."
    },
    embedding: {
      title: "Upottaminen",
      lead: "Näin kuvion saa omalle sivulle."
    },
    changes: {
      title: "Muutokset",
      lead: "Mitä luvuissa ja sivustolla on muuttunut, milloin ja kuinka paljon."
    },
    accessibility: {
      title: "Saavutettavuusseloste",
      lead: "Kuinka sivustoa voi käyttää eri tavoin ja mitä siitä vielä puuttuu."
    },
    about: {
      title: "Tietoja sivustosta",
      lead: "Mikä Kuntakokeilut on, kenelle se on tehty ja mistä luvut tulevat."
    }
  } satisfies Record<StandingPage, unknown>,
  methodsPage: {
    figures: {
      placebos: {
        title: "Alueet niiden kuntien joukossa, joissa kokeilua ei ollut",
        /** How to read it. */
        explanation:
          "Harmaat viivat ovat kuntia ilman kokeilua. Niille ero laskettiin ikään kuin niissä olisi ollut kokeilu. " +
          "Siniset viivat ovat kokeilualueet. Missä siniset kulkevat harmaiden seassa, alueet eivät erotu."
      },
      "all-areas": {
        title: "25 alueen erot painotettuun vertailuun",
        explanation:
          "Alueet ovat aakkosjärjestyksessä. Harmaa vyöhyke on se, missä 95 sadasta kunnasta ilman kokeilua pysyi. " +
          "25 alueen joukossa yksi tai kaksi jää sen ulkopuolelle pelkästään sattumalta."
      },
      pooled: {
        title: "Kaikki alueet yhdessä, vuosi kerrallaan",
        explanation:
          "Kukin piste kertoo, kuinka paljon enemmän alueet keskimäärin muuttuivat kuin kunnat ilman kokeilua. " +
          "Pystyviiva on 95 prosentin luottamusväli. Jos pisteet poikkeavat nollasta jo ennen kokeilua, " +
          "vertailukunnat eivät kulkeneet samaan tahtiin."
      },
      "pretended-starts": {
        title: "Virhe, kun alku siirrettiin aiempiin vuosiin",
        explanation:
          "Mitään ei silloin alkanut, joten oikea vastaus on nolla. Taulukko näyttää, kuinka kauas menetelmä siitä meni."
      },
      "longer-pre-period": {
        title: "Ero, kun esijakso on viisi tai kymmenen vuotta",
        explanation: "Jos luku muuttuu paljon, kun vertailu sovitetaan pitempään aikaan, siihen ei kannata nojata."
      },
      simulation: {
        title: "Menetelmät keksityillä luvuilla, joiden oikea vastaus tiedetään",
        explanation:
          "Tietokone keksi alueita, joille oikea vastaus tunnetaan. Taulukko kertoo, kuinka usein menetelmä hälytti turhaan " +
          "ja kuinka usein se löysi todellisen muutoksen."
      }
    } satisfies Record<MethodsFigure, unknown>,
    columns: {
      estimator: "Menetelmä",
      "mean miss": "Tyypillinen virhe",
      effect: "Ero",
      "60 months": "Esijakso 60 kuukautta",
      "120 months": "Esijakso 120 kuukautta",
      bias: "Virhe yhteen suuntaan",
      "false alarms": "Turhia hälytyksiä",
      "band coverage": "Oikea vastaus harmaan vyöhykkeen sisällä",
      "detection of 1": "Löysi 1 prosenttiyksikön muutoksen",
      "detection of 2": "Löysi 2 prosenttiyksikön muutoksen",
      "placebo range": "Kunnat ilman kokeilua, pienin ja suurin",
      "area range": "Kokeilualueet, pienin ja suurin",
      year: "Vuosi",
      "all areas": "Kaikki alueet"
    },
    /** Of the figures in brackets: misses of one sign, of so many. */
    sameDirection: "Suluissa on, kuinka moni virhe oli samaan suuntaan kuin useimmat.",
    /** From which to which year a start was pretended, and for how many months. */
    pretendedStarts: (first: string, last: string, months: number) =>
      `Menetelmät laskettiin ikään kuin kokeilu olisi alkanut jonkin vuoden ${first}–${last} maaliskuussa ja kestänyt ${months} kuukautta.`,
    /** How many months the made-up pilots last. */
    simulatedMonths: (months: number) => `Keksitty kokeilu kestää ${months} kuukautta.`,
    /** What hollow points and bars are. */
    intervalNote:
      "Pystyviivat ja suluissa olevat luvut ovat 95 prosentin luottamusvälejä. Ontto piste on lähtövuosi, joka on nolla määritelmän mukaan.",
    preTest: (p: string) =>
      `Yhteinen testi ajalle ennen kokeilua: p = ${p}. Pieni luku tarkoittaa, että alueet ja vertailukunnat eivät kulkeneet samaan tahtiin jo ennen kokeilua.`
  },
  frontParts: {
    togetherHeading: "Kaikki kokeilualueet yhdessä",
    togetherCan: "Kuvio kertoo, kulkivatko kokeilukunnat ja muut kunnat samaan tahtiin.",
    togetherCannot:
      "Se ei kerro, mitä kokeilut saivat aikaan: suuret kaupungit olivat lähes kaikki mukana, ja korona kohteli niitä eri tavoin kuin pieniä kuntia.",
    municipalitiesHeading: "Etsi kuntasi",
    municipalitiesIntro: "Kaikki 309 kuntaa, myös ne, joissa kokeilua ei ollut.",
    lettersLabel: "Kunnat alkukirjaimen mukaan",
    byRegion: "Maakunnittain",
    updatesHeading: "Päivitykset",
    newestUpdate: (day: string) => `Sivuston uusin aineisto on julkaistu ${day}.`,
    /** When the source publishes. */
    nextUpdate: "Lähde julkaisee kunkin kuukauden luvut seuraavan kuukauden jälkipuoliskolla.",
    /** That nobody knows the day on which the next figures come to the site. */
    nextHere:
      "Lähteellä voi siis jo olla uudempia lukuja. Tälle sivustolle ne tulevat, kun aineistoversio haetaan; " +
      "seuraavan päivää ei ole sovittu.",
    /** The month to which indicators reach, "tammikuuhun 2025". */
    reachesTo: (toMonth: string) => `Sarjat ulottuvat nyt ${toMonth}`,
    downloadsHeading: "Lataa luvut",
    downloadsIntro: "Kaikki luvut saa ladata ja käyttää vapaasti, kun lähde mainitaan.",
    /** To the page of all files. */
    allFiles: "Kaikki tiedostot ja sarakkeet",
    allMunicipalities: "Kaikki kunnat aakkosittain",
    allChanges: "Mitä luvuissa on muuttunut"
  }
};

/** "25:stä": of so many. */
function outOf(count: number): string {
  const endsInBackVowel = [2, 3, 6, 8].includes(count % 10) || (count % 100 === 0 && count > 0);
  return `${count}:${endsInBackVowel ? "sta" : "stä"}`;
}
