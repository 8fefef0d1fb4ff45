import type {Dictionary} from "../../dictionary.ts";

/** Pages of which there is one, and the parts of the front page, in Finnish. */
export const standingPages: Pick<Dictionary, "standingPages" | "methodsPage" | "dataPage" | "frontParts"> = {
  standingPages: {
    explore: {
      title: "Tutki lukuja",
      lead: "Valitse kunnat, mittari ja aika ja katso niitä rinnakkain."
    },
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
  },
  methodsPage: {
    figures: {
      placebos: {
        title: "Alueet niiden kuntien joukossa, joissa kokeilua ei ollut",
        explanation:
          "Harmaat viivat ovat kuntia ilman kokeilua. Niille ero laskettiin kuin niissä olisi ollut kokeilu. " +
          "Siniset viivat ovat kokeilualueet. Missä siniset kulkevat harmaiden seassa, alueet eivät erotu."
      },
      "all-areas": {
        title: "25 alueen erot painotettuun vertailuun",
        explanation:
          "Alueet ovat aakkosjärjestyksessä. Harmaa alue on se, missä 95 sadasta kunnasta ilman kokeilua pysyi. " +
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
        title: "Virhe, kun kokeilun alku kuviteltiin aiemmaksi",
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
    },
    columns: {
      estimator: "Menetelmä",
      "mean miss": "Tyypillinen virhe",
      effect: "Ero",
      "60 months": "Esijakso 60 kuukautta",
      "120 months": "Esijakso 120 kuukautta",
      bias: "Virhe yhteen suuntaan",
      "false alarms": "Turhia hälytyksiä",
      "band coverage": "Oikea vastaus harmaan alueen sisällä",
      "detection of 1": "Löysi 1 yksikön muutoksen",
      "detection of 2": "Löysi 2 yksikön muutoksen",
      "placebo range": "Kunnat ilman kokeilua, pienin ja suurin",
      "area range": "Kokeilualueet, pienin ja suurin",
      year: "Vuosi",
      "all areas": "Kaikki alueet"
    },
    sameDirection: "Suluissa on, kuinka moni virhe oli samaan suuntaan kuin useimmat.",
    pretendedStarts: (first, last, months) =>
      `Menetelmät laskettiin kuin kokeilu olisi alkanut jonkin vuoden ${first}–${last} maaliskuussa ja kestänyt ${months} kuukautta.`,
    simulatedMonths: (months) => `Keksitty kokeilu kestää ${months} kuukautta.`,
    intervalNote:
      "Pystyviivat ja suluissa olevat luvut ovat 95 prosentin luottamusvälejä. Ontto piste on lähtövuosi, joka on nolla määritelmän mukaan.",
    preTest: (p) =>
      `Yhteinen testi ajalle ennen kokeilua: p = ${p}. Pieni luku tarkoittaa, että alueet ja vertailukunnat eivät kulkeneet samaan tahtiin jo ennen kokeilua.`
  },
  dataPage: {
    coverageTitle: "Mitä kuukausia kukin tieto kattaa",
    coverageExplanation:
      "Yksi rivi on yksi lähteen tieto kunnittain. Sinisen osan korkeus kertoo, kuinka monen kunnan luku on julkaistu; " +
      "muu osa on salassa.",
    columns: {
      address: "Osoite",
      columns: "Sarakkeet",
      rows: "Rivejä",
      size: "Koko",
      measure: "Tieto",
      months: "Kuukaudet",
      municipalities: "Kuntia",
      published: "Julkaistu",
      retrieved: "Haettu",
      added: "Uusia lukuja",
      revised: "Muuttuneita lukuja",
      input: "Lähdetiedosto",
      checksum: "Tarkistussumma (SHA-256)",
      confidential: "Salassa",
      cause: "Syy",
      cells: "Lukuja",
      largest: "Suurin muutos"
    },
    kinds: {
      charts: {
        title: "Kuviot",
        explanation:
          "Yksi mittari yhdellä kokeilualueella vertailukohtien rinnalla. Tiedostot ovat myös kunkin kuvion alla."
      },
      areas: {title: "Alueet", explanation: "Kaikki mittarit yhdellä kokeilualueella vertailukohtien rinnalla."},
      indicators: {
        title: "Mittarit alueittain",
        explanation: "Yksi mittari kaikilla kokeilualueilla, niillä yhdessä, vertailukunnissa ja koko maassa."
      },
      municipalities: {title: "Mittarit kunnittain", explanation: "Yksi mittari kaikissa 309 kunnassa."},
      observations: {
        title: "Havainnot",
        explanation: "Lähteen tiedot sellaisina kuin ne on julkaistu, kunnittain ja koko maasta."
      },
      revisions: {title: "Korjatut luvut", explanation: "Luvut, jotka lähde on antanut myöhemmin toisin."},
      coverage: {title: "Kattavuus", explanation: "Kuinka monen kunnan luku kussakin kuussa on julkaistu ja salassa."},
      comparisons: {title: "Vertailut", explanation: "Kaikkien alueiden erot kaikilla menetelmillä."},
      "control-regions": {title: "Vertailukohdat", explanation: "Kunnat, joihin alueita verrataan, ja niiden painot."},
      placebos: {
        title: "Kunnat ilman kokeilua ikään kuin kokeilussa",
        explanation: "Erot kunnissa, joissa kokeilua ei ollut: näin kauas ne ajelehtivat muutenkin."
      },
      pooled: {title: "Alueet yhdessä", explanation: "Alueiden keskimääräinen ero vuosi kerrallaan."},
      "area-list": {
        title: "Alueluettelo",
        explanation: "Kokeilualueet, kunnat ja ryhmät, joiden tunnuksia muut taulukot käyttävät."
      },
      "indicator-list": {title: "Mittariluettelo", explanation: "Mittarit, niiden yksiköt, laskukaavat ja kattavuus."},
      "measure-list": {title: "Tietoluettelo", explanation: "Lähteen tiedot, joista mittarit lasketaan."},
      "column-list": {
        title: "Sarakeluettelo",
        explanation: "Kaikkien taulukoiden sarakkeet: tyypit, yksiköt, avaimet ja selitykset."
      },
      "code-list": {title: "Koodiluettelo", explanation: "Koodit, joita sarakkeissa on, kuten lukujen tilat ja syyt."}
    },
    tables: (count) => (count === 1 ? "1 taulukko" : `${count} taulukkoa`),
    rowsOf: (count) => `${count} riviä`,
    causes: {revised: "lähde korjasi lukua", borders: "kuntaraja muuttui"},
    examples: {
      file: "Yksi tiedosto, tässä yhden alueen työttömien osuus:",
      area: "Kaikki alueet, poimittuna yhden alueen rivit:",
      source: "Samat tiedot suoraan Tilastokeskuksen rajapinnasta, tässä yhden kunnan työttömät:",
      changed: "Tiedosto vain, jos se on muuttunut edellisen haun jälkeen:",
      vintage: "Luvut sellaisina kuin ne olivat aiempana päivänä (DuckDB):"
    },
    feedbackTo: "Virheistä ja toiveista voi kertoa täällä:",
    noFeedback: "Sivustolla ei ole vielä osoitetta, johon palautetta voisi lähettää."
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
    newestUpdate: (day) => `Sivuston uusin aineisto on julkaistu ${day}.`,
    nextUpdate: "Lähde julkaisee kunkin kuukauden luvut seuraavan kuukauden jälkipuoliskolla.",
    nextHere:
      "Lähteellä voi siis jo olla uudempia lukuja. Tälle sivustolle ne tulevat, kun aineistoversio haetaan; " +
      "seuraavan päivää ei ole sovittu.",
    reachesTo: "Sarjat ulottuvat nyt kuukauteen",
    downloadsHeading: "Lataa luvut",
    downloadsIntro: "Kaikki luvut saa ladata ja käyttää vapaasti, kun lähde mainitaan.",
    allFiles: "Kaikki tiedostot ja sarakkeet",
    allMunicipalities: "Kaikki kunnat aakkosittain",
    allChanges: "Mitä luvuissa on muuttunut"
  }
};
