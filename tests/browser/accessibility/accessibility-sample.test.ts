import {describe, expect} from "vitest";
import {seededSample} from "../../seeded-sample.ts";
import {addressesToOpen, allAddresses} from "../addresses.ts";
import {test} from "../browser-test.ts";
import {axeViolations} from "./axe-violations.ts";

describe("pages of every kind, chosen by a seed, have no axe violations", () => {
  const opened = new Set(addressesToOpen());
  const unopened = allAddresses().filter((address) => !opened.has(address));
  test.for(
    seededSample(unopened, 100, 5).map(
      (address, i) => ({address, colorScheme: i % 2 === 0 ? "light" : "dark"}) as const
    )
  )("$address on a telephone in $colorScheme", async ({address, colorScheme}, {open}) => {
    const {page} = await open(address, {viewport: {width: 360, height: 740}, colorScheme});
    expect(await axeViolations(page)).toEqual([]);
  });
});
