import {formatWithUnit} from "../../i18n/numbers.ts";
import type {DonorWeight} from "../../model/comparisons/comparisons.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import type {MapModel} from "../../model/pages/map.ts";

/** A municipality of a weighted comparison on the map. */
export interface MapDonor {
  /** Name and weight: "Kouvola: 12,3 %". */
  readonly title: string;
  readonly path: string;
}

/** Gives the municipalities of a weighted comparison their outlines. */
export function mapDonors(
  weights: readonly DonorWeight[],
  {municipalities}: MapModel,
  municipalityNames: Readonly<Record<string, Localized>>,
  locale: Locale
): MapDonor[] {
  return weights.map(({code, weight}) => {
    const shape = municipalities.find(({id}) => id === code);
    if (!shape) throw new Error(`map: expected the outline of ${code}`);
    const name = municipalityNames[code]?.[locale] ?? code;
    return {title: `${name}: ${formatWithUnit(100 * weight, "percent", locale)}`, path: shape.path};
  });
}
