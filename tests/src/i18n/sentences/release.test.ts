import {describe, expect, test} from "vitest";
import {language} from "../../../../src/i18n/language.ts";
import {newMonthsSentence, releaseCounts, releaseTitle, verdictChangeText} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {ReleaseModel} from "../../../../src/model/releases/releases.ts";
import {refused, verdict} from "../../../scripts/publish/releases/made-up-records.ts";

const quiet: ReleaseModel = {
  date: "2026-12-22",
  isFirst: false,
  vintages: ["2026-12-17"],
  reached: null,
  months: [],
  cells: [],
  revisions: [],
  verdicts: [],
  files: {count: 1838, added: []},
  tables: []
};
const change = {
  indicator: "unemployed-share",
  area: "espoo",
  before: verdict(),
  after: refused("too few donors")
} as const;
const inAll = (tell: (locale: (typeof locales)[number]) => string) => locales.map((locale) => plain(tell(locale)));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the title of a release tells the most that is new in it", () => {
  const months = [{first: "2022-03", last: "2026-10", indicators: ["unemployed-share"]}] as const;
  const cells = [{measure: "A", added: 0, revised: 3}];
  const revision = {vintage: "2026-12-17", measure: "A", cause: "revised", cells: 3, largest: null} as const;
  const revisions = [
    {...revision, first: "2021-03", last: "2021-05"},
    {...revision, first: "2020-12", last: "2021-01"}
  ] as const;
  test.each([
    ["everything", {isFirst: true, months}, ["Ensimmäinen julkaisu", "Första publiceringen", "First release"]],
    [
      "months",
      {reached: "2026-10", months, cells, revisions},
      ["Luvut lokakuuhun 2026 asti", "Siffror till och med oktober 2026", "Figures to October 2026"]
    ],
    [
      "figures of earlier months",
      {months, cells: [{measure: "A", added: 4, revised: 3}], revisions},
      ["Uusia lukuja aiemmilta kuukausilta", "Nya siffror för tidigare månader", "New figures for earlier months"]
    ],
    [
      "changed figures, with their months",
      {cells, revisions},
      [
        "Muuttuneita lukuja: joulukuu 2020 – toukokuu 2021",
        "Ändrade siffror: december 2020 – maj 2021",
        "Changed figures: December 2020 – May 2021"
      ]
    ],
    [
      "changed figures of one month, although a few came in",
      {cells: [{measure: "A", added: 1, revised: 3}], revisions: [{...revision, first: "2021-03", last: "2021-03"}]},
      ["Muuttuneita lukuja: maaliskuu 2021", "Ändrade siffror: mars 2021", "Changed figures: March 2021"]
    ],
    ["comparisons", {verdicts: [change]}, ["Muuttuneita vertailuja", "Ändrade jämförelser", "Changed comparisons"]],
    [
      "tables",
      {tables: [{topic: "comparisons", changed: 1, count: 1}]},
      ["Muuttuneita taulukoita", "Ändrade tabeller", "Changed tables"]
    ],
    ["files", {}, ["Uusia tiedostoja", "Nya filer", "New files"]]
  ] as const)("%s", (_, rest, titles) => {
    expect(inAll((locale) => releaseTitle({...quiet, ...rest}, locale))).toEqual(titles);
  });
});

test("the first release counts all there is, a later one what came in, what changed and which files are new", () => {
  const cells = [
    {measure: "A", added: 12_000, revised: 1},
    {measure: "B", added: 345, revised: 0}
  ];
  expect(inAll((locale) => releaseCounts({...quiet, cells, isFirst: true}, locale))).toEqual([
    "Lähteen lukuja on 12 345 ja ladattavia tiedostoja 1 838.",
    "Det finns 12 345 siffror ur källan och 1 838 filer att ladda ner.",
    "There are 12,345 figures of the source and 1,838 files to download."
  ]);
  const files = {count: 1839, added: ["/data/breaks.csv"]};
  expect(inAll((locale) => releaseCounts({...quiet, cells, files}, locale))).toEqual([
    "Lähteestä tuli 12 345 uutta lukua. Yksi aiempi luku muuttui. Ladattavia tiedostoja tuli yksi lisää.",
    "12 345 nya siffror kom från källan. En tidigare siffra ändrades. En ny fil finns att ladda ner.",
    "The source added 12,345 figures. One earlier figure changed. There is one new file to download."
  ]);
});

