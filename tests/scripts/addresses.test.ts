import {spawn} from "node:child_process";
import {once} from "node:events";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {serve} from "../browser/static-server.ts";

const command = resolve("scripts/addresses.ts");

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "addresses-"));
  write("data/addresses/moved.csv", "from,to\n");
  write("data/addresses/2023-11-21.txt", "/\n/old/\n/vintages/2023-11-21/fi/espoo/unemployed.svg\n");
  write("data/vintages/2023-11-21/vintage.json", "{}");
  write("data/vintages/2025-02-25/vintage.json", "{}");
  write("dist/index.html", "<p>a</p>");
  write("dist/old/index.html", "<p>b</p>");
});
afterEach(() => rmSync(root, {recursive: true}));

test("what a release adds becomes the list of its vintage, and a second run adds nothing", async () => {
  write("dist/data/new.csv", "a\n");
  const first = await run();
  expect(first.output).toBe(
    "new: /data/new.csv\n3 addresses of the site are in data/addresses, 1 of them new in data/addresses/2025-02-25.txt\n"
  );
  expect(readFileSync(join(root, "data/addresses/2025-02-25.txt"), "utf8")).toBe("/data/new.csv\n");
  write("dist/data/another.csv", "a\n");
  await run();
  expect(readFileSync(join(root, "data/addresses/2025-02-25.txt"), "utf8")).toBe("/data/another.csv\n/data/new.csv\n");
  expect((await run()).output).toContain(", 0 of them new");
});

test("a vanished address stops the command, is named, and nothing is written", async () => {
  write("dist/new/index.html", "<p>c</p>");
  rmSync(join(root, "dist/old"), {recursive: true});
  const {status, output} = await run();
  expect(status).toBe(1);
  expect(output).toContain("/old/ was published, but nothing answers there any more");
  expect(() => readFileSync(join(root, "data/addresses/2025-02-25.txt"))).toThrow("ENOENT");
});

test("a folder without a site stops the command", async () => {
  rmSync(join(root, "dist"), {recursive: true});
  expect(await run()).toEqual({
    status: 1,
    output: expect.stringContaining('expected a built site; "npm run build" makes one')
  });
});

describe("the replay of a published site", () => {
  test("passes when every address answers, also below a path, and earlier vintages are asked for", async () => {
    publish("vintages/2023-11-21/fi/espoo/unemployed.svg", "<svg/>");
    expect(await replay()).toEqual({
      status: 0,
      output: expect.stringMatching(/^all 3 addresses answer at .*\/pilots\/\n$/)
    });
  });

  test("names every address that does not answer", async () => {
    rmSync(join(root, "dist/old"), {recursive: true});
    const {status, output} = await replay();
    expect(status).toBe(1);
    expect(output.split("\n").slice(0, 2)).toEqual(["/old/: 404", "/vintages/2023-11-21/fi/espoo/unemployed.svg: 404"]);
    expect(output).toContain("2 of 3 addresses fail");
  });

  test("follows a moved page to its heir, and tells when it leads elsewhere", async () => {
    publish("vintages/2023-11-21/fi/espoo/unemployed.svg", "<svg/>");
    write("data/addresses/moved.csv", "from,to\n/old/,/new/\n");
    write("dist/old/index.html", '<meta http-equiv="refresh" content="0; url=/pilots/new/">');
    expect((await replay()).status).toBe(0);
    write("dist/old/index.html", '<meta http-equiv="refresh" content="0; url=/pilots/">');
    expect(await replay()).toEqual({status: 1, output: expect.stringContaining("/old/: does not lead to /new/")});
  });

  test("tells of a host that answers with a page where a file was", async () => {
    write("data/addresses/2023-11-21.txt", "/\n/data.html\n");
    write("dist/data.html", "<p>Nothing here, but no error either</p>");
    expect((await replay()).output).toContain("/data.html: answers with a page in place of the file");
  });

  test("proves nothing, and says so, where whatever is asked for is answered", async () => {
    write("dist/never-published/index.html", "<p>e</p>");
    expect(await replay()).toEqual({
      status: 1,
      output: "/never-published/: expected 404 for what never was there, got 200\n"
    });
  });

  test("stops where nothing answers", async () => {
    expect(await run("--replay", "http://localhost:9/")).toEqual({
      status: 1,
      output: expect.stringMatching(/^http:\/\/localhost:9\/never-published\/: expected an answer, got none \(.+\)\n$/)
    });
  });
});

/** Serves the site below a path, with what only the host still has. */
async function replay(): Promise<{status: unknown; output: string}> {
  const host = join(root, "host");
  cpSync(join(root, "dist"), join(host, "pilots"), {recursive: true});
  writeFileSync(join(host, "404.html"), "");
  const server = await serve(host);
  try {
    return await run("--replay", `${server.origin}/pilots/`);
  } finally {
    server.close();
  }
}

async function run(...args: string[]): Promise<{status: unknown; output: string}> {
  const child = spawn(process.execPath, [command, "--root", root, ...args], {stdio: ["ignore", "pipe", "pipe"]});
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const [status] = await once(child, "close");
  return {status, output};
}

function publish(path: string, content: string): void {
  write(`host/pilots/${path}`, content);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), content);
}
