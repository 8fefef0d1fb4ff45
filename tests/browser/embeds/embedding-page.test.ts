import {describe, expect} from "vitest";
import {test} from "../browser-test.ts";
import {codeOf} from "./embedded.ts";

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
    await preview.locator(".drawing").waitFor();
    expect(await preview.locator("html").getAttribute("lang")).toBe(language);
    expect(complaints).toEqual([]);
  });

  test("gives the code of what the reader chooses, and shows it", async ({open}) => {
    const {page, complaints} = await open(address);
    const choices = {
      area: "oulu",
      indicator: "vacancies",
      language: "sv",
      theme: "dark",
      width: "480"
    };
    for (const [name, value] of Object.entries(choices)) await page.locator(`select[name=${name}]`).selectOption(value);
    await page.locator("input[value=last-24]").check();
    const code = page.locator("embed-form pre");
    await expect
      .poll(() => code.textContent())
      .toMatch(/\/embed\/sv\/oulu\/vacancies\/last-24\/#dark" title="[^"]+" width="480"/);
    const frame = page.locator("embed-form iframe");
    expect(await code.textContent()).toContain(`height="${await frame.getAttribute("height")}"`);
    expect(await code.textContent()).toContain(`title="${await frame.getAttribute("title")}"`);
    expect((await frame.boundingBox())?.width).toBe(480);
    const {height, heights} = codeOf("sv/oulu/vacancies/last-24");
    expect(Number(await frame.getAttribute("height"))).toBe(heights["480"]);
    expect(heights["480"]).toBeLessThan(height);
    const body = page.frameLocator("embed-form iframe").locator("body");
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(20, 23, 28)");
    // A preview that the next choice replaces breaks off what it was loading.
    expect(complaints.filter((complaint) => !complaint.endsWith("net::ERR_ABORTED"))).toEqual([]);
  });
});

test("a frozen picture is shown with its code, keeps to the width asked for, and has no colours to choose", async ({
  open
}) => {
  const {page, complaints} = await open("/sv/inbaddning/");
  await page.locator("input[value=frozen]").check();
  const code = page.locator("embed-form pre");
  await expect
    .poll(() => code.textContent())
    .toMatch(/^<figure lang="sv"><img src="[^"]+\/vintages\/[\d-]+\/sv\/[^"]+\.svg"/);
  const image = page.locator(".embed-preview img");
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1200);
  expect(await page.locator(".embed-preview iframe").count()).toBe(0);
  expect(await page.locator("select[name=theme]").isDisabled()).toBe(true);
  await page.locator("select[name=width]").selectOption("640");
  await expect.poll(() => code.textContent()).toContain('width="640" height="336"');
  expect((await image.boundingBox())?.width).toBe(640);
  await page.locator("input[value=all]").check();
  await expect.poll(() => code.textContent()).toContain("<iframe");
  expect(await page.locator("select[name=theme]").isDisabled()).toBe(false);
  expect(complaints.filter((complaint) => !complaint.endsWith("net::ERR_ABORTED"))).toEqual([]);
});

test("after a reload the code is that of the choice shown, whether the browser kept it or not", async ({open}) => {
  const {page} = await open("/upottaminen/");
  await page.locator("input[value=frozen]").check();
  await page.reload();
  const isKept = await page.locator("input[value=frozen]").isChecked();
  await expect.poll(() => page.locator("embed-form pre").textContent()).toContain(isKept ? "<figure" : "<iframe");
});

test("every choice says what readers will see later, also to those who hear the page", async ({open}) => {
  const {page} = await open("/en/embedding/");
  const radios = page.locator("embed-form fieldset input");
  expect(await radios.count()).toBe(4);
  for (const radio of await radios.all()) {
    const meaning = page.locator(`#${await radio.getAttribute("aria-describedby")}`);
    expect((await meaning.innerText()).length).toBeGreaterThan(40);
  }
});

test("the page of a chart leads to the form with this chart chosen", async ({open}) => {
  const {page} = await open("/en/areas/espoo/unemployed/");
  await page.goto(`${page.url()}#embedding`);
  await page.locator(".embedding a").last().click();
  await page.waitForURL(/\/en\/embedding\//);
  expect(await page.locator("select[name=area]").inputValue()).toBe("espoo");
  expect(await page.locator("select[name=indicator]").inputValue()).toBe("unemployed");
  await expect.poll(() => page.locator("embed-form pre").textContent()).toContain("/embed/en/espoo/unemployed/");
});

test.for([
  {choice: "last-60", code: "/embed/fi/espoo/unemployed/last-60/"},
  {choice: "frozen", code: "/fi/espoo/unemployed.svg"}
])("the page of a chart leads to the form with $choice chosen", async ({choice, code}, {open}) => {
  const {page} = await open("/alueet/espoo/unemployed/#embedding");
  await page.locator(`.embedding a[href*="=${choice}"]`).click();
  await page.waitForURL(/\/upottaminen\//);
  expect(await page.locator("input[name=period]:checked").inputValue()).toBe(choice);
  await expect.poll(() => page.locator("embed-form pre").textContent()).toContain(code);
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
