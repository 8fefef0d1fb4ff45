import {execFileSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {diskFiles} from "../../scripts/effects/files.ts";
import {makeRelease} from "../../scripts/make-release.ts";
import type {ReleaseSteps} from "../../scripts/make-release.ts";
import type {FileList} from "../../src/model/releases/files.ts";
import type {ReleaseList, ReleaseRecord} from "../../src/model/releases/releases.ts";
import {golden} from "../golden/kept-files.ts";

// The small made-up project, its data stage run once for all and its site a folder with a few files.
const built = mkdtempSync(join(tmpdir(), "release-built-"));
beforeAll(() => {
  cpSync(join(golden, "in"), built, {recursive: true});
  execFileSync(process.execPath, ["scripts/build.ts", "--root", built, "--quiet"]);
});
afterAll(() => rmSync(built, {recursive: true}));

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  cpSync(built, root, {recursive: true});
  write("data/addresses/moved.csv", "from,to\n");
});
afterEach(() => rmSync(root, {recursive: true}));

const ran: string[] = [];

/** Steps that leave everything as it is but for a site of one page and the files that readers download. */
function steps(rest: Partial<ReleaseSteps> = {}): ReleaseSteps {
  ran.length = 0;
  const step =
    (name: string, work: () => void = () => undefined) =>
    async () => {
      ran.push(name);
      work();
    };
  return {
    simulate: step("simulate"),
    data: step("data"),
    site: step("site", () => ["/index.html", ...publishedFiles()].forEach((path) => write(`dist${path}`, ""))),
    ...rest
  };
}

const today = "2022-12-01";
const release = (date: string, made = steps(), isDryRun = false) =>
  makeRelease({files: diskFiles(root), siteFolder: join(root, "dist"), date, today, isDryRun, steps: made});

