import type {Dictionary} from "../../dictionary.ts";

/** How to read figures, drawings and files, in Swedish. */
export const reading: Pick<Dictionary, "reading"> = {
  reading: {
    changeInYear: "Förändring på ett år",
    gapToRest: "Nivåskillnad mot kommuner utan försök",
    percentagePoints: "procentenheter",
    certaintyHeading: "Hur säkra är siffrorna?",
    drawingNotes: {
      "area alone":
        "Bilden visar bara området, eftersom antal i olika stora områden inte kan jämföras. Jämförelsesiffrorna finns i tabellen.",
      "area beside weighted":
        "Bilden visar området och den viktade jämförelsen, som har flyttats till områdets nivå. Andra antal kan inte jämföras mellan olika stora områden; de finns i tabellen.",
      holes: "En lucka i en linje är en månad vars uppgift inte kan visas; tabellen säger varför.",
      estimated: "Uppskattningar syns som ihåliga delar av områdets linje och tunna delar av de andra linjerna.",
      provisional: "Preliminära uppgifter är ritade med tunn linje.",
      bounds: "Det ljusa bandet kring linjen visar gränserna som de sekretessbelagda uppgifterna ligger mellan.",
      "not from zero": "Skalan börjar inte från noll."
    },
    estimates: {
      "confidential parts": "En del av kommunernas siffror är sekretessbelagda och uppskattade.",
      "published shares": "Siffran är beräknad utifrån kommunernas publicerade andelar."
    },
    endsBeforeOthers: (line, value) => `Linjen ”${line}” slutar tidigare än de andra: ${value}.`,
    sharedScale: "Alla bilder har samma skala. Det tonade fältet är försökets tid.",
    newestData: "Senaste materialet",
    filesIntro:
      "Serierna månad för månad, alla områden och jämförelsekommuner i samma fil. Dessutom finns en version för kalkylprogram.",
    files: {
      indicators: "alla områden",
      municipalities: "alla kommuner"
    }
  }
};
