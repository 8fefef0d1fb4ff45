import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {addMissing} from "../../../scripts/effects/add-missing.ts";
import {diskFiles} from "../../../scripts/effects/files.ts";

let root = "";
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "missing-"))));
afterEach(() => rmSync(root, {recursive: true}));

test("what is frozen stays as it is, also when the same vintage is made anew; what is missing is added", () => {
  const files = diskFiles(root);
  files.write("dist/vintages/2022-03-22/fi/espoo/unemployed.svg", "as published");
  files.write("dist/vintages/2025-02-25/fi/espoo/unemployed.svg", "as published");
  files.write("new/2025-02-25/fi/espoo/unemployed.svg", "drawn anew");
  files.write("new/2025-02-25/fi/espoo/vacancies.svg", "of a new indicator");
  addMissing(join(root, "new"), join(root, "dist/vintages"));
  expect(files.readText("dist/vintages/2022-03-22/fi/espoo/unemployed.svg")).toBe("as published");
  expect(files.readText("dist/vintages/2025-02-25/fi/espoo/unemployed.svg")).toBe("as published");
  expect(files.readText("dist/vintages/2025-02-25/fi/espoo/vacancies.svg")).toBe("of a new indicator");
});

test("the other folder need not be there", () => {
  const files = diskFiles(root);
  files.write("new/a/b.txt", "b");
  addMissing(join(root, "new"), join(root, "dist"));
  expect(files.readText("dist/a/b.txt")).toBe("b");
});
