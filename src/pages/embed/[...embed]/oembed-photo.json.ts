import type {APIRoute} from "astro";
import {frozenPicture} from "../../../outputs/embeds/frozen-picture.ts";
import {oembedPhoto} from "../../../outputs/embeds/oembed-photo.ts";
import {catalogue} from "../../../site/catalogue.ts";
import {newestVintage} from "../../../site/models.ts";
import {embedPaths, embedSource} from "../_embeds.ts";
import type {EmbedProps} from "../_embeds.ts";

/** Pictures show whole series. */
export const getStaticPaths = async () => (await embedPaths()).filter(({props}) => props.embed.period === "all");

/** What is told to programs that make a picture of a link. */
export const GET: APIRoute<EmbedProps> = async ({props: {embed, locale}, site}) => {
  const place = {origin: site, base: import.meta.env.BASE_URL};
  const [model, source] = await Promise.all([catalogue.site(), embedSource(embed)]);
  return Response.json(oembedPhoto(embed, frozenPicture(embed, source, newestVintage(model), locale, place), place));
};
