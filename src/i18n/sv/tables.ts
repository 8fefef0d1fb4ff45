import type {tables as finnish} from "../fi/tables.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";

/** Published tables and their columns, in Swedish. */
export const tables: Translated<typeof finnish> = {
  tables: {
    columns: {
      ...partOfEach(controls, "column"),
      area: {
        title: "Område",
        note: "Försöksområdets id, kommunens kod eller en annan grupps id; de förklaras i områdeslistan."
      },
      area_figure: {title: "Område", note: "Måttets värde i försöksområdet."},
      area_high: {
        title: "Områdets övre gräns",
        note: "Det största värde som området kan ha när en del av uppgifterna är sekretessbelagda."
      },
      area_kind: {title: "Slag", note: "Vad området är: ett försöksområde, en kommun eller en grupp av kommuner."},
      area_low: {
        title: "Områdets nedre gräns",
        note: "Det minsta värde som området kan ha när en del av uppgifterna är sekretessbelagda."
      },
      area_status: {title: "Status för områdets värde", note: "Status för områdets värde, som en bokstav."},
      att: {
        title: "Skillnad i medeltal",
        note: "Skillnaden mot jämförelsen i medeltal under de observerade försöksmånaderna."
      },
      att_whole_pilot: {
        title: "Skillnad under hela försöket",
        note: "Skillnaden i medeltal under försökets alla månader, även de månader vars siffra är en uppskattning. Densamma som för de observerade månaderna när alla månader har observerats."
      },
      att_year1: {title: "Skillnad försöksår 1", note: "Skillnaden i medeltal under det första försöksåret."},
      att_year2: {title: "Skillnad försöksår 2", note: "Skillnaden i medeltal under det andra försöksåret."},
      att_year3: {
        title: "Skillnad försöksår 3",
        note: "Skillnaden i medeltal under det tredje försöksåret, så långt det har observerats."
      },
      att_year4: {
        title: "Skillnad försöksår 4",
        note: "Skillnaden i medeltal under det fjärde försöksåret, som var tio månader långt, så långt det har observerats."
      },
      band95: {
        title: "Vanlig variation (95 %), ±",
        note: "Halva bredden av det fält där 95 av hundra kommuner utan försök höll sig."
      },
      band95_whole_pilot: {
        title: "Vanlig variation under hela försöket (95 %), ±",
        note: "Halva bredden av det fält där 95 av hundra kommuner utan försök höll sig när skillnaden räknades för hela försöket."
      },
      band_high: {
        title: "Övre gräns för vanlig variation",
        note: "Gränsen som 95 av hundra kommuner utan försök höll sig under; det största vanliga värdet på skillnaden."
      },
      band_low: {
        title: "Nedre gräns för vanlig variation",
        note: "Gränsen som 95 av hundra kommuner utan försök höll sig över; det minsta vanliga värdet på skillnaden."
      },
      base: {title: "Basperiod", note: "Månaderna före försöket som förändringen räknas från."},
      cause: {title: "Orsak", note: "Varför siffran ändrades."},
      code: {title: "Kod", note: "En kod som kan stå i kolumnen."},
      code_list: {title: "Kodlista", note: "Kodlistan som kolumnens värden hör till."},
      column: {title: "Kolumn", note: "Kolumnens namn i den enkla filen."},
      column_type: {title: "Typ", note: "Vad kolumnens celler är."},
      column_unit: {title: "Enhet", note: "Vad kolumnens siffror mäter."},
      confidential: {
        title: "Sekretessbelagda, kommuner",
        note: "För hur många kommuner siffran är sekretessbelagd."
      },
      control: {title: "Jämförelseobjekt", note: "Vad området jämförs med."},
      country: {title: "Hela landet", note: "Måttets värde i hela landet; bakgrund, inte ett jämförelseobjekt."},
      distance: {
        title: "Avstånd",
        note: "Hur långt kommunen ligger från området i fråga om fem drag; ju mindre, desto mer lik."
      },
      effect: {
        title: "Skillnad mot jämförelsen",
        note: "Skillnaden som en kommun utan försök hade mot sin egen viktade jämförelse."
      },
      estimated_months: {
        title: "Uppskattade månader",
        note: "Under hur många av försökets månader siffran för området eller jämförelsen är en uppskattning (status E)."
      },
      first: {title: "Första månaden", note: "Den första månaden som raden gäller."},
      flag: {title: "Observera", note: "En varning som ska läsas tillsammans med siffran."},
      flag_whole_pilot: {
        title: "Observera, hela försöket",
        note: "En varning som ska läsas tillsammans med skillnaden under hela försöket."
      },
      formula: {title: "Beräkning", note: "Hur måttet beräknas ur koderna för källans uppgifter."},
      gap: {
        title: "Skillnad mot viktad jämförelse",
        note: "Områdets siffra minus den viktade jämförelsen, vars nivå har flyttats till områdets."
      },
      high: {
        title: "Övre gräns",
        note: "Det största värde som siffran kan ha när en del av uppgifterna är sekretessbelagda."
      },
      in_key: {title: "I nyckeln", note: "Om kolumnen hör till dem som raden känns igen på."},
      in_time_rms: {
        title: "Fel vid påhittade starter (RMS)",
        note: "Hur mycket jämförelsen tog fel med tänkta startår före försöket."
      },
      in_time_rms_whole_pilot: {
        title: "Fel vid påhittade starter (RMS), hela försöket",
        note: "Hur mycket jämförelsen tog fel med tänkta startår före försöket och en lika lång tid som hela försöket."
      },
      in_time_same_sign: {
        title: "Fel åt samma håll vid påhittade starter",
        note: "Hur många av dessa fel som gick åt det vanligare hållet."
      },
      indicator: {title: "Mått", note: "Måttets id; måtten förklaras i måttlistan."},
      indicator_group: {title: "Grupp", note: "Gruppen som måttet hör till."},
      indicator_unit: {title: "Enhet", note: "Enheten som måttets värden är i."},
      known: {title: "Publicerade, kommuner", note: "För hur många kommuner siffran är publicerad."},
      last: {title: "Sista månaden", note: "Den sista månaden som raden gäller."},
      low: {
        title: "Nedre gräns",
        note: "Det minsta värde som siffran kan ha när en del av uppgifterna är sekretessbelagda."
      },
      may_be_blank: {title: "Kan vara tom", note: "Om en cell i kolumnen kan vara tom."},
      measure: {title: "Uppgift", note: "Koden för källans uppgift; uppgifterna förklaras i uppgiftslistan."},
      member: {title: "Kommun", note: "Koden för en kommun som ingår i jämförelseobjektet."},
      method: {title: "Metod", note: "Metoden som skillnaden har beräknats med."},
      month: {title: "Månad", note: "Månaden som siffran gäller; antalen gäller slutet av månaden."},
      new: {title: "Nytt värde", note: "Siffran som källan gav senare."},
      note_en: {title: "Förklaring på engelska", note: "Förklaring på engelska."},
      note_fi: {title: "Förklaring på finska", note: "Förklaring på finska."},
      note_sv: {title: "Förklaring på svenska", note: "Förklaring på svenska."},
      observed: {title: "Värde", note: "Siffran så som källan har publicerat den."},
      old: {title: "Gammalt värde", note: "Siffran som källan hade gett tidigare."},
      p: {
        title: "p-värde",
        note: "Hur stor del av kommunerna utan försök som har en minst lika stor skillnad, oavsett tecken."
      },
      p_adjusted: {
        title: "p-värde, justerat för antalet områden",
        note: "p-värdet justerat för antalet områden (Benjamini och Hochberg)."
      },
      p_adjusted_whole_pilot: {
        title: "p-värde, justerat för antalet områden, hela försöket",
        note: "p-värdet för skillnaden under hela försöket, justerat för antalet områden (Benjamini och Hochberg)."
      },
      p_whole_pilot: {
        title: "p-värde, hela försöket",
        note: "Hur stor del av kommunerna utan försök som har en minst lika stor skillnad under hela försöket, oavsett tecken."
      },
      pilot_area: {title: "Försöksområde", note: "Försöksområdet som kommunen hörde till."},
      pooled_effect: {
        title: "Skillnad mot jämförelsen",
        note: "Områdenas skillnad i medeltal mot kommunerna utan försök."
      },
      population2020: {title: "Folkmängd 2020", note: "Kommunens folkmängd i slutet av 2020."},
      reason: {
        title: "Orsak",
        note: "Varför siffran eller jämförelseobjektet saknas, eller vad som ska sägas om det."
      },
      region_code: {title: "Landskap", note: "Landskapets kod i källan."},
      rest_status: {
        title: "Kommuner utan försök, status för värdet",
        note: "Status för jämförelsekommunernas värde, som en bokstav."
      },
      rmspe_pre: {
        title: "Anpassningsfel före starten (RMSPE)",
        note: "Hur långt från området jämförelsen låg i medeltal före försöket."
      },
      standard_error: {title: "Medelfel", note: "Skillnadens medelfel."},
      status: {title: "Status", note: "Siffrans status som en bokstav."},
      table: {title: "Tabell", note: "Tabellen eller kodlistan som raden hör till."},
      title_en: {title: "Namn på engelska", note: "Namn på engelska."},
      title_fi: {title: "Namn på finska", note: "Namn på finska."},
      title_sv: {title: "Namn på svenska", note: "Namn på svenska."},
      value: {title: "Värde", note: "Måttets värde; tomt när siffran inte visas."},
      vintage: {title: "Publicerad", note: "Dagen då materialet som siffran kommer ur publicerades."},
      weight: {title: "Vikt", note: "Kommunens andel av jämförelseobjektet."},
      window: {
        title: "Observerade månader",
        note: "De månader av försöket som skillnaden har räknats för. Slutar de mitt i ett försöksår gäller det sista årets skillnad en del av året."
      }
    },
    ofIndicator: {
      low: {title: "nedre gräns", note: "Det minsta värde som siffran kan ha när en del av den är sekretessbelagd."},
      high: {title: "övre gräns", note: "Det största värde som siffran kan ha när en del av den är sekretessbelagd."},
      status: {title: "status", note: "Siffrans status som en bokstav."}
    },
    columnTypes: {
      code: "kod",
      words: "text",
      month: "månad, 2021-03",
      day: "dag, 2025-02-25",
      span: "månader från och till, 2020-03..2021-02",
      number: "tal",
      count: "heltal"
    },
    columnUnits: {
      indicator: "måttets enhet",
      measure: "enheten för källans uppgift",
      comparison: "procentenheter för andelar, 100 × naturliga logaritmen för antal, alltså ungefär procent",
      "percentage points": "procentenheter",
      municipalities: "kommuner",
      months: "månader",
      persons: "personer",
      starts: "påhittade starter",
      "standard deviations": "standardavvikelser",
      "part of one": "andel, 0–1"
    },
    blanks: {
      "not shown": "Tom när siffran inte visas (status Q eller M).",
      "not shown or covered": "Tom när siffran inte visas (status Q eller M) eller måttet inte täcker månaden.",
      "not covered": "Tom när måttet inte täcker månaden.",
      "no bounds": "Tom när ingen del av siffran är sekretessbelagd.",
      "no control": "Tom när jämförelseobjektet saknas eller dess siffra inte visas.",
      "no estimate": "Tom de månader som den viktade jämförelsen inte omfattar och när den saknas.",
      method: "Tom när metoden inte ger en sådan siffra eller inget har beräknats; skälet står i kolumnen reason.",
      "no whole pilot":
        "Tom när siffrorna inte når försökets slut eller skillnaden under hela försöket inte har beräknats med metoden.",
      "no base": "Tom när metoden själv viktar månaderna före starten.",
      confidential: "Tom när siffran var sekretessbelagd.",
      "by size": "Tom när kommunerna räknas samman och när jämförelseobjektet saknas.",
      "nothing to say": "Tom när det inte finns något att säga.",
      "no member": "Tom när jämförelseobjektet saknas; skälet står i den sista kolumnen.",
      "not applicable": "Tom när uppgiften inte gäller raden."
    },
    areaKinds: {
      "pilot area": "försöksområde",
      pilots: "alla försöksområden tillsammans",
      rest: "kommuner utan försök i Fasta Finland",
      "rest of region": "landskapets kommuner utan försök",
      country: "hela landet",
      municipality: "kommun"
    },
    nameOf: (column: string) => `${column}, namn`,
    inWords: (column: string) => `${column}, i ord`,
    figure: "Siffra",
    workbook: {
      about:
        "Alla områdets diagram i en fil. Excel-arbetsboken har ett blad för varje grupp av mått och förklaringar på tre språk.",
      cover: "Försättsblad",
      notes: "Förklaringar",
      notesContent: "Vad status, kolumner och mått betyder och vad siffrorna inte kan visa",
      sheet: "Blad",
      content: "Innehåll",
      published: "Materialet publicerat",
      cautions: "Kom ihåg",
      statuses: "Siffrornas status",
      columns: "Kolumner",
      indicators: "Mått"
    },
    archive: {
      heading: "Allt tillsammans",
      about: "Alla tabeller i enkel form, förklaringar till kolumner och koder samt kontrollsummor i ett paket.",
      title: "Kuntakokeilut: alla tabeller",
      paragraphs: (vintage) => [
        `Den öppna statistiken över kommunförsöken med sysselsättning i Finland. Det senaste materialet publicerades den ${vintage}.`,
        "Mappen innehåller alla tabeller i enkel form: kommatecken mellan kolumnerna, punkt som decimaltecken, månaden som 2021-03, teckenkodning UTF-8. En tom cell betyder att siffran saknas eller inte visas; noll är en siffra. Siffrorna är inte avrundade.",
        "Samma siffror för finsk- och svenskspråkigt Excel, som arbetsböcker (XLSX), som JSON-stat och som Parquet finns på webbplatsen, inte här.",
        "Koderna är desamma i alla filer och står på engelska. Kolumner, koder och id:n förklaras på tre språk i filerna vars namn slutar på -list.csv. Filen datapackage.json beskriver tabellerna för program. Filerna kan kontrolleras med kommandot: sha256sum -c SHA256SUMS"
      ],
      licence: [
        "Siffrorna får användas fritt, också kommersiellt, när källan anges.",
        "Ange den så här: Statistikcentralen, StatFin 12r5, arbetsförmedlingsstatistik (ANM/UF-centret); beräkningar Kuntakokeilut."
      ]
    },
    normalStatus: "vanlig"
  }
};
