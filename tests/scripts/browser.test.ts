import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";

test("a browser that does not start is refused by name, and the command fails", () => {
  const env = {...process.env, CHROMIUM: "/nowhere/chromium"};
  const {status, stderr} = spawnSync(process.execPath, ["scripts/browser.ts"], {env, encoding: "utf8"});
  expect(status).toBe(1);
  expect(stderr).toContain("No browser for the tests starts here");
  expect(stderr).toContain("/nowhere/chromium");
});
