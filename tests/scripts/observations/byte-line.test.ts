import fc from "fast-check";
import {expect, test} from "vitest";
import {byteLine} from "../../../scripts/observations/byte-line.ts";

test("a number is written as JavaScript writes it, whatever its size and its decimals", () => {
  const tenths = fc.integer({min: 0, max: 10_000_000}).map((count) => count / 10);
  const odd = fc.constantFrom(0, -0, 0.1, 9.9, 10, 99.95, 0.1 + 0.2, -3, -0.5, 1e-7, 2 ** 53, 1e21, 1.5e300);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), tenths, odd)), (numbers) => {
      const line = byteLine(32 * numbers.length + 1);
      for (const number of numbers) {
        line.number(number);
        line.text(",");
      }
      expect(Buffer.from(line.end()).toString()).toBe(`${numbers.map((number) => `${number},`).join("")}\n`);
    })
  );
});

test("a line begins anew, also when it is shorter than the one before", () => {
  const line = byteLine(20);
  line.text("2021-03,");
  line.number(344_200);
  expect(Buffer.from(line.end()).toString()).toBe("2021-03,344200\n");
  line.text("...");
  expect(Buffer.from(line.end()).toString()).toBe("...\n");
});
