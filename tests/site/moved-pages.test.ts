import {HtmlValidate} from "html-validate";
import {execFileSync} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {attribute, parseHtml, select, textOf} from "./built/html.ts";
import {parsePage} from "./built/page.ts";

// No page has moved yet, so a site of moved pages alone is built: the same sources, another list.
const root = ".cache/site-of-moved-pages";
const moves = [
  {from: "/alueet/vanha/", to: "/alueet/espoo/", language: "fi", title: /uusi osoite/},
  {from: "/sv/omraden/gammal/unemployed/", to: "/sv/omraden/espoo/unemployed/", language: "sv", title: /ny adress/},
  {from: "/embed/en/old/vacancies/", to: "/embed/en/espoo/vacancies/", language: "en", title: /new address/}
];

beforeAll(() => {
  rmSync(root, {recursive: true, force: true});
  cpSync("src", `${root}/src`, {
    recursive: true,
    filter: (path) => !/^src[/\\]pages[/\\](?!\[\.\.\.moved\])/.test(path)
  });
  for (const path of ["scripts/effects", "astro.config.mjs", "tsconfig.json"]) {
    cpSync(path, `${root}/${path}`, {recursive: true});
  }
  mkdirSync(`${root}/data/addresses`, {recursive: true});
  const rows = moves.map(({from, to}) => `${from},${to}\n`);
  writeFileSync(`${root}/data/addresses/moved.csv`, `from,to\n${rows.join("")}`);
  const {PATH, HOME} = process.env;
  const env = {PATH, HOME, SITE_URL: "https://statistics.example", BASE_PATH: "/kuntakokeilut/"};
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--silent", "--root", root], {env});
}, 300_000);
afterAll(() => rmSync(root, {recursive: true, force: true}));

test("every moved page, and no other, has a page at its old address", () => {
  const built = readdirSync(join(root, "dist"), {recursive: true, encoding: "utf8"}).filter((file) =>
    file.endsWith(".html")
  );
  expect(built.sort()).toEqual(moves.map(({from}) => `${from.slice(1)}index.html`).sort());
});

test.each(moves)(
  "$from leads to $to at once, by itself and by a link, in its language",
  ({from, to, language, title}) => {
    const html = readFileSync(join(root, "dist", from, "index.html"), "utf8");
    const page = parseHtml(html);
    const heir = `https://statistics.example/kuntakokeilut${to}`;
    const [refresh] = select(page, "meta[http-equiv=refresh]");
    expect(attribute(refresh, "content")).toBe(`0; url=/kuntakokeilut${to}`);
    expect(attribute(select(page, "link[rel=canonical]")[0], "href")).toBe(heir);
    expect(attribute(select(page, "meta[name=robots]")[0], "content")).toBe("noindex");
    expect(attribute(select(page, "a")[0], "href")).toBe(`/kuntakokeilut${to}`);
    expect(attribute(select(page, "html")[0], "lang")).toBe(language);
    expect(textOf(select(page, "h1")[0])).toMatch(title);
    const {policy, inlineCode} = parsePage("index.html", html);
    expect(policy).toContain("default-src 'none'");
    expect(inlineCode).toEqual([]);
    const validator = new HtmlValidate({root: true, extends: ["html-validate:standard", "html-validate:a11y"]});
    expect(
      validator.validateStringSync(html).results.flatMap(({messages}) => messages.map(({message}) => message))
    ).toEqual([]);
  }
);
