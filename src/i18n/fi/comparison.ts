import type {ComparisonFlag, MethodId} from "../../model/comparisons/comparison-results.ts";
import type {ComparisonRefusal} from "../../model/comparisons/comparisons.ts";
import {partOfEach} from "../part-of-each.ts";
import {areaControls, methodCount} from "./controls.ts";

/** An area beside its controls, in Finnish. */
export const comparison = {
  comparison: {
    heading: "Alue vertailukuntien rinnalla",
    intro:
      "Alueen rinnalla on kuntia, joissa kokeilua ei ollut. Ne näyttävät, miten työttömyys kehittyi muualla. " +
      "Ne eivät kerro, miten alueella olisi käynyt ilman kokeilua.",
    /** Above the latest headline share of an area. */
    levelHeading: "Kuinka suuri työttömyys oli?",
    /** Above the lines of the area and of the municipalities without a pilot. */
    besideHeading: "Miten se kulki kokeilun ulkopuolisten kuntien rinnalla?",
    /** Above the sentence that says whether an area moved more than areas without a pilot do. */
    findingHeading: "Poikkesiko alueen kehitys tavallisesta?",
    /** To the parts of the page that explain the sentence. */
    findingLink: "Mihin tätä verrattiin ja miten",
    /** Beside the mean gap, a number with its sign; with the observed months of the pilots. */
    estimateLabel: (months: string) =>
      `Ero painotettuun vertailuun kokeilun aikana ${months}, kun aiempi tasoero on vähennetty`,
    /** Beside the band, a number after ±. */
    bandLabel: "Tavallinen vaihtelu kunnissa ilman kokeilua",
    /** What lies on either side of zero in a picture of one gap. */
    lower: "pienempi",
    higher: "suurempi",
    /** What the grey band of a picture is. */
    bandExplanation:
      "Harmaa vyöhyke: näin paljon kunnat ilman kokeilua poikkesivat omista vertailuistaan. " +
      "Sen sisällä oleva ero on tavallista vaihtelua.",
    /** In captions of tables with the figures and the gap. */
    gapOfShown: "Ero on laskettu näkyvistä luvuista.",
    /** In those without the figures, which are counts. */
    gapOfCounts:
      "Prosenttiero on laskettu tarkoista luvuista. Määrät kuukausittain ovat sivun ensimmäisen kuvan taulukossa.",
    /** At the end of the line of a gap and above its figures. */
    gapName: "Ero vertailuun",
    /** In the grey band of a picture. */
    bandName: "Tavallinen vaihtelu",
    /** Above the reasons why a gap is not what the pilot brought about. */
    notEffectHeading: "Miksi ero ei kerro, mitä kokeilu sai aikaan",
    notEffect: [
      "Alueita ei arvottu. Lähes kaikki suuret kaupungit olivat mukana, joten jäljelle jäi niistä poikkeavia kuntia.",
      "Korona kohteli alueita eri tavoin juuri ennen kokeilua. Siksi tulos riippuu siitä, mistä vuodesta muutos lasketaan.",
      "Luvuissa ovat kaikki alueen työttömät, eivät vain kokeilun asiakkaat."
    ],
    /** How large an effect on the headline share would have to be to be seen in one area. */
    notEffectPower:
      "Yksittäisellä alueella muutos huomattaisiin todennäköisesti vasta, kun se on noin kaksi prosenttiyksikköä.",
    methodsHeading: `${methodCount.numbers} samasta erosta`,
    methodsIntro:
      `Sama ero on laskettu ${methodCount.ways}. Mikään niistä ei ole se ainoa oikea. ` +
      "Katso, pysyykö etumerkki samana ja kuinka kaukana luvut ovat toisistaan.",
    /** Above the numbers for the whole pilot, months with estimated figures included. */
    wholePilot: (months: string) => `Koko kokeilu ${months}, arvioidut kuukaudet mukana`,
    /** Below them: from when on there are no counts. */
    wholePilotNote: (months: string) =>
      `Ajalta ${months} ei ole henkilömääriä. Luvut ovat silloin julkaistuja osuuksia, ja usean kunnan alueilla ja ryhmillä ne ovat osuuksista laskettuja arvioita.`,
    /** Beside a number that rests on so many estimated months. */
    estimatedMonths: (count: number) => (count === 1 ? "1 kuukausi arviota" : `${count} kuukautta arvioita`),
    /** To what the methods and columns are. */
    methodsExplained: "Mitä menetelmät ja sarakkeet ovat",
    /** What a p-value is, for readers who know no statistics. */
    pExplanation:
      "Kuinka suurella osalla kunnista, joissa kokeilua ei ollut, ero on vähintään näin suuri. 0,30 tarkoittaa noin kolmea kymmenestä. Pienikään luku ei kerro, mistä ero tulee.",
    /** What stands in brackets after it. */
    pAdjustedNote: "Suluissa on p-arvo, joka on korjattu alueiden määrällä.",
    methods: {
      did: {
        /** In tables. */
        name: "Muutosten erotus (DiD)",
        /** How it compares, in a sentence for readers who know no statistics. */
        explanation:
          "Alueen muutos lähtökaudesta kokeilun aikaan, vähennettynä vertailukuntien muutoksella samana aikana."
      },
      sc: {
        name: "Synteettinen verrokki (SC)",
        explanation:
          "Kunnista ilman kokeilua painotetaan yhdistelmä, jonka luvut olivat ennen kokeilua " +
          "mahdollisimman lähellä alueen lukuja. Ero on alueen ja yhdistelmän välinen."
      },
      sdid: {
        name: "Painotettu vertailu (SDID)",
        explanation:
          "Kunnat ja kuukaudet painotetaan niin, että yhdistelmä kulki ennen kokeilua samaan tahtiin alueen kanssa. " +
          "Ero, joka oli jo ennen kokeilua, vähennetään."
      }
    } satisfies Record<MethodId, unknown>,
    /** With the months of the base period as readers see them. */
    bases: {
      "before covid": (months: string) => `koronaa edeltänyt vuosi (${months})`,
      "covid year": (months: string) => `vuosi ennen alkua (${months}), koronavuosi`
    },
    columns: {
      area: "Alue",
      control: "Vertailukohta",
      effect: "Ero keskimäärin",
      p: "p-arvo",
      "p adjusted": "p-arvo, korjattu alueiden määrällä",
      band: "Tavallinen vaihtelu, ±",
      remark: "Huomaa"
    },
    /** Printed when some of the numbers lie above zero and others below. */
    methodsDisagree:
      "Menetelmät antavat eri tuloksia: osa luvuista on nollan yläpuolella, osa alapuolella. Edes suuntaa ei voi sanoa.",
    /** Printed when they do not. */
    methodsAgree:
      "Kaikki luvut ovat samalla puolella nollaa. Ne nojaavat samoihin kuntiin, joten ne voivat mennä vikaan samaan suuntaan.",
    flags: {
      "comparison unreliable":
        "Vertailu on epäluotettava: kun alku siirrettiin laskelmassa aiempiin vuosiin, se meni vikaan paljon tai aina samaan suuntaan.",
      "no close match": "Läheistä vastinetta ei ole: kymmenes samankaltainen kunta on jo kaukana alueesta.",
      "no comparable area": "Vertailukelpoista aluetta ilman kokeilua ei ole."
    } satisfies Record<ComparisonFlag, unknown>,
    /** Above what each control is. */
    controlsHeading: "Mihin aluetta verrataan",
    notEstimatedHeading: "Miksi eroa ei ole laskettu",
    refusals: {
      "no treated unit": {
        /** In a table cell. */
        word: "ei lukuja",
        explanation: "Alueella ei ole tässä mittarissa lukuja."
      },
      "too few donors": {
        word: "liian vähän kuntia",
        explanation: "Liian harvalla kunnalla ilman kokeilua on tässä mittarissa luvut joka kuukaudelta."
      },
      "short pre-period": {
        word: "liian lyhyt esijakso",
        explanation: "Ennen kokeilua on lukuja alle viideltä vuodelta, mikä on vertailun sovittamiseen liian vähän."
      },
      "no post-period": {word: "ei lukuja kokeilusta", explanation: "Kokeilun ajalta ei ole lukuja."},
      "unequal lengths": {
        word: "eri kuukaudet",
        explanation: "Alueen ja vertailukuntien luvut eivät kata samoja kuukausia."
      },
      "missing or not finite": {
        word: "lukuja puuttuu",
        explanation: "Jonkin vertailtavan kuukauden luku puuttuu tai on vain arvio."
      },
      "break in series": {
        word: "katko sarjassa",
        explanation: "Kuntaraja tai laskutapa muuttui kesken, joten aikaa ennen ja jälkeen ei voi verrata."
      },
      "outside the donors' range": {
        word: "taso poikkeaa kaikista",
        explanation:
          "Alueen taso oli ennen kokeilua korkeampi tai matalampi kuin yhdessäkään kunnassa ilman kokeilua. " +
          "Niistä ei saa yhdistelmää, joka vastaisi aluetta."
      },
      "poor fit before the start": {
        word: "vertailu ei osu",
        explanation: "Kunnista ilman kokeilua ei saa yhdistelmää, joka olisi kulkenut alueen tahtiin ennen kokeilua."
      },
      "fewer than three municipalities": {
        word: "alle kolme kuntaa",
        explanation:
          "Maakunnassa on alle kolme kuntaa ilman kokeilua. Yksi kunta ratkaisisi, miltä koko vertailu näyttää."
      },
      "no close match": {
        word: "ei läheistä vastinetta",
        explanation: "Edes kymmenen samankaltaisinta kuntaa eivät ole riittävän lähellä aluetta."
      },
      "no comparable area": {
        word: "ei vertailukelpoista aluetta",
        explanation: "Vertailukelpoista aluetta ilman kokeilua ei ole."
      },
      "described only": {
        word: "vain kuvaillaan",
        explanation:
          "Avoimia työpaikkoja ilmoitetaan kunnissa niin epätasaisesti, ettei niistä lasketa eroa. Luvut näytetään sellaisinaan."
      },
      "not for counts": {
        word: "ei lukumäärille",
        explanation: "Erikokoisten alueiden lukumääriä ei voi panna rinnakkain."
      },
      "short series": {
        word: "liian lyhyt sarja",
        explanation: "Sarjassa on alle 60 kuukautta, mikä on kausitasoitukseen liian vähän."
      },
      "gaps in series": {
        word: "aukkoja sarjassa",
        explanation: "Sarjassa on kuukausia, joilta luku puuttuu tai on nolla."
      }
    } satisfies Record<ComparisonRefusal, unknown>,
    weights: {
      heading: "Mistä kunnista painotettu vertailu koostuu",
      /** That it is a weighted mix, not a twin. */
      intro:
        "Vertailu on painotettu yhdistelmä, ei kaksonen. Mikään sen kunnista ei yksin vastaa aluetta. " +
        "Luettelossa ovat kunnat, joiden paino on vähintään 2 prosenttia.",
      /** The municipalities with too little weight for a row of their own; both numbers as readers see them. */
      others: (count: number, share: string) =>
        count === 1
          ? `Lisäksi mukana on yksi muu kunta, jonka paino on ${share}.`
          : `Lisäksi mukana on ${count} muuta kuntaa, joiden paino on yhteensä ${share}.`
    },
    /** Lists of the municipalities in a control. */
    members: partOfEach(areaControls, "members"),
    /** Of each similar municipality. */
    similar: {
      distance: "Etäisyys",
      /** Opens the list that says how each municipality differs from the area. */
      differences: "Miten kunta eroaa alueesta"
    }
  }
};
