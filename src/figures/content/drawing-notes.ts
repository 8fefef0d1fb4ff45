import type {LineChartContent} from "../../charts/layout/line-content.ts";
import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {linesByEnd} from "../../charts/layout/early-ends.ts";
import {certaintyOf, drawnValues} from "../../charts/layout/line-parts.ts";
import type {Certainty} from "../../charts/layout/line-parts.ts";
import {valueScale} from "../../charts/layout/value-scale.ts";
import type {ValueScale} from "../../charts/layout/value-scale.ts";
import type {LineOwner} from "../../i18n/facts/charts.ts";
import {language} from "../../i18n/language.ts";
import {withoutSoftHyphens} from "../../i18n/words/soft-hyphens.ts";
import {isAreaControl} from "../../model/comparisons/control-ids.ts";
import {controlFlag} from "../../model/comparisons/control-regions.ts";
import type {AreaControls, ControlFlag} from "../../model/comparisons/control-regions.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {isKnown} from "../../model/series.ts";
import type {Bounds} from "../../model/series.ts";
import {drawnLines} from "./chart-content.ts";

/** What a reader must be told to read a drawing rightly. */
export type DrawingNote = "area alone" | "area beside weighted" | "holes" | CertaintyNote | "bounds" | "not from zero";

/** What hollow and thin parts of lines are; a thin one is explained once, whatever it can be. */
type CertaintyNote = "estimated" | "others estimated" | "provisional" | "others estimated or provisional";

/** The notes that a drawing of these lines needs. */
export function drawingNotes(lines: readonly DrawnLine[], unit: IndicatorUnit): DrawingNote[] {
  const drawn = drawnLines(lines, unit);
  const scale = valueScale(drawnValues(drawn), unit);
  const area = drawn.find(({id}) => id === "area")?.points ?? [];
  const applies: Readonly<Record<DrawingNote, boolean>> = {
    "area alone": isCount(unit) && drawn.length === 1,
    "area beside weighted": isCount(unit) && drawn.length > 1,
    holes: drawn.some(hasHole),
    ...certaintyOfLines(drawn),
    bounds: area.some(({bounds}) => bounds !== null && isVisible(bounds, scale)),
    "not from zero": scale.low > 0
  };
  return (Object.keys(applies) as DrawingNote[]).filter((note) => applies[note]);
}

/** The notes on certainty alone. */
export function certaintyNotes(lines: readonly DrawnLine[]): CertaintyNote[] {
  const applies = certaintyOfLines(lines);
  return (Object.keys(applies) as CertaintyNote[]).filter((note) => applies[note]);
}

/** Notes in words, by whose line the drawing is about. */
export function noteTexts(notes: readonly DrawingNote[], owner: LineOwner, locale: Locale): string[] {
  const words = language(locale).reading.drawingNotes;
  return notes.map((note) => (note === "estimated" ? words.estimated[owner] : words[note]));
}

/** The same in a few words each, for pictures, which show no weighted comparison of counts. */
export function pictureNotes(lines: readonly DrawnLine[], unit: IndicatorUnit, locale: Locale): string[] {
  const words = language(locale).pictures.notes;
  const notes = drawingNotes(lines, unit).filter((note) => note !== "area beside weighted");
  return notes.map((note) => words[note]);
}

function certaintyOfLines(lines: readonly DrawnLine[]): Readonly<Record<CertaintyNote, boolean>> {
  const has = (certainty: Certainty, isOf: (line: DrawnLine) => boolean): boolean =>
    lines.filter(isOf).some(({points}) => points.filter(isKnown).some((point) => certaintyOf(point) === certainty));
  const others = has("estimated", ({id}) => id !== "area");
  const provisional = has("provisional", () => true);
  return {
    estimated: has("estimated", ({id}) => id === "area"),
    "others estimated": others && !provisional,
    provisional: provisional && !others,
    "others estimated or provisional": others && provisional
  };
}

/** What must be said of the controls that are drawn, each once. */
export function drawnFlags(controls: AreaControls, lines: readonly Pick<DrawnLine, "id">[]): ControlFlag[] {
  const flags = lines.flatMap(({id}) => (isAreaControl(id) ? (controlFlag(controls[id]) ?? []) : []));
  return [...new Set(flags)];
}

/** Which lines end long before the others, one sentence each; a label beside the others would not be at their ends. */
export function endNotes({lines, first, last}: LineChartContent, locale: Locale): string[] {
  const {endsBeforeOthers} = language(locale).reading;
  return linesByEnd(lines, {first, last}).early.map(({name, value}) =>
    endsBeforeOthers(withoutSoftHyphens(name), value)
  );
}

/** Whether months are missing between others; a line may well begin late or end early. */
function hasHole({points}: DrawnLine): boolean {
  const first = points.findIndex(isKnown);
  const last = points.findLastIndex(isKnown);
  return points.slice(first, last).some((point) => !isKnown(point));
}

/** A band thinner than the line is not seen: about a hundredth of the height. */
function isVisible({low, high}: Bounds, scale: ValueScale): boolean {
  return high - low > (scale.high - scale.low) / 100;
}
