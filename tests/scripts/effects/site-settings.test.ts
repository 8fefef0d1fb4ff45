import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {missingSettings, readSettings, requireSettings} from "../../../scripts/effects/site-settings.ts";

const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
afterAll(() => rmSync(root, {recursive: true}));

const whole = {
  SITE_URL: "https://statistics.example",
  PUBLISHER: "Made-up Society",
  CONTACT_EMAIL: "statistics@example.org",
  CODE_URL: "https://code.example/kuntakokeilut",
  FEEDBACK_URL: ""
};

function read(file: object, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(root, "settings.json"), JSON.stringify(file));
  return readSettings(root, env);
}

describe("settings", () => {
  test("come from the file, the address of the site from the environment", () => {
    const {SITE_URL, ...kept} = whole;
    expect(read(kept, {SITE_URL})).toEqual(whole);
  });

  test("of the environment go before those of the file, empty ones do not", () => {
    expect(read({PUBLISHER: "One"}, {PUBLISHER: "Another"}).PUBLISHER).toBe("Another");
    expect(read({PUBLISHER: "One"}, {PUBLISHER: ""}).PUBLISHER).toBe("One");
  });

  test("are empty in a folder without the file", () => {
    expect(new Set(Object.values(readSettings(join(root, "nowhere"), {})))).toEqual(new Set([""]));
  });

  test("of the project name nobody whom a publisher has not written there", () => {
    const names = Object.keys(readSettings(".", {}));
    expect(names.toSorted()).toEqual(Object.keys(whole).toSorted());
  });

  test.each([
    [
      {PUBLISHR: "One"},
      {},
      "settings.json: PUBLISHR, expected one of PUBLISHER, CONTACT_EMAIL, CODE_URL, FEEDBACK_URL"
    ],
    [{CONTACT_EMAIL: "nobody"}, {}, "CONTACT_EMAIL nobody: expected an e-mail address"],
    [{CODE_URL: "code.example"}, {}, "CODE_URL code.example: expected a whole address such as https://example.org"],
    [{}, {SITE_URL: "statistics.example"}, "SITE_URL statistics.example: expected a whole address"]
  ])("%j is refused", (file, env, message) => {
    expect(() => read(file, env)).toThrow(message);
  });
});

describe("what is missing", () => {
  test.each(["SITE_URL", "PUBLISHER", "CONTACT_EMAIL", "CODE_URL"] as const)("is named: %s", (name) => {
    expect(missingSettings({...whole, [name]: ""})).toMatch(new RegExp(`^a site to be published needs ${name}: `));
  });

  test("is nothing where all is there; nobody needs a form for reports", () => {
    expect(missingSettings(whole)).toBeNull();
  });

  test("stops a release, and whatever has an address that others see", () => {
    const unnamed = {...whole, PUBLISHER: ""};
    expect(() => requireSettings(whole, true)).not.toThrow();
    expect(() => requireSettings(unnamed, false)).toThrow("needs PUBLISHER:");
    expect(() => requireSettings({...whole, SITE_URL: ""}, true)).toThrow("needs SITE_URL:");
  });

  test.each(["", "http://localhost:4321", "http://127.0.0.1:8080/"])("does not stop a try at %j", (SITE_URL) => {
    expect(() => requireSettings({...whole, PUBLISHER: "", SITE_URL}, false)).not.toThrow();
  });
});
