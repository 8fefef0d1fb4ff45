import type {Dictionary} from "../../dictionary.ts";

/** Reading values on charts and sharing a view, in Finnish. */
export const chartReader: Pick<Dictionary, "chartReader" | "figureLink"> = {
  chartReader: {
    label: "Lue luvut kuvasta nuolinäppäimillä vasemmalle ja oikealle",
    help:
      "Nuolet vasemmalle ja oikealle: kuukausi. Nuolet ylös ja alas: viiva. Home ja End: alku ja loppu. " +
      "Vaihto ja nuoli: muutos kuukausien välillä. Esc: sulje. Erot ja muutokset lasketaan näkyvistä luvuista.",
    gap: "ero",
    change: "muutos",
    gapNote: "Ero: {a} miinus viiva, {unit}.",
    changeNote: "Muutos, {unit}.",
    noFigure: "ei lukua",
    notListed: "Tältä kuukaudelta ei ole lukua."
  },
  figureLink: {
    link: "Linkki kuvaan",
    copy: "Kopioi näkymän osoite",
    copied: "Osoite on kopioitu.",
    copiedMonth: "Osoite on kopioitu. Se avaa kuvan kohdasta {month}.",
    byHand: "Selain ei anna sivun kopioida. Osoite on tässä:"
  }
};
