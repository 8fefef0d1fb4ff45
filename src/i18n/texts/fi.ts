import type {Dictionary} from "../dictionary.ts";
import {breaks} from "./fi/breaks.ts";
import {cautions} from "./fi/cautions.ts";
import {chartReader} from "./fi/chart-reader.ts";
import {charts} from "./fi/charts.ts";
import {comparison} from "./fi/comparison.ts";
import {dataset} from "./fi/dataset.ts";
import {embeds} from "./fi/embeds.ts";
import {indicators} from "./fi/indicators.ts";
import {listings} from "./fi/listings.ts";
import {map} from "./fi/map.ts";
import {pages} from "./fi/pages.ts";
import {pictures} from "./fi/pictures.ts";
import {placeSearch} from "./fi/place-search.ts";
import {reading} from "./fi/reading.ts";
import {services} from "./fi/services.ts";
import {sharing} from "./fi/sharing.ts";
import {standingPages} from "./fi/standing-pages.ts";
import {tables} from "./fi/tables.ts";
import {views} from "./fi/views.ts";

/** All texts in Finnish. */
export const fi: Dictionary = {
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
