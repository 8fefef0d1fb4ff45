import type {APIRoute} from "astro";
import {answerTypes} from "../outputs/answers/answer-address.ts";
import {answerPaths, readAnswer} from "./_routes/answers.ts";
import type {AnswerProps} from "./_routes/answers.ts";

export const getStaticPaths = () => answerPaths("json");

/** A chart in one small file, for programs. */
export const GET: APIRoute<AnswerProps> = async ({props, site: origin}) => {
  const {answer} = await readAnswer(props, origin);
  return new Response(JSON.stringify(answer), {headers: {"Content-Type": answerTypes.json}});
};
