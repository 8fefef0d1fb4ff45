import {describe, expect} from "vitest";
import {test} from "../browser-test.ts";
import {wakeReaders} from "../reading/reading-test.ts";
import type {Open} from "../browser-test.ts";
import {outlineOf, shapeOf, writeOutline} from "./aria-outline.ts";
import type {OutlineNode} from "./aria-outline.ts";

/** A page of every kind, in three languages. */
const kinds = [
  {kind: "front", fi: "/", others: ["/sv/", "/en/"]},
  {kind: "areas", fi: "/alueet/", others: ["/sv/omraden/", "/en/areas/"]},
  {kind: "area", fi: "/alueet/espoo/", others: ["/sv/omraden/espoo/", "/en/areas/espoo/"]},
  {
    kind: "chart",
    fi: "/alueet/espoo/unemployed/",
    others: ["/sv/omraden/espoo/unemployed/", "/en/areas/espoo/unemployed/"]
  },
  {kind: "indicators", fi: "/mittarit/", others: ["/sv/matt/", "/en/indicators/"]},
  {kind: "indicator", fi: "/mittarit/unemployed/", others: ["/sv/matt/unemployed/", "/en/indicators/unemployed/"]},
  {
    kind: "municipality",
    fi: "/kunnat/049-espoo/",
    others: ["/sv/kommuner/049-espoo/", "/en/municipalities/049-espoo/"]
  },
  // Its letters are those of the alphabet, which differ.
  {kind: "municipalities", fi: "/kunnat/", others: []},
  {kind: "methods", fi: "/menetelmat/", others: ["/sv/metoder/", "/en/methods/"]},
  {kind: "data", fi: "/aineistot/", others: ["/sv/data/", "/en/data/"]},
  {kind: "files", fi: "/aineistot/tiedostot/", others: ["/sv/data/filer/", "/en/data/files/"]},
  {kind: "embedding", fi: "/upottaminen/", others: ["/sv/inbaddning/", "/en/embedding/"]},
  {kind: "embed", fi: "/embed/fi/espoo/unemployed/", others: ["/embed/sv/espoo/unemployed/"]},
  {kind: "changes", fi: "/muutokset/", others: ["/sv/andringar/", "/en/changes/"]},
  {kind: "accessibility", fi: "/saavutettavuus/", others: ["/sv/tillganglighet/", "/en/accessibility/"]},
  {kind: "about", fi: "/tietoja/", others: ["/sv/om/", "/en/about/"]},
  {kind: "not-found", fi: "/nowhere/", others: []}
];

describe.each(kinds)("the $kind page", ({kind, fi, others}) => {
  test("is to assistive technology what was read and found good", async ({open}) => {
    // What a release unfolds depends on what it brought.
    const outline = (await outlineAt(open, fi)).map((part) => (kind === "changes" ? withoutGroups(part) : part));
    await expect(writeOutline(outline)).toMatchFileSnapshot(`accessibility-trees/${kind}.txt`);
  });

  test("has one main heading, and leaves out no level below it", async ({open}) => {
    const {page} = await open(fi);
    const headings = page.locator(":is(h1, h2, h3, h4, h5, h6):visible");
    const levels = await headings.evaluateAll((all) => all.map(({tagName}) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test.for(others)("is built in the same way at %s", async (address, {open}) => {
    const [finnish, other] = await Promise.all([fi, address].map((one) => outlineAt(open, one)));
    expect(shapeOf(other ?? [])).toEqual(shapeOf(finnish ?? []));
  });
});

test("an outline keeps landmarks, headings and pictures, and shortens what is repeated", () => {
  const letters = ["a", "b", "c", "d", "e", "f"].map((letter) => `    - link "${letter}"`).join("\n");
  const snapshot = `- banner:
  - navigation "Letters":
${letters}
- main:
  - 'heading "Unemployed: an area, its controls and more" [level=1]'
  - paragraph: left out
  - figure "One":
    - 'img "Line chart: left"': 1 2 3
  - figure "Two":
    - img "Line chart"
  - table "Caption":
    - row "left out":
      - button "left out"`;
  expect(writeOutline(outlineOf(snapshot))).toBe(`banner
  navigation: Letters
    link: a
    link: b
    …
    link: e
    link: f
main
  heading 1: Unemployed: an area, its controls …
  figure: One
    img: Line chart: left
  figure: Two (as above)
  table: Caption
`);
});

test("an outline is the same with other figures, months and publications, and another with another structure", () => {
  const snapshot = (month: string, events: string, days: readonly string[], last: string, mark = "") => `- main:
  - table "Työttömien osuus, ${month}"
  - table "Työttömien osuus työvoimasta, ${month}${mark}"
  - group: Tapahtumia ${events}
  - heading "1 125 tiedostoa" [level=2]
${days.map((day) => `  - 'heading "${day}: Jotakin" [level=3]'`).join("\n")}
  - ${last}`;
  const written = (...parts: Parameters<typeof snapshot>) => writeOutline(outlineOf(snapshot(...parts)));
  const today = written("tammikuu 2025", "1–2", ["21.11.2026"], 'button "Hae"');
  expect(today).toBe(`main
  table: Työttömien osuus, kuu #
  table: Työttömien osuus työvoimasta, kuu #
  group: Tapahtumia #
  heading 2: # tiedostoa
  heading 3: #: …
  button: Hae
`);
  expect(written("lokakuu 2028", "1–5", ["20.11.2028", "21.11.2026"], 'button "Hae"', " E arvio")).toBe(today);
  expect(written("tammikuu 2025", "1–2", ["21.11.2026"], 'link "Hae"')).not.toBe(today);
});

function withoutGroups({children, ...part}: OutlineNode): OutlineNode {
  return {...part, children: children.filter(({role}) => role !== "group")};
}

/** The outline of a page once all that makes its parts has come. */
async function outlineAt(open: Open, address: string): Promise<OutlineNode[]> {
  const {page} = await open(address);
  await wakeReaders(page);
  await page.waitForLoadState("networkidle");
  return outlineOf(await page.locator("body").ariaSnapshot());
}