test("tables that changed although nothing came from the source are counted by kind, with what may be behind it", () => {
  const tables = [
    {topic: "charts", changed: 374, count: 375},
    {topic: "comparisons", changed: 1, count: 1}
  ];
  expect(inAll((locale) => releaseCounts({...quiet, tables}, locale))).toEqual([
    "Uusia lukuja ei tullut. Aiemmat luvut eivät muuttuneet. 375 taulukon sisältö on muuttunut, vaikka lähteen luvut " +
      "ovat ennallaan: laskutapa tai taulukoiden rakenne on toinen kuin ennen (Kuviot 374, Vertailut 1).",
    "Inga nya siffror kom till. Inga tidigare siffror ändrades. Innehållet i 375 tabeller har ändrats fast källans " +
      "siffror är desamma: sättet att räkna eller tabellernas uppbyggnad är ett annat än förut (Diagram 374, Jämförelser 1).",
    "The source added no figures. No earlier figure changed. The content of 375 tables has changed although the figures " +
      "of the source have not: the method or the layout of the tables is another than before (Charts 374, Comparisons 1)."
  ]);
  expect(inAll((locale) => releaseCounts({...quiet, tables: tables.slice(1)}, locale))).toEqual([
    expect.stringContaining("Yhden taulukon sisältö on muuttunut"),
    expect.stringContaining("Innehållet i en tabell har ändrats"),
    expect.stringContaining("The content of one table has changed")
  ]);
  const cells = [{measure: "A", added: 1, revised: 0}];
  expect(releaseCounts({...quiet, tables, cells}, "en")).toBe(
    "The source added one figure. No earlier figure changed."
  );
});

test("months that came in are told with their indicators, a single one by its name alone", () => {
  const months = {first: "2022-03", last: "2026-10", indicators: ["unemployed-share", "jobseekers"]} as const;
  expect(inAll((locale) => newMonthsSentence(months, false, locale))).toEqual([
    "Uusia kuukausia: maaliskuu 2022 – lokakuu 2026 (työttömien osuus, työnhakijat).",
    "Nya månader: mars 2022 – oktober 2026 (andelen arbetslösa, arbetssökande).",
    "New months: March 2022 – October 2026 (unemployed share, jobseekers)."
  ]);
  const one = {...months, first: "2026-10", indicators: ["jobseekers"]} as const;
  expect(newMonthsSentence(one, false, "en")).toBe("New months: October 2026 (jobseekers).");
  expect(newMonthsSentence(one, true, "en")).toBe("Months: October 2026 (jobseekers).");
});

test("a changed verdict says what was said before and what is said now, doubts included", () => {
  const changed = {
    ...change,
    before: verdict({rarity: "unusual alone"}),
    after: verdict({side: "lower", isDoubtful: true})
  };
  expect(inAll((locale) => verdictChangeText(changed, "Espoo", locale))).toEqual([
    "Espoo: aiemmin vertailunsa yläpuolella, yksittäiselle alueelle epätavallisen kaukana; " +
      "nyt vertailunsa alapuolella, tavallisen vaihtelun rajoissa (vertailu epäluotettava).",
    "Espoo: tidigare över sin jämförelse, ovanligt långt ifrån för ett enskilt område; " +
      "nu under sin jämförelse, inom den vanliga variationen (jämförelsen är opålitlig).",
    "Espoo: earlier above its comparison, unusually far for a single area; " +
      "now below its comparison, within the usual variation (the comparison is unreliable)."
  ]);
  expect(verdictChangeText({...change, before: verdict({rarity: "no gap"})}, "Espoo", "en")).toBe(
    "Espoo: earlier in step with its comparison; now no comparison (too few municipalities)."
  );
});

test("whoever tells of changed verdicts says that they show no effect", () => {
  expect(locales.map((locale) => language(locale).releaseSentences.verdictsNote)).toEqual([
    expect.stringContaining("ei osoita vaikutusta"),
    expect.stringContaining("visar inte någon effekt"),
    expect.stringContaining("does not show an effect")
  ]);
});