describe("the first release", () => {
  test("keeps its record and its addresses, and shows itself to the site before that is made", async () => {
    let shown: readonly string[] = [];
    const {site} = steps();
    const outcome = await release("2022-03-01", steps({site: async () => ((shown = shownReleases()), site())}));
    expect(outcome.kind).toBe("released");
    expect(shown).toEqual(["2022-03-01"]);
    expect(record("2022-03-01")).toMatchObject({
      vintages: ["2021-12-21", "2022-02-22"],
      revisions: [],
      files: {added: []}
    });
    expect(record("2022-03-01").coverage[0]).toEqual({
      indicator: "unemployed-share",
      first: "2020-11",
      last: "2022-01"
    });
    expect(read("data/addresses/2022-02-22.txt")).toBe(`${["/", ...publishedFiles()].sort().join("\n")}\n`);
  });

  test("is not of a day to come, unless the newest vintage is", async () => {
    await expect(release("2022-12-02")).rejects.toThrow("release 2022-12-02: expected no day after 2022-12-01");
    const setting = {files: diskFiles(root), siteFolder: join(root, "dist"), isDryRun: true, steps: steps()};
    const early = (date: string) => makeRelease({...setting, date, today: "2022-01-01"});
    await expect(early("2022-02-23")).rejects.toThrow("release 2022-02-23: expected no day after 2022-02-22");
    expect(await early("2022-02-22")).toMatchObject({kind: "planned"});
  });

  test("reports in Markdown", async () => {
    expect(await release("2022-03-01")).toMatchObject({report: expect.stringMatching(/^# Release of 1 March 2022\n/)});
  });
});

test("a second run with nothing new says since when, and writes nothing", async () => {
  await release("2022-03-01");
  const before = read("data/releases/2022-03-01.json");
  for (const date of ["2022-03-01", "2022-03-02"]) {
    expect(await release(date)).toEqual({kind: "nothing new", since: "2022-03-01"});
    expect(ran).toEqual(["simulate", "data"]);
  }
  expect(diskFiles(root).list("data/releases")).toEqual(["2022-03-01.json"]);
  expect(read("data/releases/2022-03-01.json")).toBe(before);
});

describe("a change of method, which moves figures but no verdict, vintage or file,", () => {
  const path = "data/published/files.json";
  const recompute = () => {
    const list = JSON.parse(read(path)) as FileList;
    const files = list.files.map((file) =>
      file.path === "/data/comparisons.csv" ? {...file, sha256: "f".repeat(64)} : file
    );
    write(path, JSON.stringify({files}));
  };
  beforeEach(() => release("2022-03-01"));

  test("is recorded, and the page of changes counts the tables", async () => {
    recompute();
    expect(await release("2022-03-02")).toMatchObject({
      kind: "released",
      report: expect.stringContaining("## Tables of another content\n\n- Comparisons: 1 of 1\n")
    });
    const {releases} = JSON.parse(read("data/published/releases.json")) as ReleaseList;
    expect(releases[0]).toMatchObject({cells: [], tables: [{topic: "comparisons", changed: 1, count: 1}]});
    expect(await release("2022-03-03")).toEqual({kind: "nothing new", since: "2022-03-02"});
  });
});

describe("what somebody has written about a release", () => {
  beforeEach(() => release("2022-03-01"));

  test("makes a release of its day, although nothing else is new, and once only", async () => {
    write("src/content/sv/releases/2022-03-02.md", "");
    expect(await release("2022-03-02")).toMatchObject({kind: "released"});
    expect(await release("2022-03-02")).toMatchObject({kind: "nothing new"});
  });

  test("of another day stops the release before anything is made, with the days that have one", async () => {
    write("src/content/fi/releases/2022-02-28.md", "");
    const before = kept();
    await expect(release("2022-03-02")).rejects.toThrow(
      "src/content/fi/releases/2022-02-28.md: expected the day of a release, one of 2022-03-01, or 2022-03-02 of this one"
    );
    expect(ran).toEqual([]);
    expect(kept()).toEqual(before);
  });
});

describe("after a release", () => {
  beforeEach(async () => {
    await release("2022-03-01");
    // Of the first vintage alone: the second one is then what a new release brings.
    const old = {...record("2022-03-01"), vintages: ["2021-12-21"]};
    write("data/releases/2022-03-01.json", JSON.stringify({...old, coverage: olderMonths(old.coverage)}));
  });

  test("the next one tells what the new vintage added and revised", async () => {
    expect((await release("2022-03-15")).kind).toBe("released");
    const {vintages, cells, revisions, files} = record("2022-03-15");
    expect(vintages).toEqual(["2021-12-21", "2022-02-22"]);
    // As tests/golden/small/README.md has it: 17 new cells and 4 changed ones, two of them with borders.
    expect(cells).toEqual([
      {measure: "HAKIJALOPUSSA", added: 6, revised: 4},
      {measure: "TYOTOSUUS", added: 11, revised: 0}
    ]);
    expect(revisions.map(({cause, cells: count}) => [cause, count])).toEqual([
      ["revised", 2],
      ["borders", 2]
    ]);
    expect(files.added).toEqual([]);
  });

  test("a second one on the same day takes in the first: both are told beside the day before", async () => {
    await release("2022-03-15");
    const extra = "/data/indicators/unemployed.csv";
    write("data/addresses/2022-02-22.txt", read("data/addresses/2022-02-22.txt").replace(`${extra}\n`, ""));
    const outcome = await release("2022-03-15");
    expect(outcome.kind).toBe("released");
    expect(record("2022-03-15").cells[0]).toEqual({measure: "HAKIJALOPUSSA", added: 6, revised: 4});
    expect(record("2022-03-15").files.added).toEqual([extra]);
    expect(await release("2022-03-15")).toMatchObject({kind: "nothing new"});
  });

  test("an earlier day is refused", async () => {
    await expect(release("2022-02-28")).rejects.toThrow("release 2022-02-28: expected 2022-03-01 or a later day");
  });

  test("a vintage that a release showed and that is gone is refused", async () => {
    rmSync(join(root, "data/vintages/2021-12-21"), {recursive: true});
    await expect(release("2022-03-15")).rejects.toThrow("expected 2021-12-21, which the release of 2022-03-01 shows");
  });

  describe("a dry run", () => {
    test("reports, but makes no site and writes nothing", async () => {
      const before = kept();
      expect(await release("2022-03-15", steps(), true)).toMatchObject({
        kind: "planned",
        report: expect.stringContaining("| all | 17 | 4 |")
      });
      expect(ran).toEqual(["data"]);
      expect(kept()).toEqual(before);
    });
  });

  describe("a failure leaves everything as it was", () => {
    const fails = (what: string) => async () => {
      throw new Error(`${what} failed`);
    };

    const simulate = async () => withSimulatedMonths(5);

    test.each([
      ["the data", steps({simulate, data: fails("data")}), "data failed"],
      ["the site", steps({simulate, site: fails("site")}), "site failed"],
      ["the simulations", steps({simulate: fails("simulations")}), "simulations failed"]
    ])("of %s", async (_, made, message) => {
      const before = kept();
      await expect(release("2022-03-15", made)).rejects.toThrow(message);
      expect(kept()).toEqual(before);
      expect(shownReleases()).toEqual(["2022-03-01"]);
    });

    test("of the addresses: one that was published is not on the new site", async () => {
      write("data/addresses/2021-12-21.txt", "/alueet/gone/\n");
      const before = kept();
      await expect(release("2022-03-15")).rejects.toThrow("/alueet/gone/ was published");
      expect(kept()).toEqual(before);
      expect(shownReleases()).toEqual(["2022-03-01"]);
    });
  });

  test("simulations come before the data, and new ones are news by themselves", async () => {
    await release("2022-03-15");
    expect(ran).toEqual(["simulate", "data", "site"]);
    const simulate = async () => withSimulatedMonths(5);
    expect(await release("2022-03-16", steps({simulate}))).toMatchObject({kind: "released"});
  });
});

test("the command takes a day and writes its report into a file", {timeout: 60_000}, () => {
  const report = join(root, "report.md");
  const command = resolve("scripts/release.ts");
  const args = [command, "--root", root, "--dry-run", "--date", "2022-03-01", "--report", report];
  expect(execFileSync(process.execPath, args, {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]})).toBe("");
  expect(readFileSync(report, "utf8")).toMatch(/^# Release of 1 March 2022\n/);
  expect(() =>
    execFileSync(process.execPath, [command, "--root", root, "--date", "1.3.2022"], {encoding: "utf8", stdio: "pipe"})
  ).toThrow("--date 1.3.2022: expected a day such as 2023-11-21");
});

function olderMonths(coverage: ReleaseRecord["coverage"]): ReleaseRecord["coverage"] {
  return coverage.map((one) => ({...one, last: one.last > "2021-11" ? "2021-11" : one.last}));
}

function withSimulatedMonths(postLength: number): void {
  const path = "data/reference/simulated-coverage.json";
  const simulated = JSON.parse(read(path)) as {world: object};
  write(path, JSON.stringify({...simulated, world: {...simulated.world, postLength}}));
}

function publishedFiles(): string[] {
  const {files} = JSON.parse(read("data/published/files.json")) as {files: {path: string}[]};
  return files.map(({path}) => path);
}

function shownReleases(): string[] {
  return (JSON.parse(read("data/published/releases.json")) as ReleaseList).releases.map(({date}) => date);
}

function record(date: string): ReleaseRecord {
  return JSON.parse(read(`data/releases/${date}.json`)) as ReleaseRecord;
}

/** All that a release may change of what is kept in git. */
function kept(): Record<string, string> {
  const files = diskFiles(root);
  const paths = ["data/releases", "data/addresses"].flatMap((folder) =>
    files.list(folder).map((name) => `${folder}/${name}`)
  );
  return Object.fromEntries([...paths, "data/reference/simulated-coverage.json"].map((path) => [path, read(path)]));
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), content);
}
