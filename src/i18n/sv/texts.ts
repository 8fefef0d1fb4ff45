import {addresses} from "./addresses.ts";
import {cautions} from "./cautions.ts";
import {chartSentences} from "./chart-sentences.ts";
import {charts} from "./charts.ts";
import {comparison} from "./comparison.ts";
import {comparisonSentences} from "./comparison-sentences.ts";
import {data} from "./data.ts";
import {indicators} from "./indicators.ts";
import {municipality, municipalitySentences} from "./municipality.ts";
import {numbers} from "./numbers.ts";
import {pages} from "./pages.ts";
import {pictures} from "./pictures.ts";
import {places} from "./places.ts";
import {feedSentences, releases, releaseSentences, revisedSentences} from "./releases.ts";
import {sharing} from "./sharing.ts";
import {standingPages} from "./standing-pages.ts";
import {tables} from "./tables.ts";
import {views, viewSentences} from "./views.ts";

/** All texts in Swedish. */
export const sv = {
  ...cautions,
  ...charts,
  ...comparison,
  ...data,
  ...indicators,
  ...municipality,
  ...numbers,
  ...pages,
  ...places,
  ...releases,
  ...sharing,
  ...standingPages,
  ...tables,
  ...views,
  addresses,
  chartSentences,
  comparisonSentences,
  feedSentences,
  municipalitySentences,
  pictures,
  releaseSentences,
  revisedSentences,
  viewSentences
};
