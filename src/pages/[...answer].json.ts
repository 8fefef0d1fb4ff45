import type {APIRoute} from "astro";
import {answerTypes} from "../i18n/answer-addresses.ts";
import {answerPaths, readAnswer} from "./_answers.ts";
import type {AnswerProps} from "./_answers.ts";

export const getStaticPaths = () => answerPaths("json");

/** A chart in one small file, for programs. */
export const GET: APIRoute<AnswerProps> = async ({props, site: origin}) => {
  const {answer} = await readAnswer(props, origin);
  return new Response(JSON.stringify(answer), {headers: {"Content-Type": answerTypes.json}});
};
