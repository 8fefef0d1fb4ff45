import type {Dictionary} from "../dictionary.ts";
import {breaks} from "./en/breaks.ts";
import {cautions} from "./en/cautions.ts";
import {chartReader} from "./en/chart-reader.ts";
import {charts} from "./en/charts.ts";
import {comparison} from "./en/comparison.ts";
import {dataset} from "./en/dataset.ts";
import {embeds} from "./en/embeds.ts";
import {indicators} from "./en/indicators.ts";
import {listings} from "./en/listings.ts";
import {map} from "./en/map.ts";
import {pages} from "./en/pages.ts";
import {pictures} from "./en/pictures.ts";
import {placeSearch} from "./en/place-search.ts";
import {reading} from "./en/reading.ts";
import {services} from "./en/services.ts";
import {sharing} from "./en/sharing.ts";
import {standingPages} from "./en/standing-pages.ts";
import {tables} from "./en/tables.ts";
import {views} from "./en/views.ts";

/** All texts in English. */
export const en: Dictionary = {
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
