import type {FeedEntry} from "../../../../src/model/pages/feeds.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import type {ReleaseModel} from "../../../../src/model/releases/releases.ts";
import type {FeedDocument, FeedSetting} from "../../../../src/outputs/feeds/feed-document.ts";
import {named} from "../../../named.ts";
import {verdict} from "../../../scripts/publish/releases/made-up-records.ts";
import {espoo} from "../../i18n/samples.ts";

/** As much of the site as feeds need: two vintages' measures are known by one name, Espoo is an area and a place. */
export const site = {
  vintages: [{date: "2026-12-17"}],
  indicators: [],
  measures: [],
  municipalityNames: {KU049: espoo.name},
  areas: [{area: espoo}, {area: {id: "aanekoski", name: named("Äänekoski & <muut>")}}]
} as unknown as SiteModel;

const revision = {
  measure: "TYOVOIMATK",
  area: "KU049",
  month: "2026-01",
  vintage: "2026-12-17",
  oldValue: 150_000,
  newValue: 151_000,
  cause: "revised"
} as const;

/** A changed cell, summed up. */
export const revised = {...revision, cells: 1, first: "2026-01", last: "2026-01", largest: revision} as const;

/** The first release, with nothing of its own; the rest says what is different. */
export function release(rest: Partial<ReleaseModel> = {}): ReleaseModel {
  return {
    date: "2026-11-21",
    isFirst: true,
    vintages: ["2023-11-21", "2025-02-25"],
    reached: null,
    months: [],
    cells: [],
    revisions: [],
    verdicts: [],
    files: {count: 10, added: []},
    tables: [],
    ...rest
  };
}

/** A release that brought new months, a changed figure and two comparisons that are described differently. */
export const second = release({
  date: "2026-12-22",
  isFirst: false,
  vintages: ["2026-12-17"],
  reached: "2026-11",
  months: [{first: "2025-02", last: "2026-11", indicators: ["unemployed-share"]}],
  cells: [{measure: "TYOVOIMATK", added: 20, revised: 1}],
  revisions: [revised],
  verdicts: [
    {indicator: "unemployed-share", area: "espoo", before: verdict({rarity: "unusual alone"}), after: verdict()},
    {indicator: "vacancies", area: "salo", before: verdict(), after: verdict({side: "lower"})}
  ]
});

/** A vintage that added one cell; the rest says what else it did. */
export function entry(vintage: string, rest: Partial<FeedEntry> = {}): FeedEntry {
  return {vintage, reached: [], figure: null, added: 1, revised: 0, revisions: [], ...rest};
}

/** How the entries of a feed in English are told; the rest says of which. */
export function setting(rest: Partial<FeedSetting> = {}): FeedSetting {
  return {
    feed: {kind: "releases"},
    locale: "en",
    site,
    releases: [],
    subject: "Kuntakokeilut",
    home: "https://example.org/pilots/en/changes/",
    full: (path) => `https://example.org/pilots${path}`,
    ...rest
  };
}

/** Every sign that a format may read as its own. */
export const awkward = `A & B <i>"c"</i> ]]> 'd' – åäö`;

/** A feed with an entry full of awkward signs, and one of words only. */
export const feed: FeedDocument = {
  id: "urn:uuid:00000000-0000-5000-8000-000000000001",
  locale: "sv",
  title: awkward,
  subtitle: "About",
  home: "https://example.org/sv/?a=1&b=2",
  self: {atom: "https://example.org/a.atom", json: "https://example.org/a.json"},
  author: "Kuntakokeilut",
  rights: "CC BY 4.0",
  updated: "2025-02-25",
  items: [
    {
      id: "urn:uuid:00000000-0000-5000-8000-000000000002",
      url: "https://example.org/sv/",
      title: awkward,
      summary: awkward,
      html: "<p>1 &lt; 2 &amp; 3</p>",
      day: "2025-02-25",
      facts: {vintage: "2025-02-25", month: "2025-01", added: 1, revised: 0, largest_revisions: []}
    },
    {
      id: "urn:uuid:00000000-0000-5000-8000-000000000003",
      url: "https://example.org/sv/#b",
      title: "B",
      summary: "C",
      html: "<p>D</p>",
      day: "2023-11-21",
      facts: null
    }
  ]
};
