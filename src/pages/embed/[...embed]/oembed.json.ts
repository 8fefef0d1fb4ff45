import type {APIRoute} from "astro";
import {oembedAnswer} from "../../../outputs/embeds/oembed.ts";
import {embedPaths, embedSource} from "../_embeds.ts";
import type {EmbedProps} from "../_embeds.ts";

export const getStaticPaths = embedPaths;

/** What is told to programs that make a frame of a link. */
export const GET: APIRoute<EmbedProps> = async ({props: {embed, locale}, site}) =>
  Response.json(oembedAnswer(embed, await embedSource(embed), locale, {origin: site, base: import.meta.env.BASE_URL}));
