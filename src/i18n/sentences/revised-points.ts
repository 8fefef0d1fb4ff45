import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import type {RevisedPoint} from "../../model/series.ts";
import {cellAbsence} from "../cell-absences.ts";
import {formatDay, shortMonth} from "../months.ts";
import {formatValue, formatWithUnit} from "../numbers.ts";
import {texts} from "../texts.ts";

/** How many figures of a series were others when they were first published. */
export function revisedCount(count: number, locale: Locale): string {
  return revisedWords[locale].count(count, formatValue(count, "persons", locale));
}

/** How many of them are others because the municipality has grown; empty where none is. */
export function bordersCount(points: readonly Pick<RevisedPoint, "cause">[], locale: Locale): string {
  const count = points.filter(({cause}) => cause === "borders").length;
  if (count === 0) return "";
  const {allByBorders, someByBorders} = revisedWords[locale];
  return count === points.length ? allByBorders : someByBorders(count, formatValue(count, "persons", locale));
}

/** A figure as it was first and as it is now: "12/2021: julkaistu ensin 9,8 % (22.3.2022), nyt 9,7 %". */
export function revisedText(
  {month, first, vintage, now, cause}: RevisedPoint,
  unit: IndicatorUnit,
  locale: Locale
): string {
  const {change, changeOfBorders} = revisedWords[locale];
  const told = cause === "borders" ? changeOfBorders : change;
  const shown = told(formatWithUnit(first, unit, locale), formatDay(vintage, locale), shownNow(now, unit, locale));
  return `${shortMonth(month, locale)}: ${shown}`;
}

/** The figure that changed most; null where all have been withdrawn. */
export function largestRevision(points: readonly RevisedPoint[]): RevisedPoint | null {
  const size = ({first, now}: RevisedPoint): number => (now.value === null ? -1 : Math.abs(now.value - first));
  const known = points.filter(({now}) => now.value !== null);
  return known.reduce<RevisedPoint | null>((most, one) => (most && size(most) >= size(one) ? most : one), null);
}

function shownNow({value, reason}: RevisedPoint["now"], unit: IndicatorUnit, locale: Locale): string {
  if (value !== null) return formatWithUnit(value, unit, locale);
  return reason ? texts(locale).absences[cellAbsence(reason, unit, false)].word : "–";
}

/** What the list of first figures says besides them. */
export interface RevisedWords {
  readonly heading: string;
  /** With the number and as readers see it. */
  readonly count: (count: number, shown: string) => string;
  readonly change: (first: string, day: string, now: string) => string;
  /** The same where the municipality has taken in another one in between. */
  readonly changeOfBorders: (first: string, day: string, now: string) => string;
  /** That this is why they changed: all of them, or so many, as readers see the number. */
  readonly allByBorders: string;
  readonly someByBorders: (count: number, shown: string) => string;
  readonly largest: string;
  /** That the list holds only the newest of so many. */
  readonly newestOnly: (shown: string) => string;
  /** To the file of all cells of the source that changed. */
  readonly file: string;
}

/** The words of the list of first figures by language. */
export const revisedWords: Localized<RevisedWords> = {
  fi: {
    heading: "Julkaistu ensin, nyt",
    count: (count, shown) =>
      count === 1 ? "Yksi luku on muuttunut julkaisun jälkeen" : `${shown} lukua on muuttunut julkaisun jälkeen`,
    change: (first, day, now) => `julkaistu ensin ${first} (${day}), nyt ${now}`,
    changeOfBorders: (first, day, now) =>
      `julkaistu ensin ${first} (${day}) ennen kuntaliitosta, liitoksen jälkeisin rajoin ${now}`,
    allByBorders: "Kuntaraja on muuttunut kuntaliitoksessa.",
    someByBorders: (count, shown) =>
      count === 1 ? "Niistä yksi on nyt uusin kuntarajoin." : `Niistä ${shown} on nyt uusin kuntarajoin.`,
    largest: "Suurin muutos",
    newestOnly: (shown) => `Luettelossa on ${shown} uusinta.`,
    file: "Kaikki lähteen muuttamat luvut"
  },
  sv: {
    heading: "Först publicerat, nu",
    count: (count, shown) =>
      count === 1 ? "En siffra har ändrats efter publiceringen" : `${shown} siffror har ändrats efter publiceringen`,
    change: (first, day, now) => `först publicerat ${first} (${day}), nu ${now}`,
    changeOfBorders: (first, day, now) =>
      `först publicerat ${first} (${day}) före kommunsammanslagningen, med gränserna efter den ${now}`,
    allByBorders: "Kommungränsen har ändrats i en kommunsammanslagning.",
    someByBorders: (count, shown) =>
      count === 1
        ? "En av dem gäller nu kommunen med nya gränser."
        : `${shown} av dem gäller nu kommunen med nya gränser.`,
    largest: "Största ändringen",
    newestOnly: (shown) => `Listan har de ${shown} nyaste.`,
    file: "Alla siffror som källan har ändrat"
  },
  en: {
    heading: "First published, now",
    count: (count, shown) =>
      count === 1
        ? "One figure has changed since it was published"
        : `${shown} figures have changed since they were published`,
    change: (first, day, now) => `first published as ${first} (${day}), now ${now}`,
    changeOfBorders: (first, day, now) =>
      `first published as ${first} (${day}) before the merger of municipalities, within the boundary after it ${now}`,
    allByBorders: "The boundary has changed in a merger of municipalities.",
    someByBorders: (count, shown) =>
      count === 1 ? "One of them is now within the new boundary." : `${shown} of them are now within the new boundary.`,
    largest: "Largest change",
    newestOnly: (shown) => `The list holds the newest ${shown}.`,
    file: "All figures that the source has changed"
  }
};
