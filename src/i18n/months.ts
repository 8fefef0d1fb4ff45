import type {Locale, Localized} from "../model/languages.ts";
import {isAfterPilots} from "../model/months.ts";
import type {Month} from "../model/months.ts";
import * as en from "./en/months.ts";
import * as fi from "./fi/months.ts";
import * as sv from "./sv/months.ts";
import type {Translated} from "./translated.ts";

/** The month by name: "maaliskuu 2021", "mars 2021", "March 2021". */
export function monthName(month: Month, locale: Locale): string {
  return `${nameOf(month, locale)} ${yearOf(month)}`;
}

/** When something was: "maaliskuussa 2021", "i mars 2021", "in March 2021". */
export function inMonth(month: Month, locale: Locale): string {
  return forms[locale].inMonth(nameOf(month, locale), yearOf(month));
}

/** When counts were taken: "maaliskuun 2021 lopussa", "i slutet av mars 2021", "at the end of March 2021". */
export function atMonthEnd(month: Month, locale: Locale): string {
  return forms[locale].atMonthEnd(nameOf(month, locale), yearOf(month));
}

/** From when on: "maaliskuusta 2021 alkaen", "från och med mars 2021", "from March 2021 on". */
export function sinceMonth(month: Month, locale: Locale): string {
  return forms[locale].sinceMonth(nameOf(month, locale), yearOf(month));
}

/** What a series ends with: "maaliskuuhun 2021", "mars 2021", "March 2021". */
export function toMonth(month: Month, locale: Locale): string {
  return forms[locale].toMonth(nameOf(month, locale), yearOf(month));
}

/** From one month to another: "tammikuu 2006 – helmikuu 2022". */
export function monthSpan(first: Month, last: Month, locale: Locale): string {
  return `${monthName(first, locale)} – ${monthName(last, locale)}`;
}

/** The month in little room: "3/2021", "mars 2021", "Mar 2021". */
export function shortMonth(month: Month, locale: Locale): string {
  const short = shortNames[locale];
  return short ? `${nth(short, month)} ${yearOf(month)}` : `${numberOf(month)}/${yearOf(month)}`;
}

/** From one month to another in little room: "3/2019–2/2020", "mars 2019 – feb 2020", "Mar 2019 – Feb 2020". */
export function shortSpan(first: Month, last: Month, locale: Locale): string {
  return `${shortMonth(first, locale)}${forms[locale].shortDash}${shortMonth(last, locale)}`;
}

/** What is said beside a month after the pilots: ", kokeilun jälkeen"; nothing beside others. */
export function pilotRemark(month: Month, locale: Locale): string {
  return isAfterPilots(month) ? forms[locale].afterPilot : "";
}

/** A day such as the date of a vintage, `2023-11-21`: "21.11.2023", "21 november 2023", "21 November 2023". */
export function formatDay(day: string, locale: Locale): string {
  const [year = "", month, dayOfMonth] = day.split("-");
  return forms[locale].day(Number(dayOfMonth), Number(month), year);
}

function nameOf(month: Month, locale: Locale): string {
  return nth(names[locale], month);
}

function yearOf(month: Month): string {
  return month.slice(0, 4);
}

/** From 1 to 12. */
function numberOf(month: Month): number {
  return Number(month.slice(5));
}

/** That of the month among twelve words. */
function nth(words: string, month: Month): string {
  return words.split(" ")[numberOf(month) - 1] ?? "";
}

/** Readers' browsers take these and not the whole languages. */
const names: Localized = {fi: fi.monthNames, sv: sv.monthNames, en: en.monthNames};

const shortNames: Localized = {fi: fi.shortMonthNames, sv: sv.shortMonthNames, en: en.shortMonthNames};

const forms: Localized<Translated<typeof fi.months>> = {fi: fi.months, sv: sv.months, en: en.months};
