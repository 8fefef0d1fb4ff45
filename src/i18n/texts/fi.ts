import type {Dictionary} from "../dictionary.ts";
import {cautions} from "./fi/cautions.ts";
import {charts} from "./fi/charts.ts";
import {indicators} from "./fi/indicators.ts";
import {pages} from "./fi/pages.ts";
import {reading} from "./fi/reading.ts";

/** All texts in Finnish. */
export const fi: Dictionary = {...pages, ...reading, ...charts, ...indicators, ...cautions};
