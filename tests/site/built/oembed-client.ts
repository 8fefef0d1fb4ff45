import {attribute, parseHtml, select} from "./html.ts";

/** An answer as it came, of which nothing is taken for granted. */
export type Answer = Readonly<Record<string, unknown>>;

/** Gives the text at an address, null where there is none. */
export type Fetch = (address: string) => string | null;

/**
 * Asks for the embed of a page as the specification says: through the first link in its head with the type of JSON.
 *
 * @see https://oembed.com/#section4
 */
export function discover(page: string, fetch: Fetch): Answer {
  const [head] = select(parseHtml(fetch(page) ?? ""), "head");
  const links = head ? select(head, "link[rel=alternate][type=application/json+oembed]") : [];
  return answerAt(attribute(links[0], "href") ?? "", fetch);
}

/**
 * Does it as WordPress does: from the first 150 KB of the page, cut at the end of its head, by the attributes of its
 * links in any order; JSON comes before XML.
 */
export function discoverAsWordPress(page: string, fetch: Fetch): Answer {
  const text = Buffer.from(fetch(page) ?? "")
    .subarray(0, 153_600)
    .toString("utf8");
  const end = text.indexOf("</head>");
  const links = [...(end === -1 ? text : text.slice(0, end)).matchAll(/<link([^<>]+)\/?>/gi)].map(([, inner = ""]) =>
    Object.fromEntries([...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]))
  );
  const known = links.filter(
    ({type, href}) => href && /^(application\/json|(text|application)\/xml)\+oembed$/.test(type ?? "")
  );
  const chosen = known.find(({type}) => type === "application/json+oembed") ?? known[0];
  return answerAt(chosen?.["href"] ?? "", fetch);
}

/** Every answer that a page offers as JSON, in the order of its links. */
export function discoverAll(page: string, fetch: Fetch): Answer[] {
  const [head] = select(parseHtml(fetch(page) ?? ""), "head");
  const links = head ? select(head, "link[rel=alternate][type=application/json+oembed]") : [];
  return links.map((link) => answerAt(attribute(link, "href") ?? "", fetch));
}

/** What an answer of the type `rich` lacks or has wrong. */
export function faultsOfRich(answer: Answer): string[] {
  return faults([
    ...commonChecks(answer),
    ["type", answer["type"] === "rich"],
    ["html", typeof answer["html"] === "string" && answer["html"] !== ""]
  ]);
}

/** What an answer of the type `photo` lacks or has wrong. */
export function faultsOfPhoto(answer: Answer): string[] {
  return faults([...commonChecks(answer), ["type", answer["type"] === "photo"], ["url", isWebAddress(answer["url"])]]);
}

type Check = readonly [what: string, isRight: boolean];

/** Of a thumbnail there are all three parts or none. */
function commonChecks(answer: Answer): Check[] {
  const thumbnail = ["url", "width", "height"].map((part) => answer[`thumbnail_${part}`]);
  const [url, ...sizes] = thumbnail;
  const isWhole = isWebAddress(url) && sizes.every(isSize);
  return [
    ["version", answer["version"] === "1.0"],
    ["width", isSize(answer["width"])],
    ["height", isSize(answer["height"])],
    ["title", typeof answer["title"] === "string"],
    ["provider", typeof answer["provider_name"] === "string" && isWebAddress(answer["provider_url"])],
    ["thumbnail", isWhole || thumbnail.every((part) => part === undefined)]
  ];
}

function isSize(size: unknown): boolean {
  return Number.isInteger(size) && Number(size) > 0;
}

function isWebAddress(address: unknown): boolean {
  return typeof address === "string" && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function faults(checks: readonly Check[]): string[] {
  return checks.filter(([, isRight]) => !isRight).map(([what]) => what);
}

function answerAt(address: string, fetch: Fetch): Answer {
  const text = URL.canParse(address) ? fetch(address) : null;
  if (text === null) throw new Error(`${address || "no link"}: expected an answer`);
  return JSON.parse(text) as Answer;
}
