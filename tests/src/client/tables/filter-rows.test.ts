import {afterAll, beforeAll, beforeEach, expect, test, vi} from "vitest";
import {openBrowser} from "../made-up-browser.ts";

const {window, open} = openBrowser();
const {document} = window;

beforeAll(() => import("../../../../src/client/tables/filter-rows.ts"));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  open(
    "/kunnat/",
    `<main lang="fi"><filter-rows data-label="Suodata" data-shown="Näkyvissä {n}/{all} riviä"><table>
      <thead><tr><th>Kunta</th><th>Maakunta</th></tr></thead>
      <tbody>
        <tr><th>Enonkoski</th><td>Etelä-Savo</td></tr>
        <tr><th>Eura</th><td>Satakunta</td></tr>
        <tr><th>Mikkeli <small>S:t Michel</small></th><td>Etelä-Savo</td></tr>
      </tbody></table></filter-rows></main>`
  );
});

function type(text: string): void {
  const field = document.querySelector("filter-rows input") as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new window.Event("input"));
}

const names = () =>
  [...document.querySelectorAll("tbody tr:not([hidden]) th")].map(({firstChild}) => firstChild?.textContent?.trim());
const said = () => document.querySelector("[role=status]")?.textContent;

test("the field has a name, and leaves all rows until something is typed", () => {
  expect(document.querySelector("label")?.textContent).toBe("Suodata ");
  expect(names()).toEqual(["Enonkoski", "Eura", "Mikkeli"]);
  expect(said()).toBe("");
});

test("rows stay in which every word is found, whatever stands between the words, and their number is said", () => {
  type("etelä savo");
  expect(names()).toEqual(["Enonkoski", "Mikkeli"]);
  expect(said()).toBe("Näkyvissä 2/3 riviä");
  type("ETELÄ-SAVO michel");
  expect(names()).toEqual(["Mikkeli"]);
  type("xyzw");
  expect([names(), said()]).toEqual([[], "Näkyvissä 0/3 riviä"]);
});

test("an emptied field brings every row back, and says nothing more", () => {
  type("eura");
  type(" ");
  expect(names()).toEqual(["Enonkoski", "Eura", "Mikkeli"]);
  expect(said()).toBe("");
});

test("the field is added once, though the element is moved", () => {
  const filter = document.querySelector("filter-rows")!;
  document.querySelector("main")?.append(filter);
  expect(document.querySelectorAll("filter-rows input").length).toBe(1);
});
