import type {Dictionary} from "../dictionary.ts";
import {cautions} from "./en/cautions.ts";
import {charts} from "./en/charts.ts";
import {comparison} from "./en/comparison.ts";
import {indicators} from "./en/indicators.ts";
import {listings} from "./en/listings.ts";
import {pages} from "./en/pages.ts";
import {reading} from "./en/reading.ts";
import {standingPages} from "./en/standing-pages.ts";
import {views} from "./en/views.ts";

/** All texts in English. */
export const en: Dictionary = {
  ...pages,
  ...standingPages,
  ...listings,
  ...views,
  ...reading,
  ...charts,
  ...comparison,
  ...indicators,
  ...cautions
};
