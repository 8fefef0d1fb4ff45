import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";

test("a panel's estimate is printed as JSON, by sdid unless another method is asked for", () => {
  const {status, stdout, stderr} = run("tests/reference/prop99.csv", "--pre", "19");
  expect([status, stderr]).toEqual([0, ""]);
  const report = JSON.parse(stdout);
  expect(report.method).toBe("sdid");
  expect(report.att).toBeCloseTo(-15.605397916328592, 9);
  expect(report.placebo.p).toBeCloseTo(0.05128205128205128, 12);
});

test.each([
  ["did", -27.34911108361496],
  ["sc", -19.51362976841858],
  ["difp", -11.109041998395096]
])("method %s is one of them", (method, att) => {
  const report = JSON.parse(run("tests/reference/prop99.csv", "--pre", "19", "--method", method).stdout);
  expect([report.method, report.att]).toEqual([method, expect.closeTo(att, 8)]);
});

test("several treated units are averaged", () => {
  const report = JSON.parse(run("tests/reference/cps_logwage_minwage.csv", "--pre", "30").stdout);
  expect(report.att).toBeCloseTo(0.014012585680145073, 9);
  expect(report.standardError).toBeCloseTo(0.01468188945575918, 9);
});

const panel = "tests/reference/prop99.csv";
test.each([
  ["no file", [], "usage: npm run estimate -- FILE.csv --pre N [--method did|sc|sdid|difp|sc_reg|difp_reg]\n"],
  ["two files", [panel, panel, "--pre", "19"], "usage: "],
  ["no start", [panel], "usage: "],
  [
    "a start that is no number",
    [panel, "--pre", "1989a"],
    "--pre 1989a: expected how many periods lie before the start\n"
  ],
  [
    "a start after the end",
    [panel, "--pre", "31"],
    "--pre 31: expected a whole number from 2 to 30, because prop99.csv has"
  ],
  [
    "a method nobody knows",
    [panel, "--pre", "19", "--method", "ols"],
    "--method ols: expected one of did, sc, sdid, difp, "
  ],
  ["an option nobody knows", [panel, "--pre", "19", "--fast"], "--fast: unknown option, expected --pre N or --method "],
  ["a file that is not there", ["none.csv", "--pre", "19"], "file none.csv: expected a readable file: ENOENT: "],
  ["a file of another kind", ["tests/reference/co2.csv", "--pre", "19"], "co2.csv, line 1: expected the columns unit, "]
])("refused in one line, without a stack: %s", (_, args, message) => {
  const {status, stdout, stderr} = run(...args);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr).not.toContain("    at ");
});

/** As on a command line, where npm has not said from which folder it was called. */
function run(...args: string[]) {
  const env = {...process.env, INIT_CWD: ""};
  return spawnSync(process.execPath, ["scripts/estimate.ts", ...args], {encoding: "utf8", env});
}
