import {expect, test} from "vitest";
import {seededSample} from "../seeded-sample.ts";
import {builtSite} from "./built-site.ts";
import {homeOf, promisedEmbeds, readBuilt} from "./embeds.ts";
import {attribute, parseHtml, select} from "./html.ts";
import {discover, discoverAsWordPress, faultsOfRich} from "./oembed-client.ts";
import type {Answer} from "./oembed-client.ts";

const {base, files, pages} = builtSite();
const origin = new URL(pages.find(({canonical}) => canonical !== undefined)?.canonical ?? "").origin;
const embeds = promisedEmbeds();
const sample = seededSample(embeds, 60, 11);

test("the pages of charts and their embeds lead to an answer that shows the same frame", () => {
  for (const embed of sample) {
    const ofEmbed = discover(addressOf(embed.folder), read);
    expect(faultsOfRich(ofEmbed), embed.folder).toEqual([]);
    expect(frameOf(ofEmbed).src).toBe(addressOf(embed.folder));
    const ofChart = discover(addressOf(homeOf(embed)), read);
    expect(frameOf(ofChart).src).toBe(addressOf(embed.folder.replace(/last-\d+\/$/, "")));
  }
});

test("WordPress finds the same answer in the first 150 KB", () => {
  for (const embed of sample) {
    for (const page of [embed.folder, homeOf(embed)].map(addressOf)) {
      expect(discoverAsWordPress(page, read)).toEqual(discover(page, read));
    }
  }
});

test("every answer is valid, and its frame has the title, the address and the height it says", () => {
  const wrong = embeds.filter(({folder}) => {
    const answer = JSON.parse(readBuilt(`${folder}oembed.json`)) as Answer;
    const {src, title, height} = frameOf(answer);
    const isSame = src === addressOf(folder) && title === answer["title"] && Number(height) === answer["height"];
    return faultsOfRich(answer).length > 0 || !isSame;
  });
  expect(wrong.map(({folder}) => folder)).toEqual([]);
});

test("the code on the page of a chart is that of the answer", () => {
  for (const embed of sample.filter(({newest}) => newest === null)) {
    const [block] = select(parseHtml(readBuilt(`${homeOf(embed)}index.html`)), "section.embedding");
    const code = block
      ? select(block, "pre").map((pre) => ("value" in pre.childNodes[0]! ? pre.childNodes[0].value : ""))
      : [];
    expect(code).toEqual([discover(addressOf(homeOf(embed)), read)["html"]]);
  }
});

test("a page without a link, and a link to no answer, are found", () => {
  const link = '<link rel="alternate" type="application/json+oembed" href="https://a.example/nothing">';
  for (const ask of [discover, discoverAsWordPress]) {
    expect(() => ask("https://a.example/", () => "<head></head>")).toThrow("no link");
    expect(() => ask("https://a.example/", (address) => (address.endsWith("/") ? link : null))).toThrow("nothing");
  }
  expect(faultsOfRich({version: 1, type: "rich", html: "<p>", width: "640", height: 1, title: ""})).toEqual([
    "version",
    "width",
    "provider"
  ]);
});

function frameOf({html}: Answer): {src?: string; title?: string; height?: string} {
  const [frame] = select(parseHtml(String(html)), "iframe");
  const of = (name: string) => ({[name]: attribute(frame, name)});
  return {...of("src"), ...of("title"), ...of("height")} as {src?: string; title?: string; height?: string};
}

function addressOf(path: string): string {
  return `${origin}${base}${path}`;
}

function read(address: string): string | null {
  const path = new URL(address).pathname.slice(base.length);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? readBuilt(file) : null;
}
