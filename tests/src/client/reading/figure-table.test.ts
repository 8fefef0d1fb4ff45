import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {breaksIn, readTable} from "../../../../src/client/reading/figure-table.ts";

const table = new JSDOM(`<table>
  <caption>Työttömät.
    <span class="mark-meaning"><b>E</b> arvio: Luku on laskettu tai arvioitu.</span>
    <span class="mark-meaning"><b>1–4</b>: Luku on salassa.</span>
    <span class="mark-meaning" data-mark="–">Lukua ei voi laskea.</span>
    <span class="mark-meaning">Muu huomautus.</span>
  </caption>
  <thead><tr><th>Kuukausi</th><th data-line="area"><button>Espoo</button></th><th data-line="also">Rajat</th><th>Koko maa</th><th data-line="rest">Ilman kokeilua</th></tr></thead>
  <tbody><tr><th>10/2023</th><td>13\u00a0498</td><td></td><td>9</td><td>8,9 <i>E</i></td></tr></tbody>
  <tbody><tr><th>9/2023</th><td>1–4</td><td>1–4</td><td>9</td><td>–</td></tr></tbody>
</table>`).window.document.querySelector("table")!;

const [area, also, rest, ...others] = readTable(table);

test("the columns that belong to the drawing are read with their names", () => {
  expect([area, also, rest].map((column) => [column?.line, column?.name])).toEqual([
    ["area", "Espoo"],
    ["also", "Rajat"],
    ["rest", "Ilman kokeilua"]
  ]);
  expect(others).toEqual([]);
});

test("a figure is read as it is shown, its status in a word", () => {
  expect(area?.cells.get("10/2023")).toEqual({text: "13\u00a0498", status: "", isBroken: false, reason: ""});
  expect(rest?.cells.get("10/2023")).toEqual({text: "8,9", status: "arvio", isBroken: false, reason: ""});
  expect(also?.cells.get("10/2023")).toEqual({text: "", status: "", isBroken: false, reason: ""});
});

test("a missing figure comes with what the caption says of it", () => {
  expect(area?.cells.get("9/2023")).toEqual({text: "1–4", status: "", isBroken: false, reason: "Luku on salassa."});
  expect(rest?.cells.get("9/2023")).toEqual({text: "–", status: "", isBroken: false, reason: "Lukua ei voi laskea."});
});

test("soft hyphens stay in a name, to be shown again, and nowhere else", () => {
  const broken =
    new JSDOM(`<table><caption><span class="mark-meaning"><b>ei jul\u00adkaistu</b>: Luku on salassa.</span></caption>
    <thead><tr><th>Kuukausi</th><th data-line="area">Kokeilu\u00adalueet</th></tr></thead>
    <tbody><tr><th>loka\u00adkuu</th><td>ei julkaistu</td></tr></tbody>
  </table>`).window.document.querySelector("table")!;
  const [column] = readTable(broken);
  expect(column?.name).toBe("Kokeilu\u00adalueet");
  expect(column?.cells.get("lokakuu")).toMatchObject({text: "ei julkaistu", reason: "Luku on salassa."});
});

test("months without a row have no cell", () => {
  expect(area?.cells.get("8/2023")).toBeUndefined();
});

test("a line breaks in the months that have the mark of a break", () => {
  const broken =
    new JSDOM(`<table><caption><span class="mark-meaning" data-mark="B"><b>B</b> katko: Ei voi verrata.</span></caption>
    <thead><tr><th>Kuukausi</th><th data-line="area">Espoo</th></tr></thead>
    <tbody><tr><th>3/2024</th><td>9</td></tr><tr><th>2/2024</th><td>8 <i>B</i></td></tr><tr><th>1/2024</th><td>7 <i>E</i></td></tr></tbody>
  </table>`).window.document.querySelector("table")!;
  const [column] = readTable(broken);
  expect(column?.cells.get("2/2024")).toMatchObject({text: "8", isBroken: true});
  expect(breaksIn(column!, ["2/2024", "3/2024"])).toBe(true);
  expect(breaksIn(column!, ["3/2024"])).toBe(false);
  expect(breaksIn(column!, ["1/2024"])).toBe(false);
});
