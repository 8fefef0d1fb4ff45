import type {standingPages as finnish} from "../fi/standing-pages.ts";
import type {Translated} from "../translated.ts";

/** Pages of which there is one, in Swedish. */
export const standingPages: Translated<typeof finnish> = {
  front: {
    heading: "Hur utvecklades arbetslösheten i kommunförsökens områden?",
    found: ({compared, usual}) => {
      const asUsual = "utvecklades arbetslösheten på samma sätt som i kommuner utan försök";
      if (usual === compared) return `I alla ${compared} områden ${asUsual}`;
      if (usual === 0)
        return `I inget av ${compared} områden utvecklades arbetslösheten på samma sätt som i kommuner utan försök`;
      return `I ${usual === 1 ? "ett" : usual} av ${compared} områden ${asUsual}`;
    },
    foundMeans: ({compared, usual, months}) =>
      `Uppgiften gäller försöksmånaderna ${months}. ` +
      (usual < compared ? "Ungefär ett område av tjugo avviker av en ren slump. " : "") +
      "Siffrorna visar inte om försöken ökade eller minskade arbetslösheten.",
    notClear: (count) =>
      `I ${count === 1 ? "ett område" : `${count} områden`} var skillnaden större än i de flesta kommuner utan försök, men inom den vanliga variationen:`,
    outside: (count) =>
      `I ${count === 1 ? "ett område" : `${count} områden`} var skillnaden större än den vanliga variationen:`,
    notCompared: (count) =>
      count === 1
        ? "För ett område kan ingen jämförelse beräknas."
        : `För ${count} områden kan ingen jämförelse beräknas.`,
    olderGap: (first, last) =>
      `Andelen arbetslösa var större i försöksområdena än på andra håll redan före försöken: skillnaden var ${first.gap} procentenheter ` +
      `under ${first.year}. Under ${last.year} var den ${last.gap} procentenheter.`,
    lead:
      "I kommunförsöken med sysselsättning betjänade 118 kommuner i 25 områden en del av de arbetslösa i stället för " +
      "statens TE-byråer från den 1 mars 2021 till den 31 december 2024. I början av 2025 övergick all " +
      "arbetskraftsservice till kommunerna och sysselsättningsområdena.",
    canHeading: "Vad siffrorna visar",
    can: [
      "Hur många arbetslösa, personer i service och lediga jobb det fanns i området i slutet av varje månad.",
      "Hur området har utvecklats jämfört med de kommuner i Fasta Finland som inte hade något försök."
    ],
    cannotHeading: "Vad siffrorna inte visar",
    cannot: [
      "Om försöken ökade eller minskade arbetslösheten: områdena lottades inte, coronan drabbade dem olika, " +
        "och i ett enskilt område skulle en förändring sannolikt märkas först när den är ungefär två procentenheter.",
      "Hur det gick för just försökets kunder: siffrorna omfattar alla arbetslösa i området, också TE-byråernas kunder.",
      "Vilket område som lyckades bäst: utgångslägena är olika, och områdena rangordnas inte."
    ],
    areasHeading: "Försöksområden",
    areasIntro:
      "25 områden i alfabetisk ordning: andelen arbetslösa av arbetskraften och en linje som visar hur den har utvecklats.",
    smallLines: "Den heldragna linjen är området, den streckade kommunerna utan försök."
  },
  standingPages: {
    methods: {
      title: "Metoder",
      lead: "Hur siffrorna och jämförelserna har gjorts, vad man kan säga utifrån dem och vad man inte kan säga."
    },
    data: {
      title: "Öppna data",
      lead: "Alla filer, deras kolumner, täckning och villkor."
    },
    files: {
      title: "Alla filer",
      lead: "Varje fil som kan laddas ner, med storlek, rader och kontrollsumma."
    },
    embedding: {
      title: "Inbäddning",
      lead: "Så får du ett diagram på din egen sida."
    },
    changes: {
      title: "Ändringar",
      lead: "Vad som har ändrats i siffrorna och på webbplatsen, när och hur mycket."
    },
    accessibility: {
      title: "Tillgänglighetsutlåtande",
      lead: "Hur webbplatsen kan användas på olika sätt och vad som ännu saknas."
    },
    about: {
      title: "Om webbplatsen",
      lead: "Vad Kuntakokeilut är, vem webbplatsen är till för och varifrån siffrorna kommer."
    }
  },
  methodsPage: {
    figures: {
      placebos: {
        title: "Områdena bland kommuner som inte hade något försök",
        explanation:
          "De grå linjerna är kommuner utan försök som har behandlats som om de hade haft ett. " +
          "De blå linjerna är försöksområdena. Där de blå löper bland de grå skiljer områdena inte ut sig."
      },
      "all-areas": {
        title: "De 25 områdenas skillnader mot den viktade jämförelsen",
        explanation:
          "Områdena står i alfabetisk ordning. Inom det grå fältet höll sig 95 av hundra kommuner utan försök. " +
          "Av 25 områden hamnar ett eller två utanför av en ren slump."
      },
      pooled: {
        title: "Alla områden tillsammans, år för år",
        explanation:
          "Varje punkt visar hur mycket mer områdena i medeltal förändrades än kommunerna utan försök. " +
          "Strecket är ett konfidensintervall på 95 procent. Om punkterna avviker från noll redan före försöket " +
          "rörde sig jämförelsekommunerna inte i samma takt."
      },
      "pretended-starts": {
        title: "Felet vid tänkta startår före försöket",
        explanation:
          "Då började ingenting, så det rätta svaret är noll. Tabellen visar hur långt från noll metoden hamnade."
      },
      "longer-pre-period": {
        title: "Skillnaden när förperioden är fem eller tio år",
        explanation:
          "Om siffran ändras mycket när jämförelsen anpassas till en längre tid är den inget att luta sig mot."
      },
      simulation: {
        title: "Metoderna på konstruerade siffror med känt svar",
        explanation:
          "En dator konstruerade områden där det rätta svaret är känt. Tabellen visar hur ofta metoden slog falskt larm " +
          "och hur ofta den fann en verklig förändring."
      }
    },
    columns: {
      estimator: "Metod",
      "mean miss": "Typiskt fel",
      effect: "Skillnad",
      "60 months": "Förperiod 60 månader",
      "120 months": "Förperiod 120 månader",
      bias: "Fel åt ett håll",
      "false alarms": "Falska larm",
      "band coverage": "Rätt svar inom det grå fältet",
      "detection of 1": "Fann en förändring på 1 procentenhet",
      "detection of 2": "Fann en förändring på 2 procentenheter",
      "placebo range": "Kommuner utan försök, minsta och största",
      "area range": "Försöksområden, minsta och största",
      year: "År",
      "all areas": "Alla områden"
    },
    sameDirection: "Inom parentes står hur många av felen som gick åt samma håll som de flesta.",
    pretendedStarts: (first, last, months) =>
      `Metoderna räknades som om försöket hade börjat i mars något av åren ${first}–${last} och pågått i ${months} månader.`,
    simulatedMonths: (months) => `Det konstruerade försöket pågår i ${months} månader.`,
    intervalNote:
      "Strecken och talen inom parentes är konfidensintervall på 95 procent. Den ihåliga punkten är basåret, som per definition är noll.",
    preTest: (p) =>
      `Gemensamt test för tiden före försöket: p = ${p}. En liten siffra betyder att områdena och jämförelsekommunerna inte utvecklades i samma takt redan före försöket.`
  },
  frontParts: {
    togetherHeading: "Alla försöksområden tillsammans",
    togetherCan: "Diagrammet visar om försökskommunerna och de övriga kommunerna rörde sig i samma takt.",
    togetherCannot:
      "Det visar inte vad försöken åstadkom: nästan alla stora städer var med, och coronan drabbade dem på annat sätt än små kommuner.",
    municipalitiesHeading: "Hitta din kommun",
    municipalitiesIntro: "Alla 309 kommuner, också de som inte hade något försök.",
    lettersLabel: "Kommuner efter begynnelsebokstav",
    byRegion: "Efter landskap",
    updatesHeading: "Uppdateringar",
    newestUpdate: (day) => `Webbplatsens senaste material publicerades den ${day}.`,
    nextUpdate: "Källan publicerar varje månads siffror under andra hälften av följande månad.",
    nextHere:
      "Källan kan alltså redan ha nyare siffror. Hit kommer de när en materialversion hämtas; " +
      "någon dag för nästa har inte bestämts.",
    reachesTo: (toMonth) => `Serierna sträcker sig nu till ${toMonth}`,
    downloadsHeading: "Ladda ner siffrorna",
    downloadsIntro: "Alla siffror får laddas ner och användas fritt när källan anges.",
    allFiles: "Alla filer och kolumner",
    allMunicipalities: "Alla kommuner i alfabetisk ordning",
    allChanges: "Vad som har ändrats i siffrorna"
  }
};
