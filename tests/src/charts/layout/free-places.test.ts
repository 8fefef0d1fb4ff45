import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {freePlace} from "../../../../src/charts/layout/free-places.ts";
import type {DrawnBox} from "../../../../src/charts/layout/free-places.ts";

const within = {x1: 0, x2: 200, y1: 0, y2: 100};
const wanted = {width: 40, height: 10, x: 50, y: 50};

/** What reaches over the whole width between two heights. */
function across(y1: number, y2: number): DrawnBox {
  return {x1: 0, x2: 200, y1, y2};
}

describe("a box is placed", () => {
  test("at the nearest free height above or below its point", () => {
    expect(freePlace(wanted, [across(30, 55)], within, 50)).toEqual({x1: 50, x2: 90, y1: 55, y2: 65});
    expect(freePlace(wanted, [across(45, 75)], within, 50)).toEqual({x1: 50, x2: 90, y1: 35, y2: 45});
  });

  test("in a gap just as high as it is", () => {
    expect(freePlace(wanted, [across(0, 60), across(70, 100)], within, 50)).toMatchObject({y1: 60, y2: 70});
    expect(freePlace(wanted, [across(0, 60), across(69, 100)], within, 50)).toBeNull();
  });

  test("so that it ends at its point where it cannot begin there", () => {
    expect(freePlace(wanted, [{x1: 60, x2: 200, y1: 0, y2: 100}], within, 50)).toMatchObject({x1: 10, x2: 50});
  });

  // Once the name of a comparison that ended stood far to the left of its end, for a few pixels of height.
  test("so that it begins at its point although it would be a little nearer ending there", () => {
    const inTheWay = [{x1: 60, x2: 200, y1: 30, y2: 60}];
    expect(freePlace(wanted, inTheWay, within, 50)).toEqual({x1: 50, x2: 90, y1: 60, y2: 70});
  });

  test("nowhere when that is too far from its point", () => {
    expect(freePlace(wanted, [across(0, 80)], within, 29)).toBeNull();
    expect(freePlace(wanted, [across(0, 80)], within, 30)).not.toBeNull();
  });
});

test("it never covers anything and never leaves the drawing", () => {
  const side = (max: number) => fc.double({min: 0, max, noNaN: true});
  const box = fc
    .record({x: side(180), y: side(90), width: side(60), height: side(40)})
    .map(({x, y, width, height}) => ({x1: x, x2: x + width, y1: y, y2: y + height}));
  fc.assert(
    fc.property(fc.array(box, {maxLength: 12}), side(200), side(100), (obstacles, x, y) => {
      const place = freePlace({...wanted, x, y}, obstacles, within, 100);
      if (!place) return;
      expect(place.x1 >= 0 && place.x2 <= 200 && place.y1 >= 0 && place.y2 <= 100).toBe(true);
      const covered = obstacles.filter(
        (other) =>
          other.x1 < place.x2 - 1e-5 &&
          other.x2 > place.x1 + 1e-5 &&
          other.y1 < place.y2 - 1e-5 &&
          other.y2 > place.y1 + 1e-5
      );
      expect(covered).toEqual([]);
    })
  );
});
