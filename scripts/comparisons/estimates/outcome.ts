import type {MonthSpan, OutcomeScale} from "../../../src/model/comparisons/comparisons.ts";
import {addMonths} from "../../../src/model/months.ts";
import type {Series} from "../../../src/model/series.ts";
import {buildPanel, isComplete} from "../estimators/panel.ts";
import type {PanelInputUnit, PanelResult} from "../estimators/panel.ts";
import {observedUnit} from "./observed.ts";
import type {PilotWindow} from "./pilot-window.ts";

/** What is estimated: one indicator of the pilot areas and of the municipalities that may stand in for them. */
export interface Outcome {
  readonly areas: readonly Series[];
  /** Municipalities outside the pilots; never pilot areas. */
  readonly donors: readonly Series[];
  readonly scale: OutcomeScale;
  /** How many months before the pilots are fitted: 60, or 120 to see how much that matters. */
  readonly preLength: number;
  /** The pilot months that are compared. */
  readonly window: PilotWindow;
}

/** The months that are compared. */
export function comparisonSpan({preLength, window: {first, last}}: Outcome): MonthSpan {
  return {first: addMonths(first, -preLength), last};
}

/** An area with its panel, or with the reason why it has none. */
export interface AreaPanel {
  readonly series: Series;
  readonly result: PanelResult;
}

/**
 * One panel per area, with the same donors in all of them: those that have an
 * observed figure in every month and no break.
 */
export function buildAreaPanels(outcome: Outcome): AreaPanel[] {
  const donors = completeDonors(outcome);
  return outcome.areas.map((series) => ({series, result: panelOf(outcome, donors, [series])}));
}

/** One panel with all areas as treated units. */
export function buildPooledPanel(outcome: Outcome): PanelResult {
  return panelOf(outcome, completeDonors(outcome), outcome.areas);
}

function completeDonors(outcome: Outcome): PanelInputUnit[] {
  const units = outcome.donors.map((series) => unitOf(series, outcome));
  return units.filter((donor) => isComplete(donor) && !donor.broken);
}

function panelOf(outcome: Outcome, donors: readonly PanelInputUnit[], areas: readonly Series[]): PanelResult {
  const treated = areas.map((series) => unitOf(series, outcome));
  return buildPanel({donors, treated, preLength: outcome.preLength}, {donors: leastDonors, preLength: 2});
}

function unitOf(series: Series, outcome: Outcome): PanelInputUnit {
  return observedUnit(series, comparisonSpan(outcome), outcome.scale, outcome.window.estimatedAfter);
}

/** With fewer donors no estimate could have a p-value of 0.05. */
const leastDonors = 19;
