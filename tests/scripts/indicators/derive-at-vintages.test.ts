import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {deriveIndicators} from "../../../scripts/indicators/derive.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {listRevisions} from "../../../scripts/observations/revisions.ts";
import {stateAt} from "../../../scripts/observations/state.ts";
import {readVintages} from "../../../scripts/observations/vintages/read-vintages.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import {pilotEnd, pilotStart} from "../../../src/model/months.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";

// What differs between the state of the first vintage, that of the second and that of the third.
const files = diskFiles(".");
const reference = readReference(files);

describe.each([
  {
    date: "2022-03-22",
    months: {headline: "2022-02", unemployed: "2022-02", others: "2022-02"},
    pilotMonths: 12,
    revisions: 0,
    labourForceOfAkaa: 7502,
    shareOfMäntyharju: 12.7,
    pertunmaaHasMerged: false
  },
  {
    date: "2023-11-21",
    months: {headline: "2023-10", unemployed: "2023-10", others: "2022-02"},
    pilotMonths: 32,
    revisions: 608,
    labourForceOfAkaa: 7532,
    shareOfMäntyharju: 12.7,
    pertunmaaHasMerged: false
  },
  {
    date: "2025-02-25",
    months: {headline: "2025-01", unemployed: "2023-10", others: "2022-02"},
    pilotMonths: 46,
    revisions: 608 + 586,
    labourForceOfAkaa: 7532,
    shareOfMäntyharju: 12.5,
    pertunmaaHasMerged: true
  }
])(
  "at the vintage of $date",
  ({date, months, pilotMonths, revisions, labourForceOfAkaa, shareOfMäntyharju, pertunmaaHasMerged}) => {
    const vintages = readVintages(files, date);
    const state = stateAt(vintages);
    const {series} = deriveIndicators(state, reference);
    const points = (id: IndicatorId, area: string): readonly SeriesPoint[] => series.get(id)!.get(area)!.points;

    test("series end where its figures do", () => {
      expect(points("unemployed-share", "espoo").at(-1)!.month).toBe(months.headline);
      expect(points("unemployed", "espoo").at(-1)!.month).toBe(months.unemployed);
      expect(points("activation-rate", "espoo").at(-1)!.month).toBe(months.others);
    });

    test(`${pilotMonths} months of the pilots have a headline figure`, () => {
      const ofPilots = points("unemployed-share", "espoo").filter(
        ({month}) => month >= pilotStart && month <= pilotEnd
      );
      expect(ofPilots.filter(({value}) => value !== null)).toHaveLength(pilotMonths);
    });

    test(`${revisions} figures have been revised`, () => {
      expect(listRevisions(vintages, reference.changes)).toHaveLength(revisions);
    });

    test("the labour force of January 2022 is the one then known", () => {
      const row = state.months.indexOf("2022-01");
      expect(state.columns.get("TYOVOIMATK")!.get("KU020")![row]!.value).toBe(labourForceOfAkaa);
    });

    test("Mäntyharju and Pertunmaa are as they then were, before their merger or after it", () => {
      const row = state.months.indexOf("2021-03");
      expect(state.columns.get("TYOTOSUUS")!.get("KU507")![row]!.value).toBe(shareOfMäntyharju);
      const last = points("unemployed-share", "KU588").at(-1)!;
      expect(last.reason === "merged").toBe(pertunmaaHasMerged);
      const breaks = points("unemployed-share", "KU507").filter(({status}) => status === "break");
      expect(breaks.length > 0).toBe(pertunmaaHasMerged);
    });
  }
);
