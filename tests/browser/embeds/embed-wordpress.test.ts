import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {expect} from "vitest";
import {codeOf, test} from "./embedded.ts";

const chart = codeOf("en/pirkanmaa/unemployed-share").html;

/** Notes what comes in the manner of WordPress, whose script would follow a link on the host of the frame. */
const listener =
  "<script>window.told = []; addEventListener('message', ({data}) => { if (data.secret) told.push(data); })</script>";
const links = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as {told: {message: string}[]}).told.filter(({message}) => message === "link")
  );

// WordPress frames what it does not know in a sandbox from which no link leads out.
test("links out of WordPress's sandbox are sent to the page around, from the host of the frame alone", async ({
  show
}) => {
  const code = chart
    .replace("<iframe", '<iframe sandbox="allow-scripts" security="restricted" data-secret="Ab12cd"')
    .replace(/(?<= src="[^"]*)(?=")/, "#?secret=Ab12cd");
  const {page, frame} = await show(listener + code, {
    // The pages were built for another address than the one at which the test serves them.
    prepare: (page) =>
      page.route("**/embed/en/**", async (route) => {
        const response = await route.fetch();
        const {origin} = new URL(route.request().url());
        const body = (await response.text()).replace(/https?:\/\/[^/"]+(?=\/en\/areas\/)/g, origin);
        await route.fulfill({response, body});
      })
  });
  const home = frame().locator("footer a").last();
  const address = await home.getAttribute("href");
  expect(new URL(address ?? "").host).toBe(new URL((await page.locator("iframe").getAttribute("src")) ?? "").host);
  await home.click();
  await expect.poll(() => links(page)).toEqual([{message: "link", value: address, secret: "Ab12cd"}]);
  // The source lies elsewhere, where WordPress leads nobody: the page of the chart links to it too.
  await frame().locator("footer a").first().click();
  await expect.poll(async () => (await links(page)).length).toBe(2);
  expect((await links(page))[1]).toEqual({message: "link", value: address, secret: "Ab12cd"});
});

test("outside a sandbox a link leads where it says, and nothing is sent", async ({show}) => {
  const {page, frame} = await show(listener + chart.replace(/(?<= src="[^"]*)(?=")/, "#?secret=Ab12cd"), {
    prepare: (page) => page.route("**/en/areas/**", (route) => route.fulfill({body: "home", contentType: "text/html"}))
  });
  await frame().locator("footer a").last().click();
  await page.waitForURL(/\/en\/areas\/pirkanmaa\/unemployed-share\//);
});

test("the line for frames runs with `integrity` where the server lets others read it, and not where it does not", async ({
  show
}) => {
  const hash = createHash("sha384").update(readFileSync("dist/embed/v1/resize.js")).digest("base64");
  const code = `${chart}<script async src="{site}/embed/v1/resize.js" integrity="sha384-${hash}" crossorigin></script>`;
  const before = codeOf("en/pirkanmaa/unemployed-share").height;
  const allowed = await show(code, {
    prepare: (page) =>
      page.route("**/resize.js", async (route) => {
        const response = await route.fetch();
        await route.fulfill({response, headers: {...response.headers(), "access-control-allow-origin": "*"}});
      })
  });
  await expect.poll(() => allowed.height()).not.toBe(before);
  // The server of the tests says nothing of the kind.
  const refused = await show(code);
  await refused.page.waitForTimeout(500);
  expect(await refused.height()).toBe(before);
  expect(refused.complaints.join()).toContain("CORS policy");
});
