import type {Dictionary} from "../../dictionary.ts";

const label = "Läs värdena i diagrammet med vänster och höger piltangent";

/** Reading values on charts and sharing a view, in Swedish. */
export const chartReader: Pick<Dictionary, "chartReader" | "figureLink"> = {
  chartReader: {
    manners: {
      lines: {
        label,
        help:
          "Vänster och höger piltangent: månad. Upp och ned: linje. Home och End: början och slutet. " +
          "Skift och piltangent: förändring mellan två månader. Esc: stäng. Skillnader och förändringar räknas på de siffror som visas."
      },
      months: {label, help: "Vänster och höger piltangent: månad. Home och End: första och sista månaden. Esc: stäng."},
      years: {
        label,
        help: "Vänster och höger piltangent: år. Upp och ned: basår. Home och End: första och sista året. Esc: stäng."
      },
      rows: {
        label: "Läs värdena i diagrammet med piltangenterna uppåt och nedåt",
        help: "Piltangenterna uppåt och nedåt: rad. Vänster och höger: radens värden. Home och End: första och sista raden. Esc: stäng."
      }
    },
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
