import {expect} from "vitest";
import {area} from "../addresses.ts";
import {test} from "../browser-test.ts";

test.for([
  {address: `/alueet/${area}/unemployed/`, copy: "Kopioi", copied: "Kopioitu"},
  {address: `/sv/omraden/${area}/unemployed/`, copy: "Kopiera", copied: "Kopierat"},
  {address: `/en/areas/${area}/unemployed/`, copy: "Copy", copied: "Copied"}
])("on $address a reference and program code are copied and the page says so", async (words, {open}) => {
  const {page, complaints} = await open(words.address, {permissions: ["clipboard-read", "clipboard-write"]});
  const sentence = page.locator(".citation copy-text").first();
  await sentence.getByRole("button", {name: words.copy, exact: true}).click();
  await expect.poll(() => sentence.getByRole("status").textContent()).toBe(words.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await sentence.locator("p").textContent());
  expect(copied).toContain("Kuntakokeilut (");

  await page.locator(".snippets summary", {hasText: /^R$/}).click();
  await page.getByRole("button", {name: `${words.copy}: R`, exact: true}).click();
  const code = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(async () => (await code()).split("\n")[0]).toBe("figures <- read.csv(");
  expect(complaints).toEqual([]);
});

test("where the browser does not allow copying, the text is selected and the page says so", async ({open}) => {
  const {page} = await open(`/en/areas/${area}/unemployed/`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {value: {writeText: () => Promise.reject(new Error("refused"))}});
  });
  const sentence = page.locator(".citation copy-text").first();
  await sentence.getByRole("button").click();
  await expect.poll(() => sentence.getByRole("status").textContent()).toContain("does not allow copying");
  expect(await page.evaluate(() => String(getSelection()))).toContain("Kuntakokeilut (");
});

test("without script references, code and feeds are there, and no button that does nothing", async ({open}) => {
  const {page} = await open(`/alueet/${area}/unemployed/`, {javaScriptEnabled: false});
  const sharing = page.locator(".sharing");
  expect(await sharing.locator(".citation-sentence").isVisible()).toBe(true);
  await sharing.locator("summary", {hasText: "BibTeX"}).click();
  expect(await sharing.locator("pre", {hasText: "@misc{"}).isVisible()).toBe(true);
  expect(await sharing.getByRole("link", {name: "Atom"}).count()).toBe(2);
  expect(await sharing.getByRole("button").count()).toBe(0);
  await page.locator("#lines .of-files > summary").click();
  expect(await page.locator("#lines figure-copies button:visible").count()).toBe(0);
});

test("the text of a figure is copied to share, and its picture as PNG", async ({open}) => {
  const address = `/en/areas/${area}/unemployed-share/`;
  const {page, complaints} = await open(address, {permissions: ["clipboard-read", "clipboard-write"]});
  const figure = page.locator("#lines");
  await figure.locator(".of-files > summary").click();
  const copies = figure.locator("figure-copies");
  await copies.getByRole("button", {name: "Copy text to share"}).click();
  await expect.poll(() => copies.getByRole("status").textContent()).toBe("The text is copied.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [title, sentences, source, link, altText] = text.split("\n\n");
  expect(title).toMatch(/^Unemployed share of the labour force: /);
  expect(sentences).toBe(
    (await figure.locator(".chart-sentence").allTextContents()).join(" ").replace(/\s+/g, " ").trim()
  );
  expect(source).toMatch(/^Source: .*StatFin 12r5\..* CC BY 4\.0\.$/);
  expect(link).toMatch(new RegExp(`${address}#lines$`));
  expect(altText).toMatch(/^Alternative text: Line chart: /);

  await copies.getByRole("button", {name: "Copy the picture"}).click();
  await expect.poll(() => copies.getByRole("status").textContent()).toBe("The picture is copied.");
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return [image.width, image.height];
  });
  expect(size).toEqual([1200, 630]);
  expect(complaints).toEqual([]);
});
