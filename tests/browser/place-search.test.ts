import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {axeViolations} from "./accessibility/axe-violations.ts";
import {test} from "./browser-test.ts";

const languages = [
  {
    language: "fi",
    address: "/tietoja/",
    typed: "Tampereella",
    says: "2 ehdotusta",
    first: "Tampere kokeilualue: Pirkanmaa",
    leadsTo: "/kunnat/837-tampere/",
    nothing: /^Ei osumia\. Kokeile /,
    list: "/kunnat/",
    all: "Kaikki kunnat aakkosittain",
    topic: {
      typed: "nuorisotyöttömyys",
      says: "1 ehdotus",
      leadsTo: "/mittarit/young-unemployed-share/",
      none: /^Ei osumia: /
    }
  },
  {
    language: "sv",
    address: "/sv/om/",
    typed: "Jakobstads",
    says: "1 förslag",
    first: "Jakobstad inget försök",
    leadsTo: "/sv/kommuner/598-pietarsaari/",
    nothing: /^Inga träffar\. Pröva /,
    list: "/sv/kommuner/",
    all: "Alla kommuner i alfabetisk ordning",
    topic: {
      typed: "ungdomsarbetslöshet",
      says: "1 förslag",
      leadsTo: "/sv/matt/young-unemployed-share/",
      none: /^Inga träffar: /
    }
  },
  {
    language: "en",
    address: "/en/about/",
    typed: "Lappeenranta",
    says: "1 suggestion",
    first: "Lappeenranta no pilot",
    leadsTo: "/en/municipalities/405-lappeenranta/",
    nothing: /^No matches\. Try /,
    list: "/en/municipalities/",
    all: "All municipalities in alphabetical order",
    topic: {
      typed: "youth unemployment",
      says: "1 suggestion",
      leadsTo: "/en/indicators/young-unemployed-share/",
      none: /^No matches: /
    }
  }
] as const;

