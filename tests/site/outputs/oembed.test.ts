import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {seededSample} from "../../seeded-sample.ts";
import {builtSite} from "../built/built-site.ts";
import {homeOf, promisedEmbeds, readBuilt} from "../built/embeds.ts";
import {attribute, parseHtml, select} from "../built/html.ts";
import {discover, discoverAll, discoverAsWordPress, faultsOfPhoto, faultsOfRich} from "../built/oembed-client.ts";
import type {Answer} from "../built/oembed-client.ts";

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

test("every frame has a thumbnail, and beside it an answer with a picture: the same PNG, with the size it has", () => {
  for (const embed of sample.filter(({newest}) => newest === null)) {
    for (const page of [embed.folder, homeOf(embed)].map(addressOf)) {
      const [rich = {}, photo = {}, ...others] = discoverAll(page, read);
      expect(others).toEqual([]);
      expect(faultsOfPhoto(photo), page).toEqual([]);
      expect(photo["url"], page).toBe(rich["thumbnail_url"]);
      expect(photo["url"], page).toBe(addressOf(`charts/${embed.language}/${embed.area}/${embed.indicator}.png`));
      const size = pngSize(String(photo["url"]));
      expect([photo["width"], photo["height"]], page).toEqual(size);
      expect([rich["thumbnail_width"], rich["thumbnail_height"]], page).toEqual(size);
      expect(photo["license"], page).toBe("CC BY 4.0");
    }
  }
});

test("a window of the newest months has no picture of its own, for pictures show whole series", () => {
  for (const {folder} of sample.filter(({newest}) => newest !== null)) {
    expect(discoverAll(addressOf(folder), read).map(({type}) => type)).toEqual(["rich"]);
  }
});

test("the code of a frozen picture leads to its chart, its figures and itself, and all of them are there", () => {
  const vintage = readdirSync("data/vintages").sort().at(-1) ?? "";
  for (const embed of sample.filter(({newest}) => newest === null)) {
    const photo = discoverAll(addressOf(embed.folder), read)[1] ?? {};
    const code = parseHtml(String(photo["frozen_html"]));
    const stem = `vintages/${vintage}/${embed.language}/${embed.area}/${embed.indicator}`;
    const [image] = select(code, "img");
    expect(attribute(image, "src")).toBe(addressOf(`${stem}.svg`));
    expect(attribute(image, "alt")?.length, embed.folder).toBeGreaterThan(40);
    expect([attribute(image, "width"), attribute(image, "height"), attribute(image, "loading")]).toEqual([
      "1200",
      "630",
      "lazy"
    ]);
    expect(select(code, "a").map((link) => attribute(link, "href"))).toEqual(
      [homeOf(embed), `${stem}.csv`].map(addressOf)
    );
    expect(attribute(select(code, "figure")[0], "lang")).toBe(embed.language);
    expect(files, embed.folder).toContain(`${stem}.svg`);
    expect(files, embed.folder).toContain(`${stem}.csv`);
  }
});

test("the code on the page of a chart is that of the answer, in a box that gives it the height for each width", () => {
  for (const embed of sample.filter(({newest}) => newest === null)) {
    const [block] = select(parseHtml(readBuilt(`${homeOf(embed)}index.html`)), "section.embedding");
    const code = block
      ? select(block, "pre").map((pre) => ("value" in pre.childNodes[0]! ? pre.childNodes[0].value : ""))
      : [];
    const {html, looks} = discover(addressOf(homeOf(embed)), read) as {
      html: string;
      looks: {full: {fluidHeight: string}};
    };
    expect(code.length).toBe(3);
    expect(code[0]).toContain(html.replace("></iframe>", ` style="height:${looks.full.fluidHeight}"></iframe></div>`));
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
  const photo = {
    version: "1.0",
    type: "photo",
    width: 1,
    height: 1,
    title: "",
    provider_name: "",
    provider_url: "https://a.example/"
  };
  expect(faultsOfPhoto({...photo, url: "javascript:alert(1)", thumbnail_url: "https://a.example/b.png"})).toEqual([
    "thumbnail",
    "url"
  ]);
});

function frameOf({html}: Answer): {src?: string; title?: string; height?: string} {
  const [frame] = select(parseHtml(String(html)), "iframe");
  const of = (name: string) => ({[name]: attribute(frame, name)});
  return {...of("src"), ...of("title"), ...of("height")};
}

/** Width and height as the file itself says them. */
function pngSize(address: string): number[] {
  const png = readFileSync(join(builtSite().folder, new URL(address).pathname.slice(base.length)));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function addressOf(path: string): string {
  return `${origin}${base}${path}`;
}

function read(address: string): string | null {
  const path = new URL(address).pathname.slice(base.length);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? readBuilt(file) : null;
}
