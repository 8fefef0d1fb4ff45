import type {
  areaControls as finnishAreaControls,
  controls as finnish,
  methodCount as finnishCount
} from "../fi/controls.ts";
import type {Translated} from "../translated.ts";

/** Everything that is said of a control that areas have of their own, one entry a control, in Swedish. */
export const areaControls: Translated<typeof finnishAreaControls> = {
  region: {
    line: {
      name: "Kommuner utan försök i samma landskap",
      short: "Samma landskap",
      explanation: "De kommuner i samma landskap som inte deltog i försöket, sammanräknade. Visas när de är minst tre."
    },
    column: {
      title: "Kommuner utan försök i samma landskap",
      note: "Måttets värde i kommunerna utan försök i samma landskap, sammanräknade."
    },
    role: (areas) => `I jämförelsen med kommuner i samma landskap för ${areas === 1 ? "området" : "områdena"}`,
    members: {
      heading: "Kommunerna utan försök i landskapet",
      intro: (region, count) => `${region}: ${count} kommuner vars siffror är sammanräknade.`
    }
  },
  similar: {
    line: {
      name: "Liknande kommuner",
      short: "Liknande",
      explanation: "De tio kommuner utan försök som mest liknade området före coronan. Linjen är deras medelvärde."
    },
    column: {title: "Liknande kommuner", note: "Medelvärdet av siffrorna för de tio mest liknande kommunerna."},
    role: (areas) => `Bland de liknande kommunerna för ${areas === 1 ? "området" : "områdena"}`,
    members: {
      heading: "De mest liknande kommunerna utan försök",
      intro: () =>
        "De tio kommuner som mest liknade området före coronan. Fem drag jämförs. " +
        "Ju mindre avstånd, desto mer liknar kommunen området; över 3 är redan långt borta."
    }
  }
};

/** Everything that is said of a control, one entry a control, in Swedish. */
export const controls: Translated<typeof finnish> = {
  rest: {
    line: {
      name: "Kommuner utan försök",
      short: "Utan försök",
      explanation: "De 175 kommuner i Fasta Finland som inte deltog i försöket, sammanräknade."
    },
    column: {
      title: "Kommuner utan försök",
      note: "Måttets värde i kommunerna utan försök i Fasta Finland, sammanräknade."
    },
    role: "Den är en av de kommuner utan försök som alla 25 områden jämförs med."
  },
  ...areaControls,
  weighted: {
    line: {
      name: "Viktad jämförelse",
      short: "Viktad",
      explanation:
        "En kombination av kommuner utan försök, viktad så att den före försöket rörde sig så mycket som möjligt i takt med " +
        "området. Linjen har flyttats till områdets egen nivå."
    },
    column: {
      title: "Viktad jämförelse",
      note: "Den viktade jämförelsens värde när dess nivå har flyttats till områdets."
    },
    role: (areas) => `I den viktade jämförelsen med minst 2 procents vikt för ${areas === 1 ? "området" : "områdena"}`
  }
};

/** How many numbers the table of methods has: two of each control but the region, and two of the weighted one. */
export const methodCount: Translated<typeof finnishCount> = {numbers: "Sju siffror", ways: "sju sätt"};
