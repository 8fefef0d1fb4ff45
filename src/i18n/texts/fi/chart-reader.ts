import type {Dictionary} from "../../dictionary.ts";

const label = "Lue luvut kuviosta nuolinäppäimillä vasemmalle ja oikealle";

/** Reading values on charts and sharing a view, in Finnish. */
export const chartReader: Pick<Dictionary, "chartReader" | "figureLink"> = {
  chartReader: {
    manners: {
      lines: {
        label,
        help:
          "Nuolet vasemmalle ja oikealle: kuukausi. Nuolet ylös ja alas: viiva. Home ja End: alku ja loppu. " +
          "Vaihto ja nuoli: muutos kuukausien välillä. Esc: sulje. Erot ja muutokset lasketaan näkyvistä luvuista."
      },
      months: {
        label,
        help: "Nuolet vasemmalle ja oikealle: kuukausi. Home ja End: ensimmäinen ja viimeinen kuukausi. Esc: sulje."
      },
      years: {
        label,
        help: "Nuolet vasemmalle ja oikealle: vuosi. Nuolet ylös ja alas: lähtövuosi. Home ja End: ensimmäinen ja viimeinen vuosi. Esc: sulje."
      },
      rows: {
        label: "Lue luvut kuviosta nuolinäppäimillä ylös ja alas",
        help: "Nuolet ylös ja alas: rivi. Nuolet vasemmalle ja oikealle: rivin luku. Home ja End: ensimmäinen ja viimeinen rivi. Esc: sulje."
      }
    },
    gap: "ero",
    change: "muutos",
    gapNote: "Ero: {a} miinus viiva, {unit}.",
    changeNote: "Muutos, {unit}.",
    noFigure: "ei lukua",
    notListed: "Tältä kuukaudelta ei ole lukua."
  },
  figureLink: {
    link: "Linkki kuvioon",
    copy: "Kopioi näkymän osoite",
    copied: "Osoite on kopioitu.",
    copiedMonth: "Osoite on kopioitu. Se avaa kuvion kohdasta {month}.",
    byHand: "Selain ei anna sivun kopioida. Osoite on tässä:"
  }
};
