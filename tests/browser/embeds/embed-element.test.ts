import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {expect} from "vitest";
import {test} from "./embedded.ts";
import {expectWhole} from "./whole-embed.ts";

const element = (area: string, name: string): string =>
  `<kuntakokeilut-chart height="810"><a href="{site}/embed/fi/${area}/unemployed/">${name}</a></kuntakokeilut-chart>`;

// It was parsed after the script had run, and stayed a bare link.
test("the element is a frame when the script stands in the head of the page, before it", async ({show}) => {
  const {page, frame} = await show(element("espoo", "Työttömät: Espoo"), {
    head: '<script src="{site}/embed/v1/resize.js"></script>'
  });
  await expectWhole(frame());
  expect(await page.locator("kuntakokeilut-chart a").count()).toBe(0);
  expect(await page.locator("iframe").getAttribute("title")).toBe("Työttömät: Espoo");
});

// A page that came in two pieces, each with an element and its line: the second stayed a bare link.
test("so is the second one of a page that comes in pieces, with the whole of its name", async ({stage}) => {
  const script = '<script async src="{site}/embed/v1/resize.js"></script>';
  const pieces = [
    `<!doctype html><html lang="fi"><meta charset="utf-8"><title>t</title><body>${element("espoo", "Työttömät: Espoo")}`,
    `${script}<p>${"x".repeat(3000)}</p>`,
    element("oulu", "Työttömät: Oulu").slice(0, -40),
    `${element("oulu", "Työttömät: Oulu").slice(-40)}${script}`
  ].map((piece) => piece.replaceAll("{site}", stage.origin));
  const server = createServer((_, response) => {
    response.writeHead(200, {"content-type": "text/html; charset=utf-8"});
    const send = ([piece, ...rest]: readonly string[]): void => {
      response.write(piece);
      if (rest.length > 0) setTimeout(() => send(rest), 400);
      else response.end();
    };
    send(pieces);
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  const context = await stage.browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await expect.poll(() => page.locator("kuntakokeilut-chart iframe").count()).toBe(2);
    const titles = await page
      .locator("iframe")
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute("title")));
    expect(titles).toEqual(["Työttömät: Espoo", "Työttömät: Oulu"]);
    for (const number of [0, 1]) await expectWhole(page.locator("iframe").nth(number).contentFrame());
  } finally {
    await context.close();
    server.close().closeAllConnections();
  }
});

test("so is one whose link a script of the page adds later", async ({show}) => {
  const {page, frame} = await show(
    '<kuntakokeilut-chart></kuntakokeilut-chart><script async src="{site}/embed/v1/resize.js"></script>'
  );
  const script = page.locator("script[src]");
  const address = (await script.getAttribute("src"))?.replace("v1/resize.js", "en/oulu/vacancies/") ?? "";
  await page.evaluate((href) => {
    const link = document.createElement("a");
    document.querySelector("kuntakokeilut-chart")?.append(link);
    setTimeout(() => {
      link.href = href;
      link.append("Vacancies");
    }, 100);
  }, address);
  await expectWhole(frame());
  await expect.poll(() => page.locator("iframe").getAttribute("title")).toBe("Vacancies");
});
