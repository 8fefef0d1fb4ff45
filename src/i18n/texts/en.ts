import type {Dictionary} from "../dictionary.ts";
import {cautions} from "./en/cautions.ts";
import {charts} from "./en/charts.ts";
import {indicators} from "./en/indicators.ts";
import {pages} from "./en/pages.ts";
import {reading} from "./en/reading.ts";

/** All texts in English. */
export const en: Dictionary = {...pages, ...reading, ...charts, ...indicators, ...cautions};
