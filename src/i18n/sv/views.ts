import {indicatorIds} from "../../model/indicators.ts";
import type {views as finnish, viewSentences as finnishSentences} from "../fi/views.ts";
import type {Translated} from "../translated.ts";

/** The views of a chart, and the pages of a chart and of an indicator, in Swedish. */
export const views: Translated<typeof finnish> = {
  views: {
    lines: {
      heading: "Siffrorna som de är",
      explanation:
        "Området och jämförelsekommunerna månad för månad. Se först om linjerna rörde sig i samma takt före försöket: " +
        "om de inte gjorde det kan man inte vänta sig att de gör det efteråt."
    },
    gap: {
      heading: "Skillnad mot den viktade jämförelsen",
      explanation:
        "Linjen är områdets siffra minus den viktade jämförelsen. Noll betyder att området rörde sig i takt med jämförelsen. " +
        "Det grå fältet visar hur mycket kommuner utan försök avvek från sina egna jämförelser: inom det är skillnaden vanlig variation."
    },
    "change-on-year": {
      heading: "Förändring på ett år",
      explanation: "Varje stapel jämför en månad med samma månad ett år tidigare. Därför stör årstiden inte bilden."
    },
    index: {
      heading: "Index: mars 2021 är 100",
      explanation:
        "Alla linjer utgår från hundra när försöket börjar. Så syns det hur många procent siffran har stigit eller sjunkit " +
        "sedan dess, trots att nivåerna är olika."
    },
    "seasonally-adjusted": {
      heading: "Säsongrensat (STL)",
      explanation:
        "Den återkommande säsongvariationen har rensats bort med metoden STL, så att på varandra följande månader kan jämföras."
    }
  },
  viewNotes: {
    areaAlone: "Linjen visar områdets siffra månad för månad.",
    layOffPeak: "I mars–maj 2021 sker jämförelsen med våren 2020, då ovanligt många var permitterade.",
    labourForceStep:
      "Arbetskraften som andelen räknas av byts ut i januari. Därför kan linjen flytta sig vid årsskiftet.",
    indexBasis: {
      "seasonally adjusted": "Indexet är beräknat av säsongrensade siffror.",
      "mean of twelve months": "Indexet är beräknat av medelvärdet för månaden och de 11 månaderna före den."
    },
    fiveYears: "Bilden börjar fem år före försöket.",
    estimatedBars: "Staplar som bygger på uppskattningar är smala.",
    noValue:
      "Ett tankstreck betyder att siffran inte kan beräknas, eftersom uppgiften för någon månad saknas eller inte kan visas.",
    notAdjusted:
      "Bara antalet arbetslösa och antalet arbetssökande säsongrensas. Jämför samma månad olika år när det gäller det här måttet.",
    notOfficial: "Säsongrensningen är gjord på den här webbplatsen. Den är inte Statistikcentralens siffra.",
    logScale: "Skillnaden mellan antal är beräknad av logaritmer (100 × ln). Den motsvarar ungefär procent.",
    drawnSince: (drawing, table) => `Diagrammet visar siffrorna ${drawing}, tabellen ${table}.`,
    covidYear:
      "Det grå fältet före försöket är coronaåret mars 2020–februari 2021, då ovanligt många var permitterade.",
    everyone: "Siffrorna omfattar alla arbetslösa i området, inte bara försökets kunder."
  },
  chartPage: {
    contents: "Vyer på den här sidan",
    toIndicator: "Samma mått i alla områden",
    otherIndicators: "Områdets övriga mått",
    previous: "Föregående mått",
    next: "Nästa mått"
  },
  indicatorPage: {
    kind: "Mått",
    officialLabel: "Namn i källan",
    movesHeading: "Vad som får siffran att ändras",
    areasHeading: "Alla områden",
    areasIntro: "25 områden i alfabetisk ordning, vart och ett tillsammans med kommunerna utan försök på samma skala.",
    estimatesHeading: "Skillnader mot den viktade jämförelsen",
    estimatesIntro:
      "Områdena står i alfabetisk ordning, inte i storleksordning. Det grå fältet är gemensamt för alla: " +
      "så mycket avvek kommuner utan försök från sina egna jämförelser. Inom det skiljer sig områdena inte från varandra.",
    noEstimates: "För det här måttet beräknas ingen skillnad mot en viktad jämförelse.",
    coverageHeading: "Vad siffrorna täcker",
    coverageIntro: "De månader för vilka vårt material har det här måttet per kommun.",
    toChart: "Alla siffror och vyer",
    figuresHeading: "Siffrorna per område",
    figuresIntro:
      "Områdena står i alfabetisk ordning. Tabellen går att ordna efter nivå, men ordningen säger inget om försöken: utgångslägena är olika.",
    figure: "Siffra",
    month: "Månad",
    drawnAsIndex:
      "För antal visar bilderna ett index där mars 2021 är 100: olika stora områden kan inte ritas på samma skala. Områdets siffra står ovanför bilden.",
    peaksCut: (greatest) => `Några toppar är avskurna vid skalans övre gräns; den största siffran är ${greatest}.`,
    listName: "Mått",
    listLead: `${indicatorIds.length} mått som beskriver försöksområdena. På sidan för varje mått finns alla områden sida vid sida.`,
    firstMonth: "Första månaden",
    lastMonth: "Sista månaden",
    countsUntil: "Antalen slutar"
  }
};

/** Sentences about the last value of a view, in Swedish. */
export const viewSentences: Translated<typeof finnishSentences> = {
  change: ({place, inMonth: when, value, rest}) =>
    `${when} var förändringen på ett år ${value} ${place.inside}${rest ? `, i kommuner utan försök ${rest}` : ""}.`,
  index: ({place, inMonth: when, value, rest}) =>
    `${when} var indexet ${value} ${place.inside}${rest ? `, i kommuner utan försök ${rest}` : ""}.`,
  adjusted: ({place, monthEnd, value, change}) => {
    const size = {
      higher: "fler än",
      lower: "färre än",
      same: "lika många som"
    };
    const end = change && ` Det är ${change.amount}${size[change.comparison]} en månad tidigare.`;
    return `Det säsongrensade antalet var ${value} ${place.inside} ${monthEnd}.${end ?? ""}`;
  },
  nothing: ({name}) => `Den här vyn kan inte beräknas för ${name}, eftersom månader saknas.`
};
