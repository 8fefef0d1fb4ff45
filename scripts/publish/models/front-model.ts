import {estimateWindow, isCommon, isUnusual} from "../../../src/model/comparisons/comparisons.ts";
import type {AreaEstimates} from "../../../src/model/comparisons/comparisons.ts";
import type {FrontFinding, FrontModel} from "../../../src/model/pages/data-pages.ts";
import type {PublishedFile} from "../../../src/model/pages/pages.ts";
import {summarizeChart} from "../../../src/model/pages/summary.ts";
import {headlineOf} from "../../../src/model/reference.ts";
import {breaksOf, chartLines, headlineEstimates, revisedOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** All pilot areas together beside the rest of the mainland, and what was found in them. */
export function frontModel(publication: Publication, files: readonly PublishedFile[]): FrontModel {
  const headline = headlineOf(publication.reference);
  const lines = chartLines(publication, headline.id, "pilots", ["rest", "country"]);
  return {
    together: {
      lines,
      summary: summarizeChart(lines, headline.unit),
      breaks: breaksOf(
        publication,
        headline.id,
        lines.map(({points}) => points)
      ),
      revised: revisedOf(publication, headline.id, "pilots"),
      files: files.filter(({path}) => path.startsWith(`/data/indicators/${headline.id}.`) && path.endsWith(".csv"))
    },
    found: frontFinding(headlineEstimates(publication.comparisons))
  };
}

/** Counts the areas that moved no further than municipalities without a pilot do. */
export function frontFinding({areas}: Pick<AreaEstimates, "areas">): FrontFinding | null {
  const compared = areas.filter((area) => area.kind === "estimate");
  const [first] = compared;
  if (!first) return null;
  return {
    months: estimateWindow(first),
    compared: compared.length,
    usual: compared.filter((estimate) => !isUnusual(estimate)).length,
    notRare: compared.filter((estimate) => !isUnusual(estimate) && !isCommon(estimate)).map(({area}) => area),
    unusual: compared.filter(isUnusual).map(({area}) => area)
  };
}
