import {expect} from "vitest";
import {test} from "./browser-test.ts";

test.for([
  {address: "/alueet/helsinki/", previous: "/alueet/etela-pohjanmaa/", next: "/alueet/hameenlinna/"},
  // In Swedish it is Birkaland, and Björneborgsregionen comes next.
  {address: "/sv/omraden/pirkanmaa/", previous: null, next: "/sv/omraden/pori/"},
  {address: "/en/areas/ylivieska/", previous: "/en/areas/vantaa-kerava/", next: null},
  {
    address: "/alueet/helsinki/vacancies/",
    previous: "/alueet/etela-pohjanmaa/vacancies/",
    next: "/alueet/hameenlinna/vacancies/"
  }
])("$address leads to the areas beside it in the alphabet", async ({address, previous, next}, {open}) => {
  const {page} = await open(address, {javaScriptEnabled: false});
  for (const [rel, target] of [
    ["prev", previous],
    ["next", next]
  ]) {
    const link = page.locator(`.area-neighbours a[rel=${rel}]`);
    expect(await link.count()).toBe(target === null ? 0 : 1);
    if (target !== null) expect(await link.getAttribute("href")).toBe(target);
  }
});

test.for([
  {address: "/nowhere/", language: "fi", title: "Sivua ei löydy"},
  {address: "/sv/omraden/nowhere/", language: "sv", title: "Sidan finns inte"},
  {address: "/en/nowhere/", language: "en", title: "Page not found"}
])(
  "what is not there is told at $address in the language of the address",
  async ({address, language, title}, {open}) => {
    const {page, status} = await open(address);
    expect(status).toBe(404);
    const sections = page.locator("main section:visible");
    expect(await sections.count()).toBe(1);
    expect(await sections.locator("h2").innerText()).toBe(title);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.title()).toContain(title);
  }
);

test("what is not there is told in all three languages without JavaScript", async ({open}) => {
  const {page} = await open("/sv/nowhere/", {javaScriptEnabled: false});
  expect(await page.locator("main section:visible h2").allInnerTexts()).toEqual([
    "Sivua ei löydy",
    "Sidan finns inte",
    "Page not found"
  ]);
});

test("the page for what is not there searches places", async ({open}) => {
  const {page} = await open("/en/nowhere/", {javaScriptEnabled: false});
  await page.locator("section[lang=en] input").fill("Espoo");
  await page.locator("section[lang=en] button").click();
  const url = new URL(page.url());
  expect([url.pathname, url.search]).toEqual(["/en/municipalities/", "?q=Espoo"]);
});

test.for(["light", "dark"] as const)(
  "in %s the browser around the page has the colour of the paper",
  async (colorScheme, {open}) => {
    const {page} = await open("/", {colorScheme});
    const [theme, paper] = await page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")];
      const meta = metas.find(({media}) => matchMedia(media).matches);
      const probe = document.body.appendChild(document.createElement("span"));
      probe.style.color = meta?.content ?? "";
      return [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
    });
    expect(theme).toBe(paper);
  }
);
