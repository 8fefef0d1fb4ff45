import type {APIRoute} from "astro";
import {feedTypes} from "../../i18n/feed-addresses.ts";
import {renderAtom} from "../../outputs/feeds/atom.ts";
import {feedPaths, readFeed} from "./_feed.ts";
import type {FeedProps} from "./_feed.ts";

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({props, site}) =>
  new Response(renderAtom(await readFeed(props, site)), {headers: {"Content-Type": feedTypes.atom}});
