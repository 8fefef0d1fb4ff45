import {inEach, locales} from "../../model/languages.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {indicatorIds} from "../../model/indicators.ts";
import type {IndexedTopic} from "../../model/pages/place-index.ts";
import type {StandingPage} from "../../model/pages/page.ts";
import {pageAddress} from "../addresses.ts";
import {language} from "../language.ts";
import {englishTerms} from "./english-terms.ts";
import {finnishTerms} from "./finnish-terms.ts";
import {swedishTerms} from "./swedish-terms.ts";

/** The indicators, then the terms that pages explain, as search in a language finds them, asked for in any language. */
export function indexedTopics(locale: Locale, base: string): IndexedTopic[] {
  const {indicators, placeSearch} = language(locale);
  const ofIndicators = indicatorIds.map((indicator) => ({
    href: pageAddress({kind: "indicator", indicator}, locale, base),
    names: [[indicators[indicator].title]] as const,
    detail: placeSearch.indicator,
    asked: inAll((each) => language(each).indicators[indicator].asked)
  }));
  return [...ofIndicators, ...indexedTerms(locale, base)];
}

function indexedTerms(locale: Locale, base: string): IndexedTopic[] {
  const {standingPages} = language(locale);
  return terms[locale].map(({id, page, anchor, title}) => ({
    href: pageAddress({kind: page}, locale, base) + anchor,
    names: [[title]],
    detail: standingPages[page].title,
    asked: inAll((each) => askedFor(terms[each].find((term) => term.id === id)))
  }));
}

/** A term answers to its title, too; the commas in it would part it. */
function askedFor(term: Term | undefined): string {
  return term ? `${term.asked},${term.title.replaceAll(",", "")}` : "";
}

function inAll(askedIn: (locale: Locale) => string): string {
  return locales.map(askedIn).join();
}

/** A row of the tables of terms. */
interface Term {
  readonly id: string;
  readonly page: StandingPage;
  /** With its sign, or empty. */
  readonly anchor: string;
  readonly title: string;
  readonly asked: string;
}

const tables: Localized = {fi: finnishTerms, sv: swedishTerms, en: englishTerms};

const terms = inEach((locale) => tables[locale].trim().split("\n").map(parseTerm));

function parseTerm(row: string): Term {
  const match = /^(\w+) \| (\w+)(#\S+)? \| ([^|]+) \| ([^|]+)$/.exec(row);
  if (!match)
    throw new Error(`row ${JSON.stringify(row)}: expected an id, a page, a title and words, separated by " | "`);
  const [, id = "", page, anchor = "", title = "", asked = ""] = match;
  return {id, page: page as StandingPage, anchor, title, asked};
}
