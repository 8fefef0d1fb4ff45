import {describe, expect, test} from "vitest";
import {eventWords, wordGap} from "../../../../src/charts/layout/event-words.ts";
import type {NumberedMonth} from "../../../../src/charts/layout/line-content.ts";

/** Every letter is ten pixels wide. */
const room = {right: 300, rows: 3, measure: (text: string) => 10 * text.length};

function events(...names: readonly string[]): NumberedMonth[] {
  return names.map((name, i) => ({number: i + 1, month: "2021-05", name}));
}

/** The row of each event's words; null where it has none. */
function rows(names: readonly string[], places: readonly number[], change: Partial<typeof room> = {}) {
  return eventWords(events(...names), {...room, ...change, places}).map((words) => words?.row ?? null);
}

describe("the words of an event", () => {
  test("stand beside its number, as many in a row as pass over no other", () => {
    expect(eventWords(events("a", "b"), {...room, places: [10, 100]})).toEqual([
      {text: "a", row: 0},
      {text: "b", row: 0}
    ]);
  });

  test("stand higher than those of a later event that they pass over, so that no line crosses words", () => {
    expect(rows(["abcdef", "abcdef", "abcdef"], [10, 40, 70])).toEqual([2, 1, 0]);
    expect(rows(["abc", "abcdef", "ab"], [10, 40, 200])).toEqual([1, 0, 0]);
  });

  test("are left out where they would not end within the room", () => {
    const end = 300 - wordGap;
    expect(rows(["abcd", "abcd"], [end - 40, end - 39])).toEqual([0, null]);
  });

  test("are left out where there are no rows for them, those of a key event last", () => {
    const places = [10, 40, 70];
    expect(rows(["abcdef", "abcdef", "abcdef"], places, {rows: 1})).toEqual([0, null, null]);
    const key = events("abcdef", "abcdef", "abcdef").map((event, i) => ({...event, isKey: i === 1}));
    const found = eventWords(key, {...room, rows: 1, places}).map((words) => words?.text ?? null);
    expect(found).toEqual([null, "abcdef", null]);
    expect(rows(["a"], [10], {rows: 0})).toEqual([null]);
  });

  test("are none where an event has none", () => {
    expect(eventWords([{number: 1, month: "2021-05"}], {...room, places: [10]})).toEqual([null]);
  });
});
