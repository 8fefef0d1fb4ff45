import {answerAddress} from "./answer-address.ts";
import {pageAddress, withBase} from "../../i18n/addresses.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import {cautionIds} from "../../model/cautions.ts";
import {headlineIndicator} from "../../model/indicators.ts";
import type {SiteModel} from "../../model/pages/pages.ts";

/** The index for programs that answer people, in English: what the site holds, what it cannot say, and where each figure is. */
export function llmsText(
  {areas, indicators}: Pick<SiteModel, "areas" | "indicators">,
  {origin, base}: SitePlace
): string {
  const words = language("en");
  const full = (path: string): string => new URL(path, origin).href;
  const link = (name: string, path: string, note = ""): string => `- [${name}](${full(path)})${note && `: ${note}`}`;
  const page = (kind: "front" | "methods" | "data" | "indicators" | "municipalities"): string =>
    pageAddress({kind}, "en", base);
  const example = {area: areas[0]?.area.id ?? "", indicator: headlineIndicator};
  const pattern = (format: "json" | "md"): string =>
    full(answerAddress(example, "en", format, base))
      .replace(`/${example.area}/`, "/{area}/")
      .replace(`${example.indicator}.`, "{indicator}.");
  return [
    `# ${words.site.name}`,
    `> ${words.dataset.description}`,
    [
      "Every chart is told in one small file, in English, Finnish and Swedish: the last month of the pilots beside the municipalities without a pilot, whole years, the newest months, how sure it is, cautions, source and citation.",
      `- JSON: ${pattern("json")}`,
      `- Markdown: ${pattern("md")}`
    ].join("\n"),
    "## What the figures cannot say",
    cautionIds.map((id) => `- ${words.cautions[id].title}: ${words.cautions[id].text}`).join("\n"),
    "## Pilot areas",
    areas
      .map(({area}) =>
        link(area.name.en, answerAddress({area: area.id, indicator: headlineIndicator}, "en", "md", base), area.id)
      )
      .join("\n"),
    "## Indicators",
    indicators
      .map(({indicator: {id}}) => `- ${id}: ${words.indicators[id].title}. ${words.indicators[id].definition}`)
      .join("\n"),
    "## Pages and files",
    [
      link(words.navigation.methods, page("methods")),
      link(words.navigation.data, page("data")),
      link(words.navigation.municipalities, page("municipalities")),
      link("catalog.jsonld", withBase("/data/catalog.jsonld", base), "all tables"),
      link(
        "observations.parquet",
        withBase("/data/observations.parquet", base),
        words.dataPage.kinds.observations.title
      )
    ].join("\n")
  ]
    .join("\n\n")
    .concat("\n");
}
