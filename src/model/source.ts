import type {Locale} from "./languages.ts";

/** The table of the source, which answers to queries at this address. */
export function sourceAddress(locale: Locale): string {
  return `https://pxdata.stat.fi/PxWeb/api/v1/${locale}/StatFin/tyonv/12r5.px`;
}

/** The table of the source as people look at it. */
export function sourcePage(locale: Locale): string {
  return `https://pxdata.stat.fi/PxWeb/pxweb/${locale}/StatFin/StatFin__tyonv/12r5.px/`;
}

/** The licence of all figures, by its name in the list of licences that programs use (SPDX). */
export const licenceName = "CC-BY-4.0";

/** What the licence says. */
export const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";
