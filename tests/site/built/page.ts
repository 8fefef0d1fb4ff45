import type {Locale} from "../../../src/model/languages.ts";
import {claimsIn} from "../../wording/claims.ts";
import {bareEstimates} from "../../wording/estimates.ts";
import {passagesOf, quotedClaims} from "../../wording/passages.ts";
import type {Chart} from "./chart.ts";
import {parseChart} from "./chart.ts";
import {attribute, elementsOf, matcher, parseHtml, textOf} from "./html.ts";
import type {Element} from "./html.ts";
import {newsDraftOf} from "./news-draft.ts";
import type {BuiltNewsDraft} from "./news-draft.ts";
import {saidFigures} from "./said-figures.ts";
import type {SaidFigures} from "./said-figures.ts";

/** What the checks need to know of a built page. */
export interface Page {
  /** Below the folder of the build: `sv/index.html`. */
  readonly file: string;
  /** Below the base of the site: `/sv/`. */
  readonly address: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  /** Full addresses of the same page by language, `x-default` included. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Text of every `h1`. */
  readonly mainHeadings: readonly string[];
  readonly ids: readonly string[];
  /** Whatever the page points to or loads. */
  readonly links: readonly Link[];
  /** Where the search for places in the header leads, and the index it loads; null on a page without a header. */
  readonly search: {readonly action: string | undefined; readonly index: string | undefined} | null;
  /** The content security policy. */
  readonly policy: string;
  /** Style attributes, event attributes and scripts written into the page. */
  readonly inlineCode: readonly string[];
  readonly charts: readonly Chart[];
  /** What the page says of causes or ranks, in its own language. */
  readonly claims: readonly string[];
  /** What it quotes of such claims in order to refuse them. */
  readonly quotedClaims: readonly string[];
  /** What it says of differences and verdicts. */
  readonly said: SaidFigures;
  /** What it offers to newsrooms. */
  readonly news: BuiltNewsDraft | null;
  /** How many figures or sections show an estimate. */
  readonly estimates: number;
  /** Estimates without their band or caution. */
  readonly bareEstimates: readonly string[];
}

interface Link {
  readonly href: string;
  /** Whether the browser loads it together with the page. */
  readonly isLoaded: boolean;
}

/** Takes from the markup of a page what the checks need, so that the tree itself need not be kept. */
export function parsePage(file: string, html: string): Page {
  const document = parseHtml(html);
  const elements = elementsOf(document);
  const all = (selector: string) => elements.filter(matcher(selector));
  const only = (selector: string) => elements.find(matcher(selector));
  const lang = attribute(only("html"), "lang") ?? "";
  return {
    file,
    address: `/${file.replace(/index\.html$/, "")}`,
    lang,
    title: textOf(only("title")),
    description: attribute(only("meta[name=description]"), "content") ?? "",
    canonical: attribute(only("link[rel=canonical]"), "href"),
    alternates: new Map(all("link[rel=alternate][hreflang]").map(toAlternate)),
    mainHeadings: all("h1").map(textOf),
    ids: elements.flatMap((element) => attribute(element, "id") ?? []),
    links: elements.flatMap(linksOf),
    search: only("header.masthead")
      ? {
          action: attribute(only("form[role=search]"), "action"),
          index: attribute(only("place-search"), "data-index")
        }
      : null,
    policy: attribute(only("meta[http-equiv=content-security-policy]"), "content") ?? "",
    inlineCode: elements.flatMap(inlineCodeOf),
    charts: all("figure.chart").map(parseChart),
    claims: [...passagesOf(document)].flatMap((passage) => claimsIn(passage, (lang || "fi") as Locale)),
    quotedClaims: quotedClaims(elements),
    said: saidFigures(elements, lang || "fi"),
    news: newsDraftOf(elements),
    estimates: all(".estimate").length,
    bareEstimates: bareEstimates(elements)
  };
}

function toAlternate(link: Element): [language: string, address: string] {
  return [attribute(link, "hreflang") ?? "", attribute(link, "href") ?? ""];
}

function linksOf(element: Element): Link[] {
  const sources = (attribute(element, "srcset") ?? "").split(",").flatMap((entry) => entry.trim().split(" ")[0] || []);
  const loaded = [attribute(element, "src"), attribute(element, "poster"), ...sources].filter(
    (href) => href !== undefined
  );
  const href = attribute(element, "href");
  return [
    ...loaded.map((source) => ({href: source, isLoaded: true})),
    ...(href === undefined ? [] : [{href, isLoaded: isLoadingLink(element)}])
  ];
}

function isLoadingLink(element: Element): boolean {
  if (element.tagName === "use") return true;
  const relations = (attribute(element, "rel") ?? "").split(" ");
  const pointing = ["canonical", "alternate", "license", "author", "next", "prev"];
  return element.tagName === "link" && !relations.some((relation) => pointing.includes(relation));
}

function inlineCodeOf(element: Element): string[] {
  const attributes = element.attrs.filter(({name}) => name === "style" || name.startsWith("on"));
  const isScript = element.tagName === "script" && attribute(element, "src") === undefined;
  const isData = attribute(element, "type") === "application/ld+json";
  return [
    ...attributes.map(({name, value}) => `<${element.tagName} ${name}="${value}">`),
    ...(isScript && !isData ? [`<script>${textOf(element).slice(0, 60)}`] : [])
  ];
}
