import {describe, expect, test} from "vitest";
import {embedTable} from "../../../../src/figures/tables/embed-table.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import {named} from "../../../named.ts";
import {lineOf} from "../../charts/made-up-lines.ts";

const area = {id: "kuopio", name: named("Pohjois-Savo (Kuopio)", "Norra Savolax (Kuopio)")} as PilotArea;
const unit = "percent of labour force";
const rowsOf = (html: string) => html.match(/<tr>.*?<\/tr>/g);

describe("the table of an embedded chart", () => {
  const lines = [lineOf("area", [9, [9, "estimated"], null]), lineOf("rest", [7, 8, 7])];
  const {caption, heads, rows} = embedTable(lines, area, unit, "en");

  test("has a column for the area and for each line beside it", () => {
    expect(heads).toEqual(["Month", "Pohjois-Savo", "No pilot"]);
    expect(embedTable(lines, area, unit, "sv").heads).toEqual(["Månad", "Norra Savolax", "Utan försök"]);
  });

  test("has the newest month first, with a mark where a figure is not ordinary and words where there is none", () => {
    expect(rowsOf(rows)).toEqual([
      '<tr><th scope="row">Jan 2021</th><td>not published</td><td>7.0</td></tr>',
      '<tr><th scope="row">Dec 2020</th><td>9.0 <i>E</i></td><td>8.0</td></tr>',
      '<tr><th scope="row">Nov 2020</th><td>9.0</td><td>7.0</td></tr>'
    ]);
  });

  test("says in its caption the unit and what the marks and words stand for, and no others", () => {
    expect(caption).toMatch(/^per cent of the labour force\. E = estimated\. not published: /);
    expect(embedTable([lineOf("area", [9])], area, unit, "en").caption).toBe("per cent of the labour force.");
  });
});

test("limits have a column beside the area where there are any", () => {
  const lines = [lineOf("area", [9, [9, 8, 10]]), lineOf("rest", [7, 8])];
  const {heads, rows} = embedTable(lines, area, unit, "fi");
  expect(heads).toEqual(["Kuukausi", "Pohjois-Savo", "Ala- ja yläraja", "Ilman kokeilua"]);
  expect(rowsOf(rows)).toEqual([
    '<tr><th scope="row">12/2020</th><td>9,0 <i>E</i></td><td>8,0–10,0</td><td>8,0</td></tr>',
    '<tr><th scope="row">11/2020</th><td>9,0</td><td></td><td>7,0</td></tr>'
  ]);
});

test("a chart of no months has no rows", () => {
  expect(embedTable([], area, unit, "en").rows).toBe("");
});
