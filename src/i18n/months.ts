import type {Locale, Localized} from "../model/languages.ts";
import {isAfterPilots} from "../model/months.ts";
import type {Month} from "../model/months.ts";

/** The month by name: "maaliskuu 2021", "mars 2021", "March 2021". */
export function monthName(month: Month, locale: Locale): string {
  return `${nameOf(month, locale)} ${yearOf(month)}`;
}

/** When something was: "maaliskuussa 2021", "i mars 2021", "in March 2021". */
export function inMonth(month: Month, locale: Locale): string {
  if (locale === "fi") return `${nameOf(month, "fi")}ssa ${yearOf(month)}`;
  return locale === "sv" ? `i ${monthName(month, "sv")}` : `in ${monthName(month, "en")}`;
}

/** When counts were taken: "maaliskuun 2021 lopussa", "i slutet av mars 2021", "at the end of March 2021". */
export function atMonthEnd(month: Month, locale: Locale): string {
  if (locale === "fi") return `${nameOf(month, "fi")}n ${yearOf(month)} lopussa`;
  return locale === "sv" ? `i slutet av ${monthName(month, "sv")}` : `at the end of ${monthName(month, "en")}`;
}

/** From when on: "maaliskuusta 2021 alkaen", "från och med mars 2021", "from March 2021 on". */
export function sinceMonth(month: Month, locale: Locale): string {
  if (locale === "fi") return `${nameOf(month, "fi")}sta ${yearOf(month)} alkaen`;
  return locale === "sv" ? `från och med ${monthName(month, "sv")}` : `from ${monthName(month, "en")} on`;
}

/** What a series ends with: "maaliskuuhun 2021", "mars 2021", "March 2021". */
export function toMonth(month: Month, locale: Locale): string {
  return locale === "fi" ? `${nameOf(month, "fi")}hun ${yearOf(month)}` : monthName(month, locale);
}

/** From one month to another: "tammikuu 2006 – helmikuu 2022". */
export function monthSpan(first: Month, last: Month, locale: Locale): string {
  return `${monthName(first, locale)} – ${monthName(last, locale)}`;
}

/** The month in little room: "3/2021", "mars 2021", "Mar 2021". */
export function shortMonth(month: Month, locale: Locale): string {
  if (locale === "fi") return `${Number(month.slice(5))}/${yearOf(month)}`;
  return `${shortNames[locale][indexOf(month)]} ${yearOf(month)}`;
}

/** From one month to another in little room: "3/2019–2/2020", "mars 2019 – feb 2020", "Mar 2019 – Feb 2020". */
export function shortSpan(first: Month, last: Month, locale: Locale): string {
  const dash = locale === "fi" ? "–" : " – ";
  return `${shortMonth(first, locale)}${dash}${shortMonth(last, locale)}`;
}

/** What is said beside a month after the pilots: ", kokeilun jälkeen"; nothing beside others. */
export function pilotRemark(month: Month, locale: Locale): string {
  return isAfterPilots(month) ? remarks[locale] : "";
}

/** A day such as the date of a vintage, `2023-11-21`: "21.11.2023", "21 november 2023", "21 November 2023". */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  if (locale === "fi") return `${dayOfMonth}.${month}.${year}`;
  return `${dayOfMonth} ${monthName(day.slice(0, 7) as Month, locale)}`;
}

const remarks: Localized = {fi: ", kokeilun jälkeen", sv: ", efter försöket", en: ", after the pilot"};

function nameOf(month: Month, locale: Locale): string {
  return String(names[locale][indexOf(month)]);
}

function yearOf(month: Month): string {
  return month.slice(0, 4);
}

function indexOf(month: Month): number {
  return Number(month.slice(5)) - 1;
}

const names: Readonly<Record<Locale, readonly string[]>> = {
  fi: list("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu").map((stem) => `${stem}kuu`),
  sv: list("januari februari mars april maj juni juli augusti september oktober november december"),
  en: list("January February March April May June July August September October November December")
};

const shortNames: Readonly<Record<"sv" | "en", readonly string[]>> = {
  sv: list("jan feb mars apr maj juni juli aug sep okt nov dec"),
  en: list("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
};

function list(words: string): string[] {
  return words.split(" ");
}
