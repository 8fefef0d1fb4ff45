import type {comparison as finnish} from "../fi/comparison.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {areaControls, methodCount} from "./controls.ts";

/** An area beside its controls, in Swedish. */
export const comparison: Translated<typeof finnish> = {
  comparison: {
    heading: "Området jämfört med kommuner utan försök",
    intro:
      "Tillsammans med området visas kommuner som inte hade något försök. De visar hur arbetslösheten utvecklades på andra " +
      "håll. De visar inte hur det skulle ha gått i området utan försöket.",
    levelHeading: "Hur hög var arbetslösheten?",
    besideHeading: "Hur utvecklades den jämfört med kommuner utan försök?",
    findingHeading: "Avvek områdets utveckling från det vanliga?",
    findingLink: "Vad området jämfördes med och hur",
    estimateLabel: (months) =>
      `Skillnad mot den viktade jämförelsen under försöket ${months}, när den tidigare nivåskillnaden dragits av`,
    bandLabel: "Vanlig variation i kommuner utan försök",
    lower: "lägre",
    higher: "högre",
    bandExplanation:
      "Det grå fältet visar hur mycket kommuner utan försök avvek från sina egna jämförelser. " +
      "En skillnad som ligger i fältet är vanlig variation.",
    gapOfShown: "Skillnaden är räknad på siffrorna som visas.",
    gapOfCounts:
      "Skillnaden i procent är räknad på exakta siffror. Antalen månad för månad finns i tabellen till sidans första diagram.",
    gapName: "Skillnad mot jämförelsen",
    bandName: "Vanlig variation",
    notEffectHeading: "Varför skillnaden inte visar vad försöket åstadkom",
    notEffect: [
      "Områdena lottades inte. Nästan alla stora städer var med, så de kommuner som blev kvar är av annat slag.",
      "Coronan drabbade områdena olika strax före försöket. Därför beror resultatet på från vilket år förändringen räknas.",
      "Siffrorna omfattar alla arbetslösa i området, inte bara försökets kunder."
    ],
    notEffectPower:
      "I ett enskilt område skulle en förändring sannolikt märkas först när den är ungefär två procentenheter.",
    methodsHeading: `${methodCount.numbers} för samma skillnad`,
    methodsIntro:
      `Samma skillnad har beräknats på ${methodCount.ways}. Inget av dem är det enda rätta. ` +
      "Se om förtecknet förblir detsamma och hur långt siffrorna ligger från varandra.",
    wholePilot: (months) => `Hela försöket ${months}, uppskattade månader medräknade`,
    wholePilotNote: (months) =>
      `För ${months} finns det inga antal. Siffrorna är då publicerade andelar, och för områden och grupper med flera kommuner är de uppskattningar som räknats ur andelarna.`,
    estimatedMonths: (count) => (count === 1 ? "1 uppskattad månad" : `${count} uppskattade månader`),
    methodsExplained: "Vad metoderna och kolumnerna är",
    pExplanation:
      "Hur stor del av kommunerna utan försök som har en minst så här stor skillnad. 0,30 betyder ungefär tre av tio. Inte heller en liten siffra visar var skillnaden kommer ifrån.",
    pAdjustedNote: "Inom parentes står p-värdet justerat för antalet områden.",
    methods: {
      did: {
        name: "Skillnad i förändring (DiD)",
        explanation:
          "Områdets förändring från basperioden till försökets tid, minus jämförelsekommunernas förändring under samma tid."
      },
      sc: {
        name: "Syntetisk kontroll (SC)",
        explanation:
          "Kommuner utan försök viktas ihop så att siffrorna före försöket ligger så nära områdets som möjligt. " +
          "Skillnaden är den mellan området och denna kombination."
      },
      sdid: {
        name: "Viktad jämförelse (SDID)",
        explanation:
          "Kommuner och månader viktas så att kombinationen före försöket rörde sig i samma takt som området. " +
          "Den skillnad som fanns redan före försöket dras av."
      }
    },
    bases: {
      "before covid": (months) => `året före coronan (${months})`,
      "covid year": (months) => `året före starten (${months}), coronaåret`
    },
    columns: {
      area: "Område",
      control: "Jämförelseobjekt",
      effect: "Skillnad i medeltal",
      p: "p-värde",
      "p adjusted": "p-värde, justerat för antalet områden",
      band: "Vanlig variation, ±",
      remark: "Observera"
    },
    methodsDisagree:
      "Metoderna ger olika resultat: en del av siffrorna ligger över noll, en del under. Inte ens riktningen kan anges.",
    methodsAgree:
      "Alla siffror ligger på samma sida om noll. De bygger på samma kommuner och kan därför ta fel åt samma håll.",
    flags: {
      "comparison unreliable":
        "Jämförelsen är opålitlig: med tänkta startår före försöket tog den mycket fel eller alltid fel åt samma håll.",
      "no close match":
        "Det finns ingen nära motsvarighet: den tionde liknande kommunen ligger redan långt från området.",
      "no comparable area": "Det finns inget jämförbart område utan försök."
    },
    controlsHeading: "Vad området jämförs med",
    notEstimatedHeading: "Varför skillnaden inte har beräknats",
    refusals: {
      "no treated unit": {word: "inga uppgifter", explanation: "Området har inga uppgifter för det här måttet."},
      "too few donors": {
        word: "för få kommuner",
        explanation: "För få kommuner utan försök har uppgifter för varje månad i det här måttet."
      },
      "short pre-period": {
        word: "för kort förperiod",
        explanation:
          "Före försöket finns uppgifter för mindre än fem år. Det räcker inte för att anpassa en jämförelse."
      },
      "no post-period": {
        word: "inga uppgifter från försöket",
        explanation: "Det finns inga uppgifter från försökets tid."
      },
      "unequal lengths": {
        word: "olika månader",
        explanation: "Områdets och jämförelsekommunernas uppgifter täcker inte samma månader."
      },
      "missing or not finite": {
        word: "uppgifter saknas",
        explanation: "För någon av månaderna som ska jämföras saknas uppgiften, eller så finns bara en uppskattning."
      },
      "break in series": {
        word: "brott i serien",
        explanation:
          "Kommungränsen eller beräkningssättet ändrades under tiden. Därför kan tiden före och efter inte jämföras."
      },
      "outside the donors' range": {
        word: "nivån avviker från alla",
        explanation:
          "Områdets nivå var före försöket högre eller lägre än i någon kommun utan försök. " +
          "Det går inte att vikta ihop en kombination som motsvarar området."
      },
      "poor fit before the start": {
        word: "jämförelsen träffar inte",
        explanation:
          "Av kommunerna utan försök går det inte att vikta ihop en kombination som rörde sig i takt med området före försöket."
      },
      "fewer than three municipalities": {
        word: "färre än tre kommuner",
        explanation:
          "I landskapet finns färre än tre kommuner utan försök. En enda kommun skulle avgöra hur hela jämförelsen ser ut."
      },
      "no close match": {
        word: "ingen nära motsvarighet",
        explanation: "Inte ens de tio mest liknande kommunerna ligger tillräckligt nära området."
      },
      "no comparable area": {
        word: "inget jämförbart område",
        explanation: "Det finns inget jämförbart område utan försök."
      },
      "described only": {
        word: "beskrivs bara",
        explanation: "Lediga jobb anmäls så ojämnt i kommunerna att ingen skillnad beräknas. Siffrorna visas som de är."
      },
      "not for counts": {
        word: "inte för antal",
        explanation: "Antal i olika stora områden kan inte ställas bredvid varandra."
      },
      "short series": {
        word: "för kort serie",
        explanation: "Serien har färre än 60 månader, vilket är för lite för säsongrensning."
      },
      "gaps in series": {
        word: "luckor i serien",
        explanation: "Serien har månader där uppgiften saknas eller är noll."
      }
    },
    weights: {
      heading: "Vilka kommuner den viktade jämförelsen består av",
      intro:
        "Jämförelsen är en viktad kombination, inte en tvilling. Ingen av kommunerna motsvarar ensam området. " +
        "I listan finns de kommuner som har en vikt på minst 2 procent.",
      others: (count, share) =>
        count === 1
          ? `Dessutom ingår en kommun till, med vikten ${share}.`
          : `Dessutom ingår ${count} kommuner till, med den sammanlagda vikten ${share}.`
    },
    members: partOfEach(areaControls, "members"),
    similar: {
      distance: "Avstånd",
      differences: "Hur kommunen skiljer sig från området"
    }
  }
};
