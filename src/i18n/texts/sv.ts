import type {Dictionary} from "../dictionary.ts";
import {cautions} from "./sv/cautions.ts";
import {charts} from "./sv/charts.ts";
import {indicators} from "./sv/indicators.ts";
import {pages} from "./sv/pages.ts";
import {reading} from "./sv/reading.ts";

/** All texts in Swedish. */
export const sv: Dictionary = {...pages, ...reading, ...charts, ...indicators, ...cautions};
