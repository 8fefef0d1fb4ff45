import {startCommand} from "./command-line.ts";
import {findChromium, installChromium, unpackChromium} from "./effects/chromium-sources.ts";
import type {Chromium} from "./effects/chromium.ts";
import {proveChromium, writeChromium} from "./effects/chromium.ts";

// Finds or installs a Chromium that really starts, and writes down which one the tests are to use.

startCommand({});
const chosen = process.env.CHROMIUM;

const ways: readonly (readonly [name: string, find: () => Chromium[] | Promise<Chromium[]>])[] = chosen
  ? [["$CHROMIUM", () => [{executablePath: chosen, env: {}}]]]
  : [
      ["installed on this machine", findChromium],
      ["npm package @sparticuz/chromium", unpackChromium],
      ["apt-get install chromium, as root", installChromium]
    ];

const failures: string[] = [];
const working = await firstThatStarts();
if (working) {
  writeChromium(working);
} else {
  console.error(["No browser for the tests starts here. Tried:", ...failures].join("\n- "));
  console.error("Set CHROMIUM to the path of a Chromium or Chrome that works.");
  process.exitCode = 1;
}

async function firstThatStarts(): Promise<Chromium | null> {
  for (const [name, find] of ways) {
    const found = await attempt(name, find);
    if (found?.length === 0) failures.push(`${name}: none`);
    for (const chromium of found ?? []) {
      const version = await attempt(`${name}: ${chromium.executablePath}`, () => proveChromium(chromium));
      if (version === null) continue;
      console.log(`Browser for the tests: Chromium ${version}, ${chromium.executablePath} (${name})`);
      return chromium;
    }
  }
  return null;
}

async function attempt<Result>(name: string, act: () => Result | Promise<Result>): Promise<Result | null> {
  try {
    return await act();
  } catch (error) {
    failures.push(`${name}: ${reason(error)}`);
    return null;
  }
}

/** The first line of the message and what the browser itself complained of; the rest is a log of how it was started. */
function reason(error: unknown): string {
  const [first = "", ...rest] = (error instanceof Error ? error.message : String(error)).split("\n");
  const complaints = rest.filter((line) => /^\[pid=\d+\]\[err\]|^E: /.test(line));
  return [first, ...complaints.slice(0, 5)].join("\n  ");
}
