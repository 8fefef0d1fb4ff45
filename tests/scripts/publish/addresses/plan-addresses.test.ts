import {describe, expect, test} from "vitest";
import {parseAddressList, renderAddressList} from "../../../../scripts/publish/addresses/address-lists.ts";
import {planAddresses} from "../../../../scripts/publish/addresses/plan-addresses.ts";
import type {AddressFacts} from "../../../../scripts/publish/addresses/plan-addresses.ts";
import {siteAddresses} from "../../../../scripts/publish/addresses/site-addresses.ts";

const facts: AddressFacts = {
  lists: [
    {vintage: "2025-02-25", addresses: ["/", "/a/", "/vintages/2025-02-25/fi/espoo/unemployed.svg"]},
    {vintage: "2026-03-24", addresses: ["/b.csv"]}
  ],
  built: ["/", "/a/", "/b.csv"],
  moved: [],
  vintage: "2026-03-24"
};

test("files have the addresses that readers ask for, and parts with changing names have none", () => {
  const files = ["index.html", "sv/index.html", "data/a.csv", "CITATION.cff", "embed/v1/resize.js"];
  const unkept = ["404.html", "_headers", "_redirects", "_astro/site.abc.css"];
  expect(siteAddresses([...files, ...unkept])).toEqual([
    "/",
    "/CITATION.cff",
    "/data/a.csv",
    "/embed/v1/resize.js",
    "/sv/"
  ]);
});

test("a site with every address ever published passes, and frozen charts of earlier vintages are left to the host", () => {
  expect(planAddresses(facts)).toEqual({
    list: {vintage: "2026-03-24", addresses: ["/b.csv"]},
    added: [],
    findings: []
  });
});

test("new addresses join the list of the newest vintage, which need not be there yet", () => {
  const {list, added, findings} = planAddresses({...facts, built: [...facts.built, "/c/"], vintage: "2026-04-28"});
  expect(added).toEqual(["/c/"]);
  expect(list).toEqual({vintage: "2026-04-28", addresses: ["/c/"]});
  expect(findings).toEqual([]);
});

describe("an error tells of", () => {
  const gone = "was published, but nothing answers there any more: bring it back, or name its heir in moved.csv";
  const cases: [what: string, change: Partial<AddressFacts>, where: string, message: string][] = [
    ["a page that is gone", {built: ["/", "/b.csv"]}, "/a/", gone],
    [
      "a frozen chart of the newest vintage that is gone",
      {vintage: "2025-02-25"},
      "/vintages/2025-02-25/fi/espoo/unemployed.svg",
      gone
    ],
    ["a page that moved to nowhere", {moved: [{from: "/a/", to: "/d/"}]}, "/a/", "moved to /d/, which is not there"],
    [
      "a move of what never was",
      {moved: [{from: "/d/", to: "/a/"}]},
      "/d/",
      "was never published, so it cannot have moved"
    ]
  ];
  test.each(cases)("%s", (_, change, where, message) => {
    const {findings} = planAddresses({...facts, ...change});
    expect(findings.map((finding) => [finding.severity, finding.where, finding.message])).toEqual([
      ["error", where, message]
    ]);
  });

  test("a move to what moved on", () => {
    const moved = [
      {from: "/a/", to: "/"},
      {from: "/", to: "/a/"}
    ];
    expect(planAddresses({...facts, moved}).findings.map(({message}) => message)).toEqual([
      "moved to /, which moved on: name where it ended up",
      "moved to /a/, which moved on: name where it ended up"
    ]);
  });
});

test("a list is written sorted and without repetitions, and read as it was written", () => {
  const text = renderAddressList(["/b/", "/", "/a.csv", "/b/"]);
  expect(text).toBe("/\n/a.csv\n/b/\n");
  expect(parseAddressList("2025-02-25", text)).toEqual({vintage: "2025-02-25", addresses: ["/", "/a.csv", "/b/"]});
});

test.each(["alueet/espoo/", "https://example.org/", "/a b/"])("a list with %s in it is refused", (line) => {
  expect(() => parseAddressList("2025-02-25", `/\n${line}\n`)).toThrow(
    `list 2025-02-25: ${JSON.stringify(line)}: expected`
  );
});
