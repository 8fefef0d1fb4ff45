import type {Dictionary} from "../dictionary.ts";
import {cautions} from "./sv/cautions.ts";
import {charts} from "./sv/charts.ts";
import {comparison} from "./sv/comparison.ts";
import {indicators} from "./sv/indicators.ts";
import {listings} from "./sv/listings.ts";
import {pages} from "./sv/pages.ts";
import {reading} from "./sv/reading.ts";
import {standingPages} from "./sv/standing-pages.ts";
import {views} from "./sv/views.ts";

/** All texts in Swedish. */
export const sv: Dictionary = {
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
