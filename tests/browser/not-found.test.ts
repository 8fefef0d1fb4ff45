import {expect} from "vitest";
import {test} from "./browser-test.ts";

test.for(["/nowhere/", "/en/areas/nowhere/", "/nowhere.csv"])(
  "%s answers with the page for what is not there",
  async (address, {open}) => {
    const {page, status, complaints} = await open(address);
    expect(status).toBe(404);
    expect(await page.locator("h1").count()).toBe(1);
    // The browser itself notes the status of the page; style sheets, images and scripts must be found.
    expect(complaints.filter((complaint) => !complaint.includes("status of 404"))).toEqual([]);
    expect(complaints.length).toBe(1);
  }
);

test("the page for what is not there leads to the front page in the language of the address", async ({open}) => {
  const {page} = await open("/sv/nowhere/");
  await page.locator("main a:visible").first().click();
  expect(new URL(page.url()).pathname).toBe("/sv/");
});
