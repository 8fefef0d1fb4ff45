import type {EmbedSource} from "../../figures/content/embed-content.ts";
import {indicatorIds} from "../../model/indicators.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {embedPeriods, embedStem} from "../../model/pages/embeds.ts";
import type {Embed} from "../../model/pages/embeds.ts";
import {catalogue} from "../../site/catalogue.ts";
import {coverageOf} from "../../site/models.ts";

/** Which embedded chart an address asks for. */
export interface EmbedProps {
  readonly embed: Embed;
  readonly locale: Locale;
}

/** Every chart in every period and language. */
export async function embedPaths() {
  const {areas} = await catalogue.site();
  const embeds = areas.flatMap(({area}) =>
    indicatorIds.flatMap((indicator) => embedPeriods.map((period): Embed => ({area: area.id, indicator, period})))
  );
  return embeds.flatMap((embed) =>
    locales.map((locale) => ({params: {embed: embedStem(embed, locale)}, props: {embed, locale}}))
  );
}

/** What an embedded chart is made of. */
export async function embedSource({area, indicator}: Embed): Promise<EmbedSource> {
  const [site, model] = await Promise.all([catalogue.site(), catalogue.chart(area, indicator)]);
  return {model, coverage: coverageOf(site.indicators, indicator)};
}

/** The chart of the examples: one that can be compared, for the capital region cannot. */
export const exampleEmbed: Embed = {area: "pirkanmaa", indicator: "unemployed-share", period: "all"};
