import {answerAddress} from "../../outputs/answers/answer-address.ts";
import type {AnsweredChart, AnswerFormat} from "../../outputs/answers/answer-address.ts";
import {indicatorIds} from "../../model/indicators.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {chartAnswer} from "../../outputs/answers/chart-answer.ts";
import {catalogue} from "../../site/catalogue.ts";
import {coverageOf} from "../../site/models.ts";

/** Which chart an address asks for, and in which language. */
export interface AnswerProps extends AnsweredChart {
  readonly locale: Locale;
}

/** Every chart in every language; the ending of the address is in the name of the page. */
export async function answerPaths(format: AnswerFormat) {
  const {areas} = await catalogue.site();
  return areas.flatMap(({area}) =>
    indicatorIds.flatMap((indicator) =>
      locales.map((locale) => {
        const props: AnswerProps = {area: area.id, indicator, locale};
        const answer = answerAddress(props, locale, format).slice(1, -format.length - 1);
        return {params: {answer}, props};
      })
    )
  );
}

/** What is told of a chart, and what it is told from. */
export async function readAnswer({area, indicator, locale}: AnswerProps, origin: URL | undefined) {
  const [site, model] = await Promise.all([catalogue.site(), catalogue.chart(area, indicator)]);
  const coverage = coverageOf(site.indicators, indicator);
  const place = {origin, base: import.meta.env.BASE_URL};
  return {site, model, coverage, answer: chartAnswer(model, coverage, locale, place)};
}
