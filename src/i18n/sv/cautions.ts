import type {cautions as finnish} from "../fi/cautions.ts";
import type {Translated} from "../translated.ts";

/** What the figures cannot say, and why a figure is marked, absent or not compared, in Swedish. */
export const cautions: Translated<typeof finnish> = {
  cautions: {
    "chosen-areas": {
      title: "Områdena lottades inte",
      text:
        "Till försöket valdes 25 områden bland dem som ansökte, och nästan alla stora städer är med. " +
        "Kommunerna utan försök är därför en svag jämförelsegrupp. Den officiella utvärderingen " +
        "(VATT med flera, 2023) fann inga statistiskt signifikanta effekter på kommunnivå."
    },
    "mixed-customers": {
      title: "Alla räknas med, inte bara försökets kunder",
      text:
        "En försökskommuns siffror omfattar både försökets och TE-byråns kunder. Ungefär hälften av landets arbetslösa skulle " +
        "överföras till försöket, men i de 118 kommunerna bor ungefär tre av fyra arbetslösa. " +
        "Försökskommunens serie är inte försökets serie."
    },
    services: {
      title: "Den som deltar i service räknas inte som arbetslös",
      text:
        "De arbetslösa blir färre när fler deltar i service, även om ingen får arbete. " +
        "Läs aktiveringsgraden tillsammans med arbetslösheten."
    },
    "laid-off": {
      title: "Permitterade syns i siffrorna",
      text:
        "Personer som är permitterade på heltid räknas som arbetslösa i det här registret. Åren 2020 och 2021 " +
        "var de ovanligt många. Se också andelen utan permitterade."
    },
    "labour-force": {
      title: "Arbetskraften är ungefär två år gammal",
      text:
        "Andelen räknas av arbetskraften i sysselsättningsstatistiken. Den är ungefär två år gammal och byts ut " +
        "i januari. Därför kan andelen hoppa vid årsskiftet även om antalet arbetslösa inte ändras."
    },
    register: {
      title: "Registret är inte arbetskraftsundersökningen",
      text:
        "Siffrorna kommer från registret över arbetssökande. Statistikcentralens arbetskraftsundersökning frågar " +
        "människorna själva, och dess relativa arbetslöshetstal är en annan siffra."
    },
    confidential: {
      title: "Små antal är sekretessbelagda",
      text:
        "Källan publicerar inte en kommuns uppgift när antalet är 1–4 utan markerar den med tre punkter. " +
        "Den är inte noll: i områdets summa har varje sådan uppgift uppskattats, och nedre och övre gräns anges."
    }
  },
  statuses: {
    normal: {word: "", explanation: "Uppgiften är publicerad eller beräknad av publicerade uppgifter."},
    provisional: {
      word: "preliminär",
      explanation: "Arbetskraften är ännu från året innan, och uppgiften preciseras på våren."
    },
    estimated: {
      word: "uppskattad",
      explanation:
        "En del av kommunernas siffror är sekretessbelagda och uppskattade, eller så är siffran beräknad utifrån kommunernas publicerade andelar."
    },
    break: {
      word: "brott",
      explanation:
        "Kommungränsen, beräkningssättet eller registret har ändrats, eller så misstänks en ändring: uppgiften kan inte jämföras med tidigare uppgifter."
    },
    suppressed: {
      word: "visas inte",
      explanation: "Uppgiften visas inte, eftersom den är sekretessbelagd eller för osäker."
    },
    missing: {word: "saknas", explanation: "Det finns ingen uppgift."}
  },
  absences: {
    confidential: {word: "1–4", explanation: "Antalet är 1–4. Källan publicerar det inte närmare."},
    "confidential count behind": {
      word: "sekretess",
      explanation: "Siffran beräknas av ett antal som är 1–4 och som källan inte publicerar."
    },
    "no mean": {
      word: "inget medelvärde",
      explanation:
        "Medelvärdet beräknas inte när någon av de 12 månaderna är sekretessbelagd eller saknas, eller när serien bryts under dem."
    },
    "too uncertain": {
      word: "för osäker",
      explanation: "Så många delar är sekretessbelagda att summans nedre och övre gräns ligger för långt från varandra."
    },
    "zero denominator": {word: "kan inte beräknas", explanation: "Siffran skulle delas med noll."},
    "not published": {
      word: "inte publicerad",
      explanation: "Källan har inte publicerat månaden, eller så saknas den i vårt material."
    },
    merged: {word: "sammanslagen", explanation: "Kommunen har gått samman med en annan kommun."},
    "broken series": {
      word: "serien bryts",
      explanation: "Siffran beräknas inte, eftersom serien bryts mellan de månader som den skulle beräknas av."
    }
  },
  breaks: {
    kinds: {
      definition: "definitionen ändrades",
      register: "registret ändrades",
      reporting: "uppgifter saknas",
      suspected: "misstänkt brott",
      real: "verklig förändring, inget brott"
    },
    notCompared: "Siffror på var sin sida om månaden jämförs inte.",
    foundByCheck: "Hoppet hittades av vår egen kontroll.",
    extremes: (inMonth) => `Serien bryts ${inMonth}: den största och den minsta siffran är från tiden efter brottet.`,
    note: (inMonth, short) => `B: serien bryts ${inMonth} (${short})`
  }
};
