import fc from "fast-check";
import {expect, test} from "vitest";
import {cellList, integerList} from "../../../../src/model/observations/cell-list.ts";

test("cells come back as they were put in, whatever their size and their decimals", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({min: 0, max: 6_000_000}),
    fc.integer({min: 0, max: 1000}).map((tenths) => tenths / 10),
    fc.constantFrom(
      -1,
      -0.1,
      -3276.7,
      -3276.8,
      -3276.9,
      3276.7,
      3276.8,
      214_748_364.7,
      214_748_364.8,
      5.83,
      undefined,
      // The last of each kind and the first of the next: 16 bits, tenths, marks, 24 bits, kept apart.
      ...[63_999, 64_000, 64_001, 65_000, 65_001, 65_002, 65_535, 65_536, 16_775_679, 16_775_680, 16_777_216],
      ...[0.1, 99.9, 100, 100.1, 153.6],
      0.1 + 0.2,
      2 ** 40
    )
  );
  fc.assert(
    fc.property(fc.array(cell, {maxLength: 200}), fc.integer({min: 0, max: 5000}), (cells, before) => {
      const list = cellList();
      for (let i = 0; i < before; i++) list.push(i % 90);
      for (const each of cells) list.push(each);
      expect(list.length).toBe(before + cells.length);
      expect(cells.map((_, i) => list.at(before + i))).toEqual(cells);
      if (before > 0) expect(list.at(before - 1)).toBe((before - 1) % 90);
    })
  );
});

test("whole numbers come back as they were put in, small ones and large ones side by side", () => {
  const numbers = Array.from({length: 20_000}, (_, i) => (i % 5000 === 0 ? 2 ** 31 - 1 - i : (i % 200) - 100));
  const list = integerList();
  for (const number of numbers) list.push(number);
  expect(numbers.map((_, i) => list.at(i))).toEqual(numbers);
});
