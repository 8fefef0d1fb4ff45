import {describe, expect} from "vitest";
import {test} from "./browser-test.ts";

const pages = [
  {address: "/upottaminen/", language: "fi"},
  {address: "/sv/inbaddning/", language: "sv"},
  {address: "/en/embedding/", language: "en"}
];

describe.each(pages)("$address", ({address, language}) => {
  test("shows the code and the look of a chart without script, and no form that does nothing", async ({open}) => {
    const {page, complaints} = await open(address, {javaScriptEnabled: false});
    expect(await page.locator("embed-form select").first().isVisible()).toBe(false);
    expect(await page.locator("embed-form pre").textContent()).toContain(`/embed/${language}/`);
    const preview = page.frameLocator("embed-form iframe");
    await preview.locator("svg:visible").waitFor();
    expect(await preview.locator("html").getAttribute("lang")).toBe(language);
    expect(complaints).toEqual([]);
  });

  test("gives the code of what the reader chooses, and shows it", async ({open}) => {
    const {page, complaints} = await open(address);
    const choices = {
      area: "oulu",
      indicator: "vacancies",
      language: "sv",
      period: "last-24",
      theme: "dark",
      width: "480"
    };
    for (const [name, value] of Object.entries(choices)) await page.locator(`select[name=${name}]`).selectOption(value);
    const code = page.locator("embed-form pre");
    await expect
      .poll(() => code.textContent())
      .toMatch(/\/embed\/sv\/oulu\/vacancies\/last-24\/#dark" title="[^"]+" width="480"/);
    const frame = page.locator("embed-form iframe");
    expect(await code.textContent()).toContain(`height="${await frame.getAttribute("height")}"`);
    expect(await code.textContent()).toContain(`title="${await frame.getAttribute("title")}"`);
    expect((await frame.boundingBox())?.width).toBe(480);
    const body = page.frameLocator("embed-form iframe").locator("body");
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(20, 23, 28)");
    // A preview that the next choice replaces breaks off what it was loading.
    expect(complaints.filter((complaint) => !complaint.endsWith("net::ERR_ABORTED"))).toEqual([]);
  });
});

test("the page of a chart leads to the form with this chart chosen", async ({open}) => {
  const {page} = await open("/en/areas/espoo/unemployed/");
  await page.locator(".embedding a").click();
  await page.waitForURL(/\/en\/embedding\//);
  expect(await page.locator("select[name=area]").inputValue()).toBe("espoo");
  expect(await page.locator("select[name=indicator]").inputValue()).toBe("unemployed");
  await expect.poll(() => page.locator("embed-form pre").textContent()).toContain("/embed/en/espoo/unemployed/");
});

test("a choice whose code cannot be fetched leaves the last one, and the page says so", async ({open}) => {
  const {page} = await open("/en/embedding/");
  const before = await page.locator("embed-form pre").textContent();
  await page.route("**/oembed.json", (route) => route.abort());
  await page.locator("select[name=area]").selectOption("oulu");
  await expect.poll(() => page.locator("embed-form > [role=status]").textContent()).toContain("could not be fetched");
  expect(await page.locator("embed-form pre").textContent()).toBe(before);
});

test.for([
  {address: "/embed/fi/nowhere/unemployed/", text: "upotetun kuvion osoite on väärä"},
  {address: "/embed/sv/espoo/unemployed/last-36/", text: "det inbäddade diagrammet fel"},
  {address: "/embed/en/espoo/nothing/", text: "the address of the embedded chart is wrong"}
])("$address, where there is no chart, says what to do", async ({address, text}, {open}) => {
  const {page, status} = await open(address);
  expect(status).toBe(404);
  const advice = page.locator("main p:visible", {hasText: text});
  expect(await advice.count()).toBe(1);
  expect(await advice.locator("a").getAttribute("target")).toBe("_top");
});
