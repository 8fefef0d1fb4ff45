import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./browser-test.ts";

/** Ways to ask for pages that load little: the setting of the system, and that of the browser. */
const ways = [
  {way: "by prefers-reduced-data", ask: preferReducedData},
  {way: "by Save-Data", ask: saveData}
];

describe.each(ways)("a reader who asks $way to load little", ({ask}) => {
  test.for(["/", "/sv/omraden/espoo/", "/en/methods/"])(
    "gets the places on %s when the first letter is typed, and not before",
    async (address, {open}) => {
      const {page, complaints} = await open(address);
      await ask(page);
      await page.waitForLoadState("networkidle");
      const asked = requestsOf(page);
      const field = page.locator("place-search input");
      await field.focus();
      await page.waitForLoadState("networkidle");
      expect(asked).toEqual([]);
      await field.pressSequentially("Espo");
      await page.locator("place-search [role=option]").first().waitFor();
      expect(asked.filter((path) => /^\/search\/places\.\w\w\.json$/.test(path)).length).toBe(1);
      expect(complaints).toEqual([]);
    }
  );
});

test("all others have the places at hand before they type", async ({open}) => {
  const {page} = await open("/");
  const asked = requestsOf(page);
  await page.locator("place-search input").focus();
  await expect.poll(() => asked).toContain("/search/places.fi.json");
});

test("where what reads the charts cannot be had, nothing is offered that does not work", async ({open}) => {
  const {page} = await open("/en/areas/espoo/unemployed-share/");
  const errors: string[] = [];
  page.on("pageerror", ({message}) => errors.push(message));
  await page.route("**/chart-reader.*.js", (route) => route.abort());
  const tools = page.locator("figure#lines .reading-tools");
  await tools.locator("[data-reads=keys]").click();
  await tools.waitFor({state: "hidden"});
  expect(await page.locator("figure#lines svg").first().isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

async function preferReducedData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedMedia", {features: [{name: "prefers-reduced-data", value: "reduce"}]});
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-data: reduce)").matches)).toBe(true);
}

function saveData(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.defineProperty(navigator, "connection", {value: {saveData: true}});
  });
}

/** What the page asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}
