import type {Dictionary} from "../dictionary.ts";
import {breaks} from "./sv/breaks.ts";
import {cautions} from "./sv/cautions.ts";
import {chartReader} from "./sv/chart-reader.ts";
import {charts} from "./sv/charts.ts";
import {comparison} from "./sv/comparison.ts";
import {dataset} from "./sv/dataset.ts";
import {embeds} from "./sv/embeds.ts";
import {indicators} from "./sv/indicators.ts";
import {listings} from "./sv/listings.ts";
import {map} from "./sv/map.ts";
import {pages} from "./sv/pages.ts";
import {pictures} from "./sv/pictures.ts";
import {placeSearch} from "./sv/place-search.ts";
import {reading} from "./sv/reading.ts";
import {services} from "./sv/services.ts";
import {sharing} from "./sv/sharing.ts";
import {standingPages} from "./sv/standing-pages.ts";
import {tables} from "./sv/tables.ts";
import {views} from "./sv/views.ts";

/** All texts in Swedish. */
export const sv: Dictionary = {
  ...placeSearch,
  ...pages,
  ...standingPages,
  ...listings,
  ...map,
  ...views,
  ...reading,
  ...breaks,
  ...charts,
  ...chartReader,
  ...comparison,
  ...indicators,
  ...cautions,
  ...dataset,
  ...embeds,
  ...pictures,
  ...services,
  ...sharing,
  ...tables
};
