import type {Dictionary} from "../../dictionary.ts";

/** The views of a chart page and its frame, in Swedish. */
export const views: Pick<Dictionary, "views" | "viewNotes" | "chartPage"> = {
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
        "Det grå fältet visar hur mycket områden utan försök drev i väg: inom det är skillnaden vanlig variation."
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
  }
};
