import {describe, expect, test} from "vitest";
import {boxPlace} from "../../../../src/client/reading/box-place.ts";

/** Lines between 50 and 650 in a drawing of 720, shown a half as large again. */
const drawing = {width: 1080, above: 200, scale: 1.5, sides: [50, 650]} as const;
const box = {width: 300, height: 100};

describe("the box stands", () => {
  test("to the right of what it tells of, from the top", () => {
    expect(boxPlace({x: 100, y: 0, isLeft: true, isTop: true}, drawing, box)).toEqual([162, 0]);
  });

  test("to its left, on the ground of the lines", () => {
    expect(boxPlace({x: 600, y: 300, isLeft: false, isTop: false}, drawing, box)).toEqual([588, 350]);
  });

  test("up to the last place within the lines, and no farther", () => {
    // The lines end at 975 on the screen; the box needs 12 and 300.
    expect(boxPlace({x: 442, y: 0, isLeft: true, isTop: true}, drawing, box)).toEqual([675, 0]);
    expect(boxPlace({x: 444, y: 0, isLeft: true, isTop: true}, drawing, box)).toBeNull();
    expect(boxPlace({x: 256, y: 0, isLeft: false, isTop: true}, drawing, box)).toBeNull();
  });

  test("below or above a row, at the end of the drawing or at its start where it is as wide", () => {
    const row = {x: 720, y: 100, isLeft: false, isTop: true, isRow: true};
    expect(boxPlace(row, {...drawing, sides: [0, 720]}, box)).toEqual([780, 150]);
    expect(boxPlace({...row, isTop: false}, {...drawing, sides: [0, 720]}, box)).toEqual([780, 50]);
    expect(boxPlace(row, {width: 288, above: 200, scale: 0.4, sides: [0, 720]}, box)).toEqual([0, 40]);
  });

  // Once it lay over years of lines beside the month that was read.
  test("as high as it leaves free the lines beside what is read, and as the screen goes", () => {
    const corner = {x: 100, y: 0, isLeft: true, isTop: true};
    const from = (y: number) => ({
      ...corner,
      clear: (near: number, far: number) => (near === 108 && far === 308 ? y : NaN)
    });
    expect(boxPlace(from(200), drawing, box)).toEqual([162, 0]);
    // The lines begin 60 below the upper side; the box needs 100 and 4.
    expect(boxPlace(from(40), drawing, box)).toEqual([162, -44]);
    expect(boxPlace(from(40), {...drawing, above: 30}, box)).toEqual([162, -30]);
    expect(boxPlace(from(40), {...drawing, above: -30}, box)).toEqual([162, 0]);
    expect(boxPlace({...from(40), y: 300, isTop: false}, drawing, box)).toEqual([162, 350]);
  });

  test("above a drawing that is narrower than 500 pixels, wherever there is room", () => {
    const corner = {x: 50, y: 0, isLeft: true, isTop: true};
    expect(boxPlace(corner, {...drawing, width: 499}, {width: 10, height: 10})).toBeNull();
    expect(boxPlace(corner, {...drawing, width: 500}, {width: 10, height: 10})).toEqual([87, 0]);
  });
});
