import {expect, test} from "vitest";
import {buildTargets} from "../../../scripts/effects/build-targets.ts";

test("the oldest browsers are named as the bundler names them", () => {
  expect(buildTargets(["chrome >= 120", "ios_saf >= 16.4"])).toEqual(["chrome120", "ios16.4"]);
});

test.each(["chrome > 120", "last 2 versions", "netscape >= 4"])(
  "%s is refused, for it would be built for nobody",
  (query) => {
    expect(() => buildTargets([query])).toThrow(`browserslist "${query}": expected a browser such as "chrome >= 120"`);
  }
);
