import {Ajv} from "ajv";
import formats from "ajv-formats";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {locales} from "../../../../src/model/languages.ts";
import {renderCitationFile} from "../../../../src/outputs/citation/citation-file.ts";
import {awkward} from "./made-up-citation.ts";

test("CITATION.cff says what is cited, of which day, from where and on what terms", () => {
  expect(parse(renderCitationFile(awkward, ""))).toMatchObject({
    "cff-version": "1.2.0",
    message: expect.stringMatching(/cite/),
    type: "dataset",
    title: "50 % & more_of {A} \\ $1 #2 ~ ^\nsecond line",
    authors: [{name: "Kuntakokeilut"}],
    version: "2025-02-05",
    "date-released": "2025-02-05",
    license: "CC-BY-4.0",
    url: "https://example.org/a_{b}?c=1&d=%20"
  });
});

test("it leads to the program code where that is published", () => {
  const code = "https://code.example/kuntakokeilut";
  expect(parse(renderCitationFile(awkward, code))).toMatchObject({"repository-code": code});
  expect(parse(renderCitationFile(awkward, ""))).not.toHaveProperty("repository-code");
});

test("it names the table that the figures come from", () => {
  const [source] = (parse(renderCitationFile(awkward, "")) as {references: readonly unknown[]}).references;
  expect(source).toMatchObject({
    type: "database",
    title: "StatFin 12r5: Employment Service Statistics",
    authors: [{name: "Statistics Finland"}],
    url: "https://pxdata.stat.fi/PxWeb/api/v1/en/StatFin/tyonv/12r5.px"
  });
});

test.each(["yes", "2025", "- a: b # c", `"A" & <b> 'c'`, "Päijät-Häme: työ", "null", "{a}"])(
  "a title is text whatever YAML would make of it: %j",
  (title) => {
    expect(parse(renderCitationFile({...awkward, title}, ""))).toMatchObject({title});
  }
);

test("it is valid by the schema of its format in each language", () => {
  const schema = JSON.parse(readFileSync("tests/reference/cff-1.2.0.schema.json", "utf8")) as object;
  const ajv = formats.default(new Ajv({strict: false}));
  const isValid = ajv.compile(schema);
  for (const locale of locales) {
    const file = parse(
      renderCitationFile({...awkward, address: "https://example.org/a?b=1&c=%20", locale}, "")
    ) as object;
    expect(isValid(file), ajv.errorsText(isValid.errors)).toBe(true);
    expect(isValid({...file, authors: []})).toBe(false);
  }
});
