import type {Dictionary} from "../../dictionary.ts";

/** Reading values on charts and sharing a view, in Swedish. */
export const chartReader: Pick<Dictionary, "chartReader" | "figureLink"> = {
  chartReader: {
    label: "Läs värdena i diagrammet med vänster och höger piltangent",
    help:
      "Vänster och höger piltangent: månad. Upp och ned: linje. Home och End: början och slutet. " +
      "Skift och piltangent: förändring mellan två månader. Esc: stäng. Skillnader och förändringar räknas på de siffror som visas.",
    gap: "skillnad",
    change: "förändring",
    gapNote: "Skillnad: {a} minus linjen, {unit}.",
    changeNote: "Förändring, {unit}.",
    noFigure: "ingen uppgift",
    notListed: "För den här månaden finns ingen siffra."
  },
  figureLink: {
    link: "Länk till diagrammet",
    copy: "Kopiera vyns adress",
    copied: "Adressen är kopierad.",
    copiedMonth: "Adressen är kopierad. Den öppnar diagrammet vid {month}.",
    byHand: "Webbläsaren låter inte sidan kopiera. Adressen är:"
  }
};
