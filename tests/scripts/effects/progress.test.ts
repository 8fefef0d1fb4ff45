import {expect, test} from "vitest";
import {terminalProgress} from "../../../scripts/effects/progress.ts";

/** A terminal that keeps what is written. */
function terminal(isTTY: boolean, columns = 20) {
  const written: string[] = [];
  return {isTTY, columns, written, write: (text: string | Uint8Array) => written.push(String(text)) > 0};
}

const eraseLine = "\r\u001B[2K";

test("each step takes the place of the one before, in one line", () => {
  const screen = terminal(true);
  const progress = terminalProgress(screen, {quiet: false});
  progress.show("Reading");
  progress.show("Writing a file with a long name");
  progress.clear();
  expect(screen.written).toEqual([eraseLine, "Reading", eraseLine, "Writing a file wit…", eraseLine]);
});

test.each([
  ["nobody watches", terminal(false), false],
  ["it is asked to be quiet", terminal(true), true]
])("nothing is shown when %s", (_, screen, quiet) => {
  const progress = terminalProgress(screen, {quiet});
  progress.show("Reading");
  progress.clear();
  expect(screen.written).toEqual([]);
});
