import {HtmlValidate} from "html-validate";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"]
});

test.each([
  "index.html",
  "sv/index.html",
  "en/index.html",
  "alueet/espoo/index.html",
  "sv/omraden/espoo/index.html",
  "en/areas/espoo/index.html",
  "menetelmat/index.html",
  "sv/metoder/index.html",
  "en/methods/index.html",
  "kunnat/index.html",
  "kunnat/035-brando/index.html",
  "sv/kommuner/588-pertunmaa/index.html",
  "en/municipalities/507-mantyharju/index.html",
  "aineistot/index.html",
  "sv/data/index.html",
  "sv/data/filer/index.html",
  "en/changes/index.html",
  "tietoja/index.html",
  "saavutettavuus/index.html",
  "alueet/espoo/unemployed/index.html",
  "sv/omraden/lappi/vacancies/index.html",
  "en/areas/kainuu/laid-off-share/index.html",
  "mittarit/index.html",
  "mittarit/unemployed-share/index.html",
  "sv/matt/vacancies/index.html",
  "en/indicators/foreign-unemployed-share/index.html",
  "upottaminen/index.html",
  "sv/inbaddning/index.html",
  "en/embedding/index.html",
  "embed/fi/espoo/unemployed-share/index.html",
  "embed/sv/lappi/vacancies/last-60/index.html",
  "embed/en/kainuu/laid-off-share/last-24/index.html",
  "404.html"
])("%s is valid HTML", (file) => {
  expect(faults(readFileSync(join(builtSite().folder, file), "utf8"))).toEqual([]);
});

test("invalid HTML is found", () => {
  const html = '<!DOCTYPE html><html lang="fi"><head><title>a</title></head><body><p><div>a</div></p></body></html>';
  expect(faults(html).join()).toMatch(/element-permitted-content|close-order|no-implicit-close/);
});

function faults(html: string): string[] {
  const {results} = validator.validateStringSync(html);
  return results.flatMap(({messages}) =>
    messages.map(({line, ruleId, message}) => `line ${line}, ${ruleId}: ${message}`)
  );
}
