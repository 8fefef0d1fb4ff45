import type {Dictionary} from "../../dictionary.ts";

/** Pages of which there is one, and the parts of the front page, in Swedish. */
export const standingPages: Pick<Dictionary, "standingPages" | "methodsPage" | "dataPage" | "frontParts"> = {
  standingPages: {
    explore: {
      title: "Utforska siffrorna",
      lead: "Välj kommuner, mått och tid och se dem sida vid sida."
    },
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
        title: "Felet när försöket antas ha börjat tidigare",
        explanation:
          "Då började ingenting, så det rätta svaret är noll. Tabellen visar hur långt från noll metoden hamnade."
      },
      "longer-pre-period": {
        title: "Skillnaden när förperioden är fem eller tio år",
        explanation:
          "Om siffran ändras mycket när jämförelsen anpassas till en längre tid är den inget att luta sig mot."
      },
      simulation: {
        title: "Metoderna på påhittade siffror med känt svar",
        explanation:
          "Datorn hittade på områden där det rätta svaret är känt. Tabellen visar hur ofta metoden slog falskt larm " +
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
      "detection of 1": "Fann en förändring på 1 enhet",
      "detection of 2": "Fann en förändring på 2 enheter",
      "placebo range": "Kommuner utan försök, minsta och största",
      "area range": "Försöksområden, minsta och största",
      year: "År",
      "all areas": "Alla områden"
    },
    sameDirection: "Inom parentes står hur många av felen som gick åt samma håll som de flesta.",
    pretendedStarts: (first, last, months) =>
      `Metoderna räknades som om försöket hade börjat i mars något av åren ${first}–${last} och pågått i ${months} månader.`,
    simulatedMonths: (months) => `Det påhittade försöket pågår i ${months} månader.`,
    intervalNote:
      "Strecken och talen inom parentes är konfidensintervall på 95 procent. Den ihåliga punkten är basåret, som per definition är noll.",
    preTest: (p) =>
      `Gemensamt test för tiden före försöket: p = ${p}. En liten siffra betyder att områdena och jämförelsekommunerna inte rörde sig i samma takt redan före försöket.`
  },
  dataPage: {
    coverageTitle: "Vilka månader varje uppgift täcker",
    coverageExplanation:
      "En rad är en uppgift i källan per kommun. Den blå delens höjd visar för hur många kommuner siffran är publicerad; " +
      "resten är sekretessbelagd.",
    columns: {
      address: "Adress",
      columns: "Kolumner",
      rows: "Rader",
      size: "Storlek",
      measure: "Uppgift",
      months: "Månader",
      municipalities: "Kommuner",
      published: "Publicerat",
      retrieved: "Hämtat",
      added: "Nya siffror",
      revised: "Ändrade siffror",
      input: "Källfil",
      checksum: "Kontrollsumma (SHA-256)",
      confidential: "Sekretessbelagt",
      cause: "Skäl",
      cells: "Siffror",
      largest: "Största ändring"
    },
    kinds: {
      charts: {
        title: "Diagram",
        explanation:
          "Ett mått i ett försöksområde tillsammans med jämförelseobjekten. Filerna finns också under varje diagram."
      },
      areas: {title: "Områden", explanation: "Alla mått i ett försöksområde tillsammans med jämförelseobjekten."},
      indicators: {
        title: "Mått per område",
        explanation: "Ett mått i alla försöksområden, i dem tillsammans, i jämförelsekommunerna och i hela landet."
      },
      municipalities: {title: "Mått per kommun", explanation: "Ett mått i alla 309 kommuner."},
      observations: {
        title: "Observationer",
        explanation: "Källans uppgifter så som de har publicerats, per kommun och för hela landet."
      },
      revisions: {title: "Rättade siffror", explanation: "Siffror som källan senare har gett ett annat värde."},
      coverage: {
        title: "Täckning",
        explanation: "För hur många kommuner siffran är publicerad och sekretessbelagd varje månad."
      },
      comparisons: {title: "Jämförelser", explanation: "Alla områdens skillnader enligt alla metoder."},
      "control-regions": {
        title: "Jämförelseobjekt",
        explanation: "Kommunerna som områdena jämförs med och deras vikter."
      },
      placebos: {
        title: "Kommuner utan försök som om de hade haft ett",
        explanation: "Skillnaderna i kommuner som inte hade något försök: så långt drev de i väg ändå."
      },
      pooled: {title: "Områdena tillsammans", explanation: "Områdenas skillnad i medeltal, ett år i taget."},
      "area-list": {
        title: "Områdeslista",
        explanation: "Försöksområden, kommuner och grupper vars id:n de andra tabellerna använder."
      },
      "indicator-list": {title: "Måttlista", explanation: "Måtten, deras enheter, beräkning och täckning."},
      "measure-list": {title: "Uppgiftslista", explanation: "Källans uppgifter som måtten beräknas av."},
      "column-list": {
        title: "Kolumnlista",
        explanation: "Alla tabellers kolumner: typer, enheter, nycklar och förklaringar."
      },
      "code-list": {
        title: "Kodlista",
        explanation: "Koder som förekommer i kolumnerna, till exempel siffrornas status och skäl."
      }
    },
    tables: (count) => (count === 1 ? "1 tabell" : `${count} tabeller`),
    rowsOf: (count) => `${count} rader`,
    causes: {revised: "källan rättade siffran", borders: "kommungränsen ändrades"},
    examples: {
      file: "En fil, här andelen arbetslösa i ett område:",
      area: "Alla områden, varav raderna för ett område plockas ut:",
      source: "Samma uppgifter direkt ur Statistikcentralens gränssnitt, här de arbetslösa i en kommun:",
      changed: "En fil bara om den har ändrats sedan den hämtades senast:",
      vintage: "Siffrorna som de var en tidigare dag (DuckDB):"
    },
    feedbackTo: "Fel och önskemål kan du berätta om här:",
    noFeedback: "Webbplatsen har ännu ingen adress dit man kan skicka respons."
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
    reachesTo: "Serierna sträcker sig nu till",
    downloadsHeading: "Ladda ner siffrorna",
    downloadsIntro: "Alla siffror får laddas ner och användas fritt när källan anges.",
    allFiles: "Alla filer och kolumner",
    allMunicipalities: "Alla kommuner i alfabetisk ordning",
    allChanges: "Vad som har ändrats i siffrorna"
  }
};
