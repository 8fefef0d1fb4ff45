import {differenceAsShown, formatSigned, formatValue} from "../../i18n/numbers.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {pilotEnd} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {nameCollator} from "../../model/name-order.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import type {AreaMember} from "../../model/pages/pages.ts";
import type {YearsCompared} from "../../model/pages/whole-years.ts";
import type {TableCell} from "./table-rows.ts";

/** The headline share of an area’s municipalities: the last month of the pilots, whole years and their change. */
export interface MemberTable {
  /** The latest month that any of them has; null where none has any. */
  readonly month: Month | null;
  readonly years: readonly string[];
  /** Between which years the change is, the latest that any of them has; null where none can be compared. */
  readonly compared: readonly [first: string, last: string] | null;
  /** In the order of their names; a cell for each year, then the change where there is one. */
  readonly rows: readonly {
    readonly member: AreaMember;
    readonly cells: readonly string[];
    readonly last: TableCell;
  }[];
  /** The statuses that the marks of the table stand for. */
  readonly statuses: readonly ObservationStatus[];
}

/** Puts the municipalities of an area side by side, by name; a change is that of the figures shown. */
export function memberTable(
  members: readonly AreaMember[],
  names: Readonly<Record<string, Localized>>,
  locale: Locale
): MemberTable {
  const month = members.flatMap(({last}) => last?.month ?? []).reduce<Month | null>(later, null);
  const told = members.flatMap((member) =>
    member.years.filter(({year, value}) => value !== null || isUpToPilots(year))
  );
  const years = [...new Set(told.map(({year}) => year))].toSorted();
  const [between] = members
    .flatMap((member) => member.compared ?? [])
    .toSorted((a, b) => b.last.year.localeCompare(a.last.year));
  const {compare} = nameCollator(locale);
  const nameOf = ({code}: AreaMember): string => names[code]?.[locale] ?? code;
  const sorted = members.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  return {
    month,
    years,
    compared: between ? [between.first.year, between.last.year] : null,
    rows: sorted.map((member) => ({
      member,
      cells: [
        ...years.map((year) => meanIn(member, year, locale)),
        ...(between ? [change(member, between, locale)] : [])
      ],
      last: lastCell(member, month, locale)
    })),
    statuses: [...new Set(members.flatMap(({last}) => (last && last.month === month ? last.status : [])))].filter(
      (status) => status !== "normal"
    )
  };
}

/** Of years after the pilots only whole ones are told. */
function isUpToPilots(year: string): boolean {
  return year <= pilotEnd.slice(0, 4);
}

function meanIn({years}: AreaMember, year: string, locale: Locale): string {
  const value = years.find((one) => one.year === year)?.value ?? null;
  return value === null ? none : formatValue(value, "percent", locale);
}

/** A change of other years would not be that of the column. */
function change({compared}: AreaMember, between: YearsCompared, locale: Locale): string {
  if (compared?.first.year !== between.first.year || compared.last.year !== between.last.year) return none;
  return formatSigned(differenceAsShown(compared.last.area, compared.first.area, "percent"), "percent", locale);
}

function lastCell({last}: AreaMember, month: Month | null, locale: Locale): TableCell {
  if (!last || last.value === null || last.month !== month) return {text: none, mark: ""};
  return {
    text: formatValue(last.value, "percent", locale),
    mark: last.status === "normal" ? "" : statusLetters[last.status]
  };
}

function later(latest: Month | null, month: Month): Month {
  return latest !== null && latest > month ? latest : month;
}

/** In the place of a figure that there is not. */
const none = "–";
