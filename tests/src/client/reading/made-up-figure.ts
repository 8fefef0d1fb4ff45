import type {DOMWindow} from "jsdom";
import type {ReadingWords} from "../../../../src/client/reading/reading-text.ts";

/** The words of a page in Finnish. */
export const words: ReadingWords = {
  label: "Lue luvut nuolinäppäimillä",
  gap: "ero",
  change: "muutos",
  gapNote: "Ero: {a} miinus viiva, {unit}.",
  changeNote: "Muutos, {unit}.",
  seasonNote: "Kuukaudet ovat eri vuodenajoilta.",
  noFigure: "ei lukua",
  notListed: "Tältä kuukaudelta ei ole lukua.",
  one: "prosenttiyksikkö",
  many: "prosenttiyksikköä",
  always: ""
};

/**
 * Five months at 10, 20, 30, 40 and 50, between the heights 0 and 100. The area's line is written in months and levels,
 * which lie 10 apart; the other line lies at 20, has a hole in the third month, and goes on at 30.
 */
export const drawing = `<svg viewBox="0 0 60 100" data-plot="2021-01/2021-05 10 0 50 100">
  <g stroke="var(--area)"><path transform="matrix(10 0 0 -10 10 100)" d="M0 2l1 1 1 1 1-2 1 3"/></g>
  <g stroke="var(--rest)"><path d="M10 20l10 0m20 10l10 0"/></g>
</svg>`;

/** The same figures, the newest first; the area's line breaks in April, and one column is not drawn. */
export const table = `<table>
  <caption>Osuudet.
    <span class="mark-meaning" data-mark="B"><b>B</b> katko: Ei voi verrata.</span>
    <span class="mark-meaning" data-mark="–">Lukua ei voi laskea.</span>
  </caption>
  <thead><tr><th>Kuukausi</th><th data-line="area">Koivula</th><th data-line="rest">Muut</th>
    <th data-line="country">Koko maa</th><th data-line="also">Rajat</th></tr></thead>
  <tbody>
    <tr><th>5/2021</th><td>5,0</td><td>7,0</td><td>1,0</td><td>4,8–5,2</td></tr>
    <tr><th>4/2021</th><td>2,0 <i>B</i></td><td>7,0</td><td>1,0</td><td></td></tr>
    <tr><th>3/2021</th><td>4,0</td><td>–</td><td>1,0</td><td></td></tr>
    <tr><th>2/2021</th><td>3,0</td><td>8,0</td><td>1,0</td><td></td></tr>
    <tr><th>1/2021</th><td>2,0</td><td>8,0</td><td>1,0</td><td></td></tr>
  </tbody>
</table>`;

/** What the page offers above a drawing, with the list of its keys. */
const tools = `<div class="reading-tools"><button data-reads="keys">Lue</button> <button data-reads="pilot">Kokeilu</button>
  <details class="reading-keys"><summary>Näppäimet</summary><ul><li>Nuolet: kuukausi.</li><li>Esc: sulje.</li></ul>
  </details></div>`;

/** A figure with a chart that can be read; `rest` goes into the tag of its reader. */
export function figure(id: string, rest = ""): string {
  const attribute = JSON.stringify(words).replaceAll('"', "&quot;");
  return `<figure id="${id}"><figcaption><h3>Työttömät
    Koivulassa</h3></figcaption><chart-reader data-words="${attribute}" ${rest}>${tools}<div class="reading-room">${drawing}</div></chart-reader>${table}</figure>`;
}

/** The transformations of paths, which jsdom does not know: one matrix, as drawings write them. */
export function knowMatrices({SVGElement}: DOMWindow): void {
  Object.defineProperty(SVGElement.prototype, "transform", {
    get(this: SVGElement) {
      const [a, b, c, d, e, f] =
        this.getAttribute("transform")
          ?.match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      return {baseVal: {consolidate: () => (a === undefined ? null : {matrix: {a, b, c, d, e, f}})}};
    }
  });
}
