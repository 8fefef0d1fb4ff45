import type {Indicator} from "../../model/indicators.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {addMonths} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {ViewId} from "../dictionary/view-texts.ts";
import {capitalize} from "../first-letter.ts";
import {atMonthEnd, inMonth} from "../months.ts";
import {compareValues, formatValue} from "../numbers.ts";
import type {Comparison} from "../numbers.ts";
import {placeForms} from "../places.ts";
import type {Place, PlaceForms} from "../places.ts";
import {formatViewValue} from "../view-values.ts";
import type {ViewPoint} from "./view-alt-text.ts";

/** What the sentence of a view is made of: the points of its picture. */
export interface ViewFigures {
  readonly view: Exclude<ViewId, "lines" | "gap">;
  readonly indicator: Pick<Indicator, "id" | "unit">;
  readonly area: Place;
  /** Of the area, in order. */
  readonly points: readonly ViewPoint[];
  /** Of the municipalities without a pilot, in the same months; none where they are not drawn. */
  readonly rest: readonly ViewPoint[];
}

/** The last value of a view, beside that of the municipalities without a pilot or of the month before. */
export function viewSentence({view, indicator, area, points, rest}: ViewFigures, locale: Locale): string {
  const words = sentences[locale];
  const place = placeForms(area, locale);
  const last = points.findLast(({value}) => value !== null);
  if (!last || last.value === null) return words.nothing(place);
  const {month} = last;
  if (view === "seasonally-adjusted") {
    const before = valueAt(points, addMonths(month, -1));
    return words.adjusted({
      place,
      monthEnd: atMonthEnd(month, locale),
      value: formatValue(last.value, indicator.unit, locale),
      change: before === null ? null : monthlyChange(last.value, before, indicator, locale)
    });
  }
  const other = valueAt(rest, month);
  const format = (value: number): string => formatViewValue(view, value, indicator.unit, locale);
  const facts = {
    place,
    inMonth: capitalize(inMonth(month, locale)),
    value: format(last.value),
    rest: other === null ? null : format(other)
  };
  return view === "index" ? words.index(facts) : words.change(facts);
}

function valueAt(points: readonly ViewPoint[], month: Month): number | null {
  return points.find((point) => point.month === month)?.value ?? null;
}

function monthlyChange(value: number, before: number, {unit}: Pick<Indicator, "unit">, locale: Locale): MonthlyChange {
  return {
    comparison: compareValues(value, before, unit),
    amount: formatValue(Math.abs(value - before), unit, locale)
  };
}

interface MonthlyChange {
  readonly comparison: Comparison;
  readonly amount: string;
}

interface LastFacts {
  readonly place: PlaceForms;
  readonly inMonth: string;
  /** With sign and unit where the view has them. */
  readonly value: string;
  /** Null when the municipalities without a pilot have none. */
  readonly rest: string | null;
}

interface AdjustedFacts {
  readonly place: PlaceForms;
  readonly monthEnd: string;
  readonly value: string;
  readonly change: MonthlyChange | null;
}

interface ViewSentences {
  readonly change: (facts: LastFacts) => string;
  readonly index: (facts: LastFacts) => string;
  readonly adjusted: (facts: AdjustedFacts) => string;
  readonly nothing: (place: PlaceForms) => string;
}

const sentences: Localized<ViewSentences> = {
  fi: {
    change: ({place, inMonth: when, value, rest}) =>
      `${when} muutos vuodessa oli ${place.inside} ${value}${rest ? `, kunnissa ilman kokeilua ${rest}` : ""}.`,
    index: ({place, inMonth: when, value, rest}) =>
      `${when} indeksi oli ${place.inside} ${value}${rest ? `, kunnissa ilman kokeilua ${rest}` : ""}.`,
    adjusted: ({place, monthEnd, value, change}) => {
      const size = {
        higher: "suurempi kuin",
        lower: "pienempi kuin",
        same: "sama kuin",
        "almost same": "lähes sama kuin"
      };
      const end = change && `, ${amountOf(change)}${size[change.comparison]} kuukautta aiemmin`;
      return `Kausitasoitettu luku oli ${place.inside} ${monthEnd} ${value}${end ?? ""}.`;
    },
    nothing: ({from}) => `Tätä näkymää ei voi laskea ${from}, sillä kuukausia puuttuu.`
  },
  sv: {
    change: ({place, inMonth: when, value, rest}) =>
      `${when} var förändringen på ett år ${value} ${place.inside}${rest ? `, i kommuner utan försök ${rest}` : ""}.`,
    index: ({place, inMonth: when, value, rest}) =>
      `${when} var indexet ${value} ${place.inside}${rest ? `, i kommuner utan försök ${rest}` : ""}.`,
    adjusted: ({place, monthEnd, value, change}) => {
      const size = {
        higher: "fler än",
        lower: "färre än",
        same: "lika många som",
        "almost same": "nästan lika många som"
      };
      const end = change && `, ${amountOf(change)}${size[change.comparison]} en månad tidigare`;
      return `Det säsongrensade antalet var ${value} ${place.inside} ${monthEnd}${end ?? ""}.`;
    },
    nothing: ({name}) => `Den här vyn kan inte beräknas för ${name}, eftersom månader saknas.`
  },
  en: {
    change: ({place, inMonth: when, value, rest}) =>
      `${when}, the change on a year earlier was ${value} ${place.inside}${rest ? `, and ${rest} in municipalities without a pilot` : ""}.`,
    index: ({place, inMonth: when, value, rest}) =>
      `${when}, the index was ${value} ${place.inside}${rest ? `, and ${rest} in municipalities without a pilot` : ""}.`,
    adjusted: ({place, monthEnd, value, change}) => {
      const size = {higher: "more than", lower: "fewer than", same: "as many as", "almost same": "almost as many as"};
      const end = change && `, ${amountOf(change)}${size[change.comparison]} a month earlier`;
      return `The seasonally adjusted number ${place.inside} was ${value} ${monthEnd}${end ?? ""}.`;
    },
    nothing: ({name}) => `This view cannot be computed for ${name}, because months are missing.`
  }
};

/** The size of a change before "more" or "fewer"; nothing where there is none. */
function amountOf({comparison, amount}: MonthlyChange): string {
  return comparison === "higher" || comparison === "lower" ? `${amount} ` : "";
}
