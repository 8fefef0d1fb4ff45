import type {SimilarControl, SimilarMunicipality, SimilarityFeature} from "../../../model/comparisons/comparisons.ts";
import type {Locale} from "../../../model/languages.ts";
import type {ChangeRelation, Degree} from "../../facts/comparison.ts";
import {capitalize} from "../../first-letter.ts";
import {language} from "../../language.ts";

/**
 * How a municipality resembles an area, feature by feature in words: "Työttömien osuus lähes sama, kausivaihtelu
 * suurempi ja työvoima selvästi pienempi."
 *
 * @param area its features, in the units in which they are measured
 */
export function similarityWords(
  area: SimilarControl["features"],
  municipality: SimilarMunicipality,
  locale: Locale
): string {
  const {list, similarity} = language(locale).comparisonSentences;
  const {differences} = municipality;
  const describe = (feature: Exclude<SimilarityFeature, "change">): string =>
    similarity.feature[feature](sideOf(differences[feature]), degreeOf(differences[feature]));
  const change = similarity.change[relationOf(area.change, municipality.features.change)];
  const phrases = [
    ...(isAlike(differences["recent share"], differences["long share"])
      ? [similarity.share(sideOf(differences["long share"]), degreeOf(differences["long share"]))]
      : [describe("recent share"), describe("long share")]),
    change(degreeOf(differences.change)),
    describe("seasonality"),
    describe("size")
  ];
  return `${capitalize(list(phrases))}.`;
}

/** How large a difference is, in standard deviations of the municipalities without a pilot. */
function degreeOf(difference: number): Degree {
  const size = Math.abs(difference);
  if (size < 0.25) return "same";
  if (size < 0.75) return "slightly";
  return size < 1.5 ? "plainly" : "clearly";
}

function isAlike(a: number, b: number): boolean {
  return degreeOf(a) === degreeOf(b) && (degreeOf(a) === "same" || sideOf(a) === sideOf(b));
}

function sideOf(difference: number): "higher" | "lower" {
  return difference > 0 ? "higher" : "lower";
}

/** Changes are yearly; what stands still counts as rising, for nothing fell. */
function relationOf(area: number, municipality: number): ChangeRelation {
  if (area < 0 && municipality < 0) return municipality < area ? "fell faster" : "fell slower";
  if (area >= 0 && municipality >= 0) return municipality > area ? "rose faster" : "rose slower";
  return area < 0 ? "rose, area fell" : "fell, area rose";
}
