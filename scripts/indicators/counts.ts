import type {MunicipalityChange} from "../../src/model/areas.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {AbsenceReason, SeriesPoint} from "../../src/model/series.ts";
import type {Span} from "./coverage.ts";
import {computeFigure} from "./figures.ts";
import type {Part} from "./figures.ts";
import type {Group} from "./groups.ts";
import {column, isCell, memberColumn, mergedMonths} from "./member-cells.ts";
import type {MemberCell, Source} from "./member-cells.ts";
import {absentPoint, figurePoint} from "./points.ts";
import {listMeasures, listStrands} from "./strands.ts";
import type {Strand} from "./strands.ts";

/** Sums the cells of a group month by month while the source publishes the counts. */
export function deriveFromCounts(source: Source, indicator: Indicator, group: Group, span: Span): SeriesPoint[] {
  const all = listMeasures(indicator);
  const strands = listStrands(indicator).map((strand) => ({
    ...strand,
    columns: strandColumns(source, strand, group, all)
  }));
  const months = source.state.months.slice(span.first, span.countsLast + 1);
  return months.map((month, i) => pointAt(month, strands, span.first + i, indicator.factor));
}

interface FilledStrand extends Strand {
  /** One column per measure and member. */
  readonly columns: readonly (readonly MemberCell[])[];
}

function strandColumns(
  source: Source,
  strand: Strand,
  group: Group,
  all: readonly string[]
): (readonly MemberCell[])[] {
  const codes = group.publishedAs === null ? group.members : [group.publishedAs];
  const absorbed = source.changes.filter(({code, heir}) => codes.includes(heir) && !codes.includes(code));
  return strand.measures.flatMap((measure) => [
    ...codes.map((code) => memberColumn(source, measure, code, codes)),
    ...absorbed.map((change) => absorbedColumn(source, measure, all, change))
  ]);
}

/**
 * What a merged municipality brings to its heir alone: its own cell in months in which another measure of the indicator
 * counts it in the heir already and this one does not yet, so that both sides of a ratio have the same borders.
 */
function absorbedColumn(
  source: Source,
  measure: string,
  all: readonly string[],
  change: MunicipalityChange
): readonly MemberCell[] {
  const others = all.map((other) => mergedMonths(source, other, change));
  const isMerged = mergedMonths(source, measure, change);
  return column(source.state, measure, change.code).map((cell, t) =>
    !isMerged[t] && others.some((merged) => merged[t]) ? cell : "within heir"
  );
}

function pointAt(month: Month, strands: readonly FilledStrand[], t: number, factor: number): SeriesPoint {
  const parts: Part[] = [];
  let provisional = false;
  for (const strand of strands) {
    const tally = {numerator: strand.numerator, denominator: strand.denominator, known: 0, hidden: 0};
    for (const column of strand.columns) {
      const cell = column[t];
      if (cell === "within heir") continue;
      if (!isCell(cell)) return absentPoint(month, absenceOf(cell));
      if (cell.value === null) tally.hidden += 1;
      else tally.known += cell.value;
      provisional ||= cell.status === "provisional";
    }
    parts.push(tally);
  }
  return figurePoint(month, computeFigure(parts, factor), provisional ? "provisional" : "normal");
}

function absenceOf(cell: MemberCell | undefined): AbsenceReason {
  return cell === "merged" ? "merged" : "not published";
}
