import {describe, expect, test} from "vitest";
import {allAreasPicture, areaPicture} from "../../../../src/figures/pictures/picture-content.ts";
import {allAreasPagePicture, areaPagePicture, headlinePagePicture} from "../../../../src/i18n/page-pictures.ts";
import {altTextOfFile} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import {addMonths} from "../../../../src/model/months.ts";
import {summarizeChart} from "../../../../src/model/pages/summary.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import {coverage} from "../../i18n/samples.ts";

const months = {first: "2020-11", last: "2021-03"} as const;
const whole = madeUpSource([9, 8, 9, 8, 9]);

describe("the picture of an area", () => {
  const picture = areaPicture(whole, "en");

  test("says what is compared, the last figures, and what they cannot say", () => {
    expect(picture.title).toBe("Unemployed share of the labour force: Espoo with comparison municipalities");
    expect(picture.sentence).toMatch(/^At the end of March 2021, 9\.0 per cent of the labour force in Espoo/);
    expect(picture.cautions).toContain("The areas were not chosen at random");
    expect(picture.cautions).toContain("There is no comparable area without a pilot");
  });

  test("shows the area beside its controls, with the year of the lay-offs", () => {
    expect(picture.drawing?.lines.map(({id}) => id)).toEqual(["area", "rest", "similar"]);
    expect(picture.drawing?.covid).toEqual({first: "2020-03", last: "2021-02", label: "COVID year"});
  });

  test("has room for the date of the newest figures only", () => {
    const dated = {...whole, coverage: {...whole.coverage, vintages: ["2022-03-22", "2025-02-25"]}};
    expect(areaPicture(dated, "fi").source).toMatch(/Aineisto julkaistu: 25\.2\.2025\. Käyttöehdot: CC BY 4\.0\.$/);
  });

  test("explains in few words what is drawn in its own way", () => {
    const notes = areaPicture(madeUpSource([9, 8, null, 8, [9, "estimated"]]), "en").notes;
    expect(notes).toEqual([
      "Gap in a line: the figure cannot be shown",
      "Hollow line: estimate",
      "The scale does not start from zero",
      "Even the most similar municipalities are far from the area"
    ]);
  });

  test("without a figure has no drawing and says why", () => {
    const empty = areaPicture(madeUpSource([null, null, null, null, null]), "en");
    expect(empty.drawing).toBeNull();
    expect(empty.sentence).toContain("the figures are confidential, too uncertain or missing");
    expect(empty.name).toBe(empty.sentence);
    expect(empty.notes).toEqual([]);
  });
});

describe("the picture of all pilot areas together", () => {
  const lines = [lineOf("area", [9, 8, 9, 8, 9]), lineOf("rest", [7, 8, 7, 8, 7])];

  test("shows a share as it is", () => {
    const together = {
      lines,
      views: null,
      summary: summarizeChart(lines, "percent of labour force"),
      breaks: [],
      revised: []
    };
    const picture = allAreasPicture(together, coverage("unemployed-share", months), "en");
    expect(picture.title).toBe(
      "Unemployed share of the labour force: the pilot areas together and municipalities without a pilot"
    );
    expect(picture.drawing?.unitName).toBe("% of the labour force");
    expect(picture.drawing?.events).toEqual([]);
  });

  test("shows a count as an index, and says what the index is made of and where it stands", () => {
    const index = [98, 99, 101, 102, 100];
    const basis = "mean of twelve months" as const;
    const view = {changeOnYear: index, index, indexBasis: basis, seasonallyAdjusted: null};
    const shown = [0, 1, 2, 3, 4].map((i) => addMonths("2020-11", i));
    const views = {
      months: shown,
      lines: [
        {id: "area" as const, ...view},
        {id: "rest" as const, ...view}
      ]
    };
    const together = {lines, views, summary: summarizeChart(lines, "persons"), breaks: [], revised: []};
    const picture = allAreasPicture(together, coverage("unemployed", months), "en");
    expect(picture.title).toMatch(/^Unemployed jobseekers: the pilot areas together .*, March 2021 = 100$/);
    expect(picture.sentence).toMatch(/In March 2021, the index was 100\.0 in the pilot areas together/);
    expect(picture.notes[0]).toBe("The index is computed from the mean of the month and the 11 months before it.");
  });
});

test("a file does not speak of the table that stands below the picture on a page", () => {
  for (const locale of locales) {
    const {name} = areaPicture(whole, locale);
    expect(name).toMatch(/(taulukossa|tabellen|table)\.$/);
    expect(altTextOfFile(name, locale)).not.toMatch(/taul|tabell|table/);
    expect(name.startsWith(altTextOfFile(name, locale))).toBe(true);
  }
});

describe("what stands for a page where it is linked", () => {
  const {area, chart} = whole.model;

  test("is the picture of its chart, described by its title and sentence", () => {
    const picture = areaPagePicture(area, chart.summary, whole.coverage, "sv");
    const {title, sentence} = areaPicture(whole, "sv");
    expect(picture).toEqual({area: "espoo", indicator: "unemployed-share", alt: `${title}. ${sentence}`});
  });

  test("is all pilot areas together for an indicator, and for pages without a chart the headline", () => {
    const picture = allAreasPagePicture(chart.summary, coverage("jobseekers", months), "en");
    expect(picture).toMatchObject({area: "all-areas", indicator: "jobseekers"});
    expect(picture.alt).toMatch(
      /^All jobseekers: the pilot areas together .*, March 2021 = 100\. At the end of March 2021/
    );
    expect(headlinePagePicture("en")).toEqual({
      area: "all-areas",
      indicator: "unemployed-share",
      alt: "Unemployed share of the labour force: the pilot areas together and municipalities without a pilot"
    });
  });
});
