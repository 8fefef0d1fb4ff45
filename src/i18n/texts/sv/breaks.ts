import type {Dictionary} from "../../dictionary.ts";

/** Where series break, in Swedish. */
export const breaks: Pick<Dictionary, "breaks"> = {
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
