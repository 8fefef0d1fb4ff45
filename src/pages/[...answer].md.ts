import type {APIRoute} from "astro";
import {answerTypes} from "../outputs/answers/answer-address.ts";
import {chartQuestions} from "../i18n/sentences.ts";
import {answerMarkdown} from "../outputs/answers/answer-markdown.ts";
import {answerPaths, readAnswer} from "./_routes/answers.ts";
import type {AnswerProps} from "./_routes/answers.ts";

export const getStaticPaths = () => answerPaths("md");

/** A chart in plain text, for people and for programs that read like them. */
export const GET: APIRoute<AnswerProps> = async ({props, site: origin}) => {
  const {answer, site, model, coverage} = await readAnswer(props, origin);
  const questions = chartQuestions(model, coverage, site.municipalityNames, props.locale);
  const text = answerMarkdown(answer, {model, coverage}, questions, props.locale);
  return new Response(text, {headers: {"Content-Type": answerTypes.md}});
};
