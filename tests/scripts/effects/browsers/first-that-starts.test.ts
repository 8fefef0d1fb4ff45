import {expect, test} from "vitest";
import {firstThatStarts} from "../../../../scripts/effects/browsers/first-that-starts.ts";
import type {Way} from "../../../../scripts/effects/browsers/first-that-starts.ts";

const browsers = (...paths: string[]) => paths.map((executablePath) => ({executablePath}));
const none: Way<{executablePath: string}> = {name: "installed", find: () => []};

test("the first browser that starts is taken, and no later way is tried", async () => {
  const failures: string[] = [];
  const proves = async ({executablePath}: {executablePath: string}) => {
    if (executablePath === "/broken") throw new Error("it fell over\n[pid=1][err] no such library\n[pid=1] a long log");
    return "153.1";
  };
  const ways = [
    none,
    {name: "in a package", find: async () => browsers("/broken", "/good", "/other")},
    {
      name: "to be installed",
      find: () => {
        throw new Error("this way must not be tried");
      }
    }
  ];
  const started = await firstThatStarts(ways, proves, (failure) => failures.push(failure));
  expect(started).toEqual({browser: {executablePath: "/good"}, version: "153.1", way: "in a package"});
  expect(failures).toEqual(["installed: none", "in a package: /broken: it fell over\n  [pid=1][err] no such library"]);
});

test("where none starts every way says why", async () => {
  const failures: string[] = [];
  const refused = {
    name: "apt-get install firefox-esr",
    find: () => {
      throw new Error("only root may");
    }
  };
  const started = await firstThatStarts(
    [none, refused],
    async () => "1",
    (failure) => failures.push(failure)
  );
  expect(started).toBeNull();
  expect(failures).toEqual(["installed: none", "apt-get install firefox-esr: only root may"]);
});
