import {expect, test} from "vitest";
import {knowOwnScripts} from "../../../src/middleware/known-scripts.ts";

// `printf a | openssl dgst -sha256 -binary | base64`, and the same of b.
const [a, b] = ["ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=", "PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0="];
const pageWith = (hashes: readonly string[]) =>
  `<meta content="default-src 'none'; script-src 'self'${hashes.map((hash) => ` 'sha256-${hash}'`).join("")}; style-src 'sha256-x'">` +
  "<script>a</script>";

test("the policy of an embed knows the scripts that it holds and no others", () => {
  expect(knowOwnScripts(pageWith([a, b]), "/base/embed/fi/espoo/unemployed/")).toBe(pageWith([a]));
});

test("other pages, and what no embed holds, stay as they are", () => {
  expect(knowOwnScripts(pageWith([a, b]), "/alueet/espoo/")).toBe(pageWith([a, b]));
  expect(knowOwnScripts("<p>script-src</p>", "/embed/fi/x/")).toBe("<p>script-src</p>");
});
