import type {Dictionary} from "../../dictionary.ts";

/** How to read figures, drawings and files, in Swedish. */
export const reading: Pick<Dictionary, "reading"> = {
  reading: {
    latest: "Senaste talet",
    changeInYear: "Förändring på ett år",
    gapToRest: "Skillnad mot kommuner utan försök",
    percentagePoints: "procentenheter",
    certaintyHeading: "Hur säkra är talen?",
    drawingNotes: {
      "area alone":
        "Bilden visar bara området, eftersom antal i olika stora områden inte kan jämföras. Jämförelsetalen finns i tabellen.",
      estimated: "Uppskattningar syns som ihåliga delar av områdets linje och tunna delar av de andra linjerna.",
      provisional: "Preliminära uppgifter är ritade med tunn linje.",
      bounds: "Det ljusa bandet kring linjen visar gränserna som de sekretessbelagda talen ligger mellan.",
      "not from zero": "Skalan börjar inte från noll."
    },
    sharedScale: "Alla bilder har samma skala. Det tonade fältet är försökets tid.",
    newestData: "Senaste materialet",
    filesHeading: "Ladda ner materialet",
    filesIntro:
      "Serierna månad för månad, alla områden och jämförelsekommuner i samma fil. En version för kalkylprogram finns skilt för sig.",
    files: {
      indicators: "alla områden",
      municipalities: "alla kommuner",
      observations: "Alla observationer ur källan",
      revisions: "Tal som källan har rättat i efterhand"
    },
    rows: (count) => `${count} rader`
  }
};
