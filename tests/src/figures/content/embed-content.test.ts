import {describe, expect, test} from "vitest";
import {embedContent} from "../../../../src/figures/content/embed-content.ts";
import {areaPicture} from "../../../../src/figures/pictures/picture-content.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";

const whole = madeUpSource([9, 8, 9, 8, 9]);

describe("an embedded chart", () => {
  const content = embedContent(whole, "all", "en");

  test("shows the area beside its plain controls, and no estimate", () => {
    expect(content.lines.map(({id}) => id)).toEqual(["area", "rest", "similar"]);
    expect(content.drawing?.content.lines.map(({name}) => name)).toEqual(["Espoo", "No pilot", "Similar"]);
  });

  test("says by itself what, where, when, from where and on what terms", () => {
    expect(content.title.measured).toBe("Unemployed share of the labour force");
    expect(content.title.place).toMatch(/^Espoo/);
    expect(content.sentence).toMatch(/^At the end of March 2021, 9\.0 per cent/);
    expect(content.months).toBe("November 2020 – March 2021");
    expect(content.source.join(" ")).toMatch(/Statistics Finland, StatFin 12r5\. Data published: 21 January 2025\./);
    expect(content.source.join(" ")).toMatch(/ Read from the source: 22 January 2025\. Terms: .*CC BY 4\.0\.$/);
  });

  test("gives a tile one number, and the sentence of the whole chart that holds it", () => {
    expect(content.tile.number).toBe("9.0%");
    expect(content.tile.sentence).toMatch(/^At the end of March 2021, 9\.0 per cent of .*\.$/);
    expect(content.sentence).toContain(content.tile.sentence);
    expect(embedContent(madeUpSource([null, null, null, null, null]), "all", "en").tile.number).toBeNull();
  });

  test("carries the cautions that apply", () => {
    expect(content.cautions).toEqual([
      "The areas were not chosen at random",
      "The figures count everyone, not only the pilot’s customers",
      "Lay-offs show in the figures",
      "There is no comparable area without a pilot"
    ]);
    expect(content.notes.join(" ")).toContain("There is no close match");
  });

  test("without a figure in its months has no drawing", () => {
    expect(embedContent(madeUpSource([null, null, null, null, null]), "all", "fi").drawing).toBeNull();
  });
});

test("a chart says how many of the figures in its months were others when they were first published", () => {
  const point = {first: 8.2, vintage: "2021-02-23", now: {value: 8, reason: null}, cause: "revised"} as const;
  const revised = (["2021-01", "2019-12"] as const).map((month) => ({...point, month}));
  const changed = {...whole, model: {...whole.model, chart: {...whole.model.chart, revised}}};
  expect(embedContent(changed, "all", "en").notes.at(-1)).toBe("One figure has changed since it was published.");
  expect(embedContent(whole, "all", "en").notes.join(" ")).not.toContain("since");
});

describe("a chart that breaks", () => {
  const broken = {
    ...whole,
    model: {...whole.model, chart: {...whole.model.chart, breaks: [madeUpChartBreak("2021-01")]}}
  };

  test("marks the break in its drawing and says what it is", () => {
    const {drawing, notes} = embedContent(broken, "all", "en");
    expect(drawing?.content.breaks).toEqual(["2021-01"]);
    expect(notes[0]).toBe("B: the series breaks in January 2021 (New register).");
    expect(embedContent(broken, "all", "fi").notes[0]).toBe("B: sarja katkeaa tammikuussa 2021 (Uusi rekisteri).");
    expect(embedContent(broken, "all", "sv").notes[0]).toBe("B: serien bryts i januari 2021 (Nytt register).");
  });

  test("says so in its picture too", () => {
    const {drawing, notes} = areaPicture(broken, "en");
    expect(drawing?.breaks).toEqual(["2021-01"]);
    expect(notes[0]).toBe("B: the series breaks in January 2021 (New register)");
  });
});

test("a break before the months that are shown is neither marked nor told of", () => {
  const early = {
    ...whole,
    model: {...whole.model, chart: {...whole.model.chart, breaks: [madeUpChartBreak("2020-11")]}}
  };
  const {drawing, notes} = embedContent(early, "all", "en");
  expect(drawing?.content.breaks).toBeUndefined();
  expect(notes.join(" ")).not.toContain("breaks");
});
