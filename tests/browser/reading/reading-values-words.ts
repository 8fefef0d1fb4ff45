import {differenceShown, lastMonth, named, publishedRows, rowAt, shown, signed} from "../published.ts";

/** What is read stands in the file of the chart. */
export const table = "charts/espoo/unemployed";
/** The last month in which the area has its weighted comparison, and the one before it. */
export const both = lastMonth(table, "weighted");
const before = monthBefore(both);

/** What is read from a chart in each language, as its published file has it. */
export const charts = [
  {
    address: "/alueet/espoo/unemployed/",
    language: "fi",
    label: /nuolinäppäimillä vasemmalle ja oikealle: .*Espoo/,
    area: "Espoo",
    weighted: "Painotettu",
    gap: (size: string) => `ero ${size} henkilöä`,
    change: (size: string) => `muutos ${size} henkilöä`
  },
  {
    address: "/sv/omraden/espoo/unemployed/",
    language: "sv",
    label: /vänster och höger piltangent: .*Esbo/,
    area: "Esbo",
    weighted: "Viktad",
    gap: (size: string) => `skillnad ${size} personer`,
    change: (size: string) => `förändring ${size} personer`
  },
  {
    address: "/en/areas/espoo/unemployed/",
    language: "en",
    label: /left and right arrow keys: .*Espoo/,
    area: "Espoo",
    weighted: "Weighted",
    gap: (size: string) => `gap ${size} people`,
    change: (size: string) => `change ${size} people`
  }
].map(({area, weighted, gap, change, language, ...chart}) => {
  const [start, end] = [rowAt(table, "2021-03"), rowAt(table, both)];
  const ofArea = `${area} ${shown(end["area"], language)}.`;
  const ofWeighted = `${weighted} ${shown(end["weighted"], language)}; ${gap(signed(differenceShown(end["area"], end["weighted"]), language))}.`;
  const changed = signed(differenceShown(end["area"], start["area"]), language);
  const newest = lastMonth(table);
  return {
    ...chart,
    atLast: `${named(newest, language)}. ${area} ${shown(rowAt(table, newest)["area"], language)}.`,
    atBoth: `${named(both, language)}. ${ofArea} ${ofWeighted}`,
    earlier: `${named(before, language)}. ${area} ${shown(rowAt(table, before)["area"], language)}. `,
    weightedFirst: `${named(both, language)}. ${ofWeighted} ${ofArea}`,
    change: `${named("2021-03", language)} – ${named(both, language)}. ${area} ${shown(start["area"], language)} → ${shown(end["area"], language)}; ${change(changed)}. `,
    changeShown: `${shown(start["area"], language)} → ${shown(end["area"], language)} ${changed}`
  };
});

function monthBefore(month: string): string {
  const at = publishedRows(table).findIndex((row) => row["month"] === month);
  return publishedRows(table)[at - 1]?.["month"] ?? "";
}
