import type {Indicator} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {AbsenceReason, SeriesPoint} from "../../src/model/series.ts";
import type {Span} from "./coverage.ts";
import {computeFigure} from "./figures.ts";
import type {Part} from "./figures.ts";
import type {Group} from "./groups.ts";
import {isCell, memberColumn} from "./member-cells.ts";
import type {MemberCell, Source} from "./member-cells.ts";
import {absentPoint, figurePoint} from "./points.ts";
import {listStrands} from "./strands.ts";
import type {Strand} from "./strands.ts";

/** Sums the cells of a group month by month while the source publishes the counts. */
export function deriveFromCounts(source: Source, indicator: Indicator, group: Group, span: Span): SeriesPoint[] {
  const strands = listStrands(indicator).map((strand) => ({...strand, columns: strandColumns(source, strand, group)}));
  const months = source.state.months.slice(span.first, span.countsLast + 1);
  return months.map((month, i) => pointAt(month, strands, span.first + i, indicator.factor));
}

interface FilledStrand extends Strand {
  /** One column per measure and member. */
  readonly columns: readonly (readonly MemberCell[])[];
}

function strandColumns(source: Source, strand: Strand, group: Group): (readonly MemberCell[])[] {
  const codes = group.publishedAs === null ? group.members : [group.publishedAs];
  return strand.measures.flatMap((measure) => codes.map((code) => memberColumn(source, measure, code, codes)));
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