describe.each(languages)("in $language", ({address, typed, says, first, leadsTo, nothing, list, all, topic}) => {
  test("an inflected name is suggested, announced and opened by the keyboard", async ({open}) => {
    const {page, complaints} = await open(address);
    await typeInto(page, typed);
    await announced(page, says);
    await page.keyboard.press("ArrowDown");
    expect(await activeText(page)).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${leadsTo}`);
    expect(complaints).toEqual([]);
  });

  test("a name that nobody has is answered in words, with the way to the list", async ({open}) => {
    const {page} = await open(address);
    await typeInto(page, "xyzw");
    await announced(page, nothing);
    expect(await expanded(page)).toBe("false");
    await page.locator("place-search").getByRole("link", {name: all}).click();
    await page.waitForURL(`**${list}`);
  });

  test("a topic is found by its everyday word, and opened by Enter alone where no other is just that", async ({
    open
  }) => {
    const {page, complaints} = await open(address);
    await typeInto(page, topic.typed);
    await announced(page, topic.says);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${topic.leadsTo}`);
    expect(complaints).toEqual([]);
  });

  test("the only place that is what was typed is opened by Enter alone, however fast", async ({open}) => {
    const {page, complaints} = await open(address);
    await page.locator("place-search input").fill(typed);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${leadsTo}`);
    expect(complaints).toEqual([]);
  });

  test("what is no word is shown as it is, with no list of its own", async ({open}) => {
    const {page} = await open(`${list}?q=%3Cb%3E`);
    await page.locator("place-hits [role=status]").filter({hasText: topic.none}).waitFor();
    expect(await page.locator("place-hits q").innerHTML()).toBe("&lt;b&gt;");
    expect(await page.locator("place-hits .hits *").count()).toBe(0);
    expect(await page.locator("place-hits [data-when-nothing] a:visible").count()).toBe(3);
  });

  test("without script the form leads to the list of all municipalities, which says what it cannot do", async ({
    open
  }) => {
    const {page} = await open(address, {javaScriptEnabled: false});
    await page.locator("place-search input").fill(typed);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${list}?q=${typed}`);
    expect(await page.locator("main noscript p:visible, main p:visible").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("JavaScript")])
    );
    expect(await page.locator(`main a[href^="${list}"]:visible`).count()).toBe(309);
    await page.locator("nav.letters a", {hasText: "T"}).click();
    expect(page.url()).toMatch(/#letter-t$/);
  });

  test("what is but the beginning of names is searched for on the list when no suggestion is chosen", async ({
    open
  }) => {
    const {page} = await open(address);
    const begun = typed.slice(0, 5);
    await typeInto(page, begun);
    await page.locator("place-search").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${list}?q=${begun}`);
    expect(await page.locator("place-search input").inputValue()).toBe(begun);
    await page.locator(`place-hits .hits a[href$="${leadsTo}"]`).waitFor();
    expect(await page.locator("place-hits .all-places").isVisible()).toBe(false);
    await page.locator("place-hits a", {hasText: all}).click();
    await page.waitForURL(`**${list}`);
    expect(await page.locator(`main a[href^="${list}"]:visible`).count()).toBe(309);
  });

  test.for(["light", "dark"] as const)(
    "has no axe violations while it is open, in %s colours",
    async (colorScheme, {open}) => {
      const {page} = await open(address, {colorScheme});
      await typeInto(page, typed);
      await announced(page, says);
      await page.keyboard.press("ArrowDown");
      expect(await axeViolations(page)).toEqual([]);
    }
  );
});

test("the arrow keys walk round the suggestions, Home and End go to their ends, Esc closes them", async ({open}) => {
  const {page} = await open("/");
  await typeInto(page, "jyväskyl");
  await announced(page, "2 ehdotusta");
  expect(await expanded(page)).toBe("true");
  expect(await activeText(page)).toBe("");
  const walk = ["ArrowUp", "ArrowDown", "ArrowDown", "Home", "End"];
  const names = [];
  for (const key of walk) {
    await page.keyboard.press(key);
    names.push(await activeText(page));
  }
  const [area, municipality] = ["Jyväskylän seutu 4 kuntaa", "Jyväskylä kokeilualue: Jyväskylän seutu"];
  expect(names).toEqual([municipality, area, municipality, area, municipality]);
  expect(await page.locator('place-search [role=option][aria-selected="true"]').count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await expanded(page)).toBe("false");
  expect(await page.locator(".place-panel").isVisible()).toBe(false);
  expect(await page.locator("place-search input").inputValue()).toBe("jyväskyl");
});

test("the Home key moves within the typed word while no suggestion is chosen", async ({open}) => {
  const {page} = await open("/");
  await typeInto(page, "orio");
  await page.keyboard.press("Home");
  await page.keyboard.type("P");
  expect(await page.locator("place-search input").inputValue()).toBe("Porio");
  await announced(page, "Tarkoititko jotakin näistä? 2 ehdotusta");
});

test("a suggestion is opened by the pointer, and leaving the field closes them all", async ({open}) => {
  const {page} = await open("/sv/");
  await typeInto(page, "esbos");
  await page.locator("place-search").getByRole("option").first().waitFor();
  await page.locator("h1").click();
  expect(await page.locator(".place-panel").isVisible()).toBe(false);
  await page.locator("place-search input").focus();
  await page.locator("place-search").getByRole("option", {name: "försöksområde: Esbo"}).click();
  await page.waitForURL("**/sv/kommuner/049-espoo/");
});

test("the index is loaded when the field is focused, not before", async ({open}) => {
  const {page} = await open("/en/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.startsWith("/search/"))).toEqual([]);
  const response = page.waitForResponse("**/search/places.en.json");
  await page.locator("place-search input").focus();
  expect((await response).status()).toBe(200);
});

test("where the index does not load, that is said, and the form still leads to the list", async ({open}) => {
  const {page} = await open("/en/");
  await page.route("**/search/*.json", (route) => route.abort());
  await typeInto(page, "Espoo");
  await announced(page, /^Search is not working right now\./);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/municipalities/?q=Espoo");
  await page.locator("place-hits [role=status]", {hasText: "Search is not working"}).waitFor();
  expect(await page.locator("main a[href^='/en/municipalities/']:visible").count()).toBe(309);
});

describe.each([320, 768, 1440])("at %i pixels", (width) => {
  test("everything can be pressed, nothing moves and nothing runs out of the page", async ({open}) => {
    const {page} = await open("/", {viewport: {width, height: 800}});
    const top = await page.locator("h1").boundingBox();
    await typeInto(page, "k");
    await announced(page, /^\d+ ehdotusta$/);
    expect(await page.locator("h1").boundingBox()).toEqual(top);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const target of await page.locator("place-search :is(input, button, a):visible").all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
});

async function typeInto(page: Page, text: string): Promise<void> {
  await page.locator("place-search input").pressSequentially(text);
}

async function announced(page: Page, text: string | RegExp): Promise<void> {
  const exactly = typeof text === "string" ? new RegExp(`^${text.replace(/[.?]/g, "\\$&")}$`) : text;
  await page.locator("place-search [role=status]").filter({hasText: exactly}).waitFor({state: "attached"});
}

function expanded(page: Page): Promise<string | null> {
  return page.locator("place-search input").getAttribute("aria-expanded");
}

/** The text of the suggestion that the field points to. */
async function activeText(page: Page): Promise<string> {
  const id = await page.locator("place-search input").getAttribute("aria-activedescendant");
  const text = id ? await page.locator(`#${id}`).textContent() : "";
  return text?.replace(/\s+/g, " ").trim() ?? "";
}
