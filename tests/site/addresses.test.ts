import {readdirSync, readFileSync} from "node:fs";
import {afterAll, beforeAll, expect, test} from "vitest";
import {serve} from "../browser/static-server.ts";
import type {StaticServer} from "../browser/static-server.ts";

// Files are listed here anew: no page needs to be parsed for it.
const built = readdirSync("dist", {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll("\\", "/").replace("dist/", ""));
const base = process.env.BASE_PATH ?? "/";
const folder = "data/addresses";
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const lists = names.map((name) => ({name, lines: readFileSync(`${folder}/${name}`, "utf8").trimEnd().split("\n")}));
const held = lists.flatMap(({lines}) => lines);
const newest = readdirSync("data/vintages").sort().at(-1) ?? "";
const moved = new Map(
  readFileSync(`${folder}/moved.csv`, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",") as [from: string, to: string])
);

let server: StaticServer;
beforeAll(async () => {
  server = await serve("dist");
});
afterAll(() => server.close());

test("every address ever published still answers", async () => {
  expect(held.length).toBeGreaterThan(15_000);
  expect(await failuresOf(held.filter((address) => !isLeftToHost(address)))).toEqual([]);
});

test("an address that does not answer is found", async () => {
  expect(await failuresOf(["/", "/alueet/nowhere/", "/data/nothing.csv"])).toEqual([
    "/alueet/nowhere/: 404",
    "/data/nothing.csv: 404"
  ]);
});

test('every address of the site is in the lists: "npm run addresses" adds new ones', () => {
  const known = new Set(held);
  const files = built.filter((file) => !/^(_astro\/|_headers$|404\.html$)/.test(file));
  const missing = files
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
    .filter((address) => !known.has(address));
  expect(missing).toEqual([]);
});

test("the lists are sorted and hold no address twice", () => {
  for (const {name, lines} of lists) expect(lines.toSorted(), name).toEqual(lines);
  expect(new Set(held).size).toBe(held.length);
});

/** Frozen charts of earlier vintages lie where the site is published; no later build makes them. */
function isLeftToHost(address: string): boolean {
  const [, top, vintage = newest] = address.split("/");
  return top === "vintages" && vintage < newest;
}

async function failuresOf(addresses: readonly string[]): Promise<string[]> {
  const failures: string[] = [];
  const waiting = addresses.values();
  const worker = async (): Promise<void> => {
    for (const address of waiting) {
      const fault = await faultOf(address);
      if (fault) failures.push(`${address}: ${fault}`);
    }
  };
  await Promise.all(Array.from({length: 8}, worker));
  return failures.toSorted();
}

async function faultOf(address: string): Promise<string | null> {
  const heir = moved.get(address);
  const response = await fetch(server.origin + address, {method: heir ? "GET" : "HEAD"});
  const text = await response.text();
  if (response.status !== 200) return String(response.status);
  return heir && !text.includes(`url=${base}${heir.slice(1)}"`) ? `does not lead to ${heir}` : null;
}
