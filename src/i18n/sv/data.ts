import type {data as finnish} from "../fi/data.ts";
import type {Translated} from "../translated.ts";

/** What is said of the data and of the files that hold them, in Swedish. */
export const data: Translated<typeof finnish> = {
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
      "area-municipalities": {
        title: "Områdenas kommuner",
        explanation:
          "Alla kommuner i ett försöksområde och alla mått: en rad är en kommun och en månad, och varje mått har sin egen kolumn."
      },
      municipality: {
        title: "Kommuner",
        explanation:
          "Alla mått i en kommun: en rad är en månad, och varje mått har sin egen kolumn. Filerna finns på kommunernas sidor."
      },
      observations: {
        title: "Observationer",
        explanation: "Källans uppgifter så som de har publicerats, per kommun och för hela landet."
      },
      measures: {
        title: "Observationer för Excel",
        explanation:
          "En uppgift från källan i alla kommuner och i hela landet. Tabellen med observationer har fler rader än Excel rymmer, så här finns den i delar."
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
        explanation:
          "Skillnaderna i kommuner som inte hade något försök: så mycket avvek de från sina jämförelser ändå."
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
      answer:
        "Ett diagram som en liten fil: försökets sista siffra med jämförelse, förbehåll, hela år, de nyaste månaderna och hänvisning:",
      plainAnswer: "Samma sak som text:",
      area: "Alla områden, varav raderna för ett område plockas ut:",
      source: "Samma uppgifter direkt ur Statistikcentralens gränssnitt, här de arbetslösa i en kommun:",
      changed: "En fil bara om den har ändrats sedan den hämtades senast:",
      vintage: "Siffrorna som de var en tidigare dag (DuckDB):"
    },
    feedbackTo: "Fel och önskemål kan du berätta om här:",
    noPublisher: "Webbplatsens utgivare har ännu inte uppgetts.",
    contact: "E-post:",
    noCode: "Kodens adress har ännu inte uppgetts.",
    noFeedback: "Webbplatsen har ännu ingen adress dit man kan skicka respons."
  },
  dataset: {
    description:
      "Månadssiffror från de 25 områdena och 118 kommunerna i kommunförsöken med sysselsättning i Finland (1.3.2021–31.12.2024): arbetslösa arbetssökande i olika grupper, personer i service och lediga jobb, jämte det övriga Fasta Finland och liknande kommuner utan försök. Siffrorna gäller alla arbetssökande i kommunen, inte bara försökens kunder, och visar inte om försöken ökade eller minskade arbetslösheten. Varje siffra har en status: uppskattade, preliminära och sekretessbelagda siffror är märkta.",
    keywords: [
      "arbetslöshet",
      "arbetssökande",
      "arbetskraftsservice",
      "kommunförsöken med sysselsättning",
      "lediga jobb",
      "kommuner",
      "Finland"
    ],
    country: "Finland",
    fileKinds: {
      csv: "Tabell för program: UTF-8, komma mellan kolumnerna, punkt i decimaltal, id:n som rubriker.",
      "csv fi": "Tabell med rubriker på finska: semikolon mellan kolumnerna, decimalkomma.",
      "csv sv": "Tabell med rubriker på svenska: semikolon mellan kolumnerna, decimalkomma.",
      xlsx: "Excel-arbetsbok: siffrorna som tabeller, anmärkningar och källa på egna blad.",
      "json-stat": "Siffrorna som en kub i formatet JSON-stat 2.0, med namn och enheter.",
      parquet: "Samma tabell packad kolumnvis, för program som läser delar av den.",
      zip: "Alla tabeller som CSV-filer, beskrivningen av dem och villkoren i ett paket.",
      sha256: "SHA-256-kontrollsummorna för alla filer.",
      csvw: "Beskrivning av tabellens kolumner för program.",
      "data package": "Beskrivning av alla tabeller för program: kolumner, nycklar, storlekar och kontrollsummor."
    },
    scopes: {
      areas: "alla mått",
      indicators: "per område",
      municipalities: "per kommun",
      "area-municipalities": "områdets kommuner",
      municipality: "alla mått i kommunen"
    },
    descriptions: {
      heading: "Beskrivningar av tabellerna",
      intro:
        "De här filerna berättar för program vad tabellerna innehåller: kolumner, typer, enheter, tomma celler, nycklar, villkor och källa.",
      csvw: "Bredvid varje tabell finns en beskrivning av den (CSVW), till exempel:",
      dataPackage:
        "Alla tabeller med nycklar, storlekar och kontrollsummor (Frictionless Data Package), också i zip-paketet:",
      catalogue: "En katalog över data för portaler för öppna data (DCAT-AP) på finska, svenska och engelska:",
      markup:
        "Sidorna om data, mått, områden, kommuner och diagram har en beskrivning för sökmotorer (schema.org Dataset)."
    }
  },
  allFiles: {
    pictures: "Diagram som bilder",
    picturesOfAll:
      "Varje diagram finns som bild, som går att ladda ner på diagrammets sida. Här är bilderna av alla försöksområden tillsammans.",
    others: "Andra filer",
    onPages:
      "Filerna för enskilda kommuner finns på kommunernas sidor och deras kontrollsummor bara i filen SHA256SUMS:",
    count: (count, shown) => (count === 1 ? "1 fil" : `${shown} filer`),
    checksums:
      "Kontrollsummorna är beräknade med SHA-256. De finns också i filen SHA256SUMS, och kommandot sha256sum -c SHA256SUMS kontrollerar de nedladdade filerna."
  },
  downloadNames: {"csv fi": "excel på finska", "csv sv": "excel på svenska"}
};
