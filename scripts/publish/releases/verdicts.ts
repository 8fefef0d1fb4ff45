import {directionOf, rarityOf} from "../../../src/i18n/sentences.ts";
import type {AreaRefusal} from "../../../src/model/comparisons/comparisons.ts";
import type {IndicatorPageModel, ListedEstimate} from "../../../src/model/pages/indicator-pages.ts";
import type {AreaVerdicts, Verdict} from "../../../src/model/releases/releases.ts";

/** What the sentences about an indicator say of every area beside its weighted comparison. */
export function areaVerdicts({estimates}: Pick<IndicatorPageModel, "estimates">): AreaVerdicts {
  return Object.fromEntries(estimates.areas.map((estimate) => [estimate.area, verdictOf(estimate)]));
}

/** Whether the same is said; the side of no gap is not. */
export function isSameVerdict(a: Verdict, b: Verdict): boolean {
  if (a.kind === "unavailable" || b.kind === "unavailable") {
    return a.kind === "unavailable" && b.kind === "unavailable" && a.reason === b.reason;
  }
  const hasSide = a.rarity !== "no gap";
  return a.rarity === b.rarity && a.isDoubtful === b.isDoubtful && (!hasSide || a.side === b.side);
}

function verdictOf(estimate: ListedEstimate | AreaRefusal): Verdict {
  if (estimate.kind === "unavailable") return {kind: "unavailable", reason: estimate.reason};
  const {att, unreliable} = estimate;
  return {
    kind: "estimate",
    side: att > 0 ? "higher" : "lower",
    rarity: rarityOf(estimate, directionOf(att)),
    isDoubtful: unreliable ?? false
  };
}
