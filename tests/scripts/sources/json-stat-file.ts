/** A JSON-stat file as a test writes it. */
export interface JsonStatFile {
  version: string;
  class: string;
  label: string;
  source: string;
  updated?: string;
  id: string[];
  size: number[];
  role?: Record<string, string[]>;
  dimension: Record<string, {label: string; category: {index?: unknown; label?: Record<string, string>}}>;
  value: unknown;
  status?: unknown;
}

/** The codes of a file and its cells: `...` is confidential. */
export interface Content {
  areas: string[];
  months: string[];
  measures: string[];
  cell: (area: string, month: string, measure: string) => number | "...";
}

/** Two measures of two municipalities, their region and the country in two months; one cell is confidential. */
export const content: Content = {
  areas: ["SSS", "KU091", "KU049", "MK01"],
  months: ["2021M03", "2021M04"],
  measures: ["TYOTTOMATLOPUSSA", "TYOTOSUUS"],
  cell(area, month, measure) {
    if (area === "KU049" && month === "2021M04" && measure === "TYOTTOMATLOPUSSA") return "...";
    const a = this.areas.indexOf(area) + 1;
    const t = this.months.indexOf(month) + 1;
    return measure === "TYOTOSUUS" ? a + t / 10 : 1000 * a + t;
  }
};

/** The file in the plainest spelling: areas, then months, then measures; lists of values, sparse statuses. */
export function jsonStatFile({areas, months, measures, cell}: Content = content): JsonStatFile {
  const cells = areas.flatMap((area) =>
    months.flatMap((month) => measures.map((measure) => cell.call(content, area, month, measure)))
  );
  return {
    version: "2.0",
    class: "dataset",
    label: "12r5 -- Työttömät työnhakijat",
    source: "Työ- ja elinkeinoministeriö, Työnvälitystilasto",
    updated: "2021-05-25T06:00:00Z",
    id: ["Alue", "Kuukausi", "Tiedot"],
    size: [areas.length, months.length, measures.length],
    role: {time: ["Kuukausi"], geo: ["Alue"], metric: ["Tiedot"]},
    dimension: {Alue: dimension(areas), Kuukausi: dimension(months), Tiedot: dimension(measures)},
    value: cells.map((each) => (each === "..." ? null : each)),
    status: Object.fromEntries(cells.flatMap((each, i) => (each === "..." ? [[i, "..."]] : [])))
  };
}

function dimension(codes: string[]): JsonStatFile["dimension"][string] {
  const index = Object.fromEntries(codes.map((code, i) => [code, i]));
  return {label: "", category: {index, label: Object.fromEntries(codes.map((code) => [code, `name of ${code}`]))}};
}
