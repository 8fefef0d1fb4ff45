import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const reference = JSON.parse(readFileSync("tests/reference/stl_expected.json", "utf8"));

test("the parts of a series are printed as JSON, those of R's stl with jumps of one", () => {
  const {status, stdout, stderr} = run("tests/reference/co2.csv", "--period", "12");
  expect([status, stderr]).toEqual([0, ""]);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({period: 12, seasonalWindow: 13, robust: false});
  expect(report.windows).toEqual({seasonal: 13, trend: 21, lowPass: 13});
  expect([report.periods.length, report.periods[0]]).toEqual([468, "1959"]);
  const {seasonal, trend, remainder} = reference.co2_s13_jump1;
  for (const [name, values] of Object.entries<number[]>({seasonal, trend, remainder})) {
    values.forEach((value, t) => expect(Math.abs(report[name][t] - value)).toBeLessThan(1e-8));
  }
});

test("window and robustness are chosen", () => {
  const report = JSON.parse(
    run("tests/reference/nottem.csv", "--period", "12", "--s-window", "periodic", "--robust").stdout
  );
  expect(report).toMatchObject({seasonalWindow: "periodic", robust: true});
  expect(report.seasonal[0]).toBeCloseTo(report.seasonal[12], 12);
  expect(Math.min(...report.weights)).toBeLessThan(0.9);
});

const series = "tests/reference/co2.csv";
test.each([
  ["no file", ["--period", "12"], "usage: npm run adjust -- FILE.csv --period N [--s-window N|periodic] [--robust]\n"],
  ["no period", [series], "usage: "],
  ["a period that is no number", [series, "--period", "year"], "--period year: expected a whole number\n"],
  ["a period of one", [series, "--period", "1"], "period 1: expected a whole number from 2\n"],
  ["a period too long", [series, "--period", "234"], "co2.csv: 468 values: expected more than two periods of 234\n"],
  ["an even window", [series, "--period", "12", "--s-window", "8"], 'seasonal window 8: expected "periodic" or an odd'],
  ["a panel", ["tests/reference/prop99.csv", "--period", "12"], "prop99.csv, line 1: 33 columns, expected two"]
])("refused in one line, without a stack: %s", (_, args, message) => {
  const {status, stdout, stderr} = run(...args);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr).not.toContain("    at ");
});

/** As on a command line, where npm has not said from which folder it was called. */
function run(...args: string[]) {
  const env = {...process.env, INIT_CWD: ""};
  return spawnSync(process.execPath, ["scripts/adjust.ts", ...args], {encoding: "utf8", env});
}
