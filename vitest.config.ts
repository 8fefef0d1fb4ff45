import {getViteConfig} from "astro/config";
import {defineConfig} from "vitest/config";
import {countReporter} from "./tests/reporter.ts";

// Three groups: what runs in Node alone, what reads the built site in dist, and what opens it in a browser.
export default defineConfig({
  test: {
    reporters: ["default", countReporter],
    // Vitest would leave a core to itself, which is half the machine where there are two.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/browser/**", "tests/src/{components,pages}/**"],
          // Commands that are run whole take seconds on a free machine, and many more on a busy one.
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      getViteConfig({
        test: {name: "components", include: ["tests/src/{components,pages}/**/*.test.ts"], isolate: false}
      }),
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          // A worker parses the site once for all its files.
          isolate: false,
          sequence: {groupOrder: 1},
          testTimeout: 300_000
        }
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Pages answer within the second on a free machine; a busy one takes longer.
          expect: {poll: {timeout: 15_000}}
        }
      }
    ]
  }
});
