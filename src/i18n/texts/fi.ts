import type {Dictionary} from "../dictionary.ts";
import {cautions} from "./fi/cautions.ts";
import {charts} from "./fi/charts.ts";
import {comparison} from "./fi/comparison.ts";
import {indicators} from "./fi/indicators.ts";
import {listings} from "./fi/listings.ts";
import {pages} from "./fi/pages.ts";
import {reading} from "./fi/reading.ts";
import {standingPages} from "./fi/standing-pages.ts";
import {views} from "./fi/views.ts";

/** All texts in Finnish. */
export const fi: Dictionary = {
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
