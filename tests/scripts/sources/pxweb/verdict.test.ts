import {describe, expect, test} from "vitest";
import {judgeReply} from "../../../../scripts/sources/pxweb/verdict.ts";

test("JSON with status 200 is an answer", () => {
  expect(judge(200, '{"value":[1]}')).toEqual({kind: "answer", text: '{"value":[1]}'});
});

test("too many calls are waited for as long as the source says", () => {
  expect(judgeReply({kind: "reply", status: 429, retryAfter: 60, text: ""})).toEqual({kind: "wait", seconds: 60});
  expect(judge(429, "")).toEqual({kind: "wait", seconds: null});
});

describe("may pass:", () => {
  test.each([500, 502, 503, 504, 408])("status %i", (status) => {
    expect(judge(status, "<html>")).toEqual({kind: "again", reason: `HTTP ${status}`});
  });

  test("a connection that broke", () => {
    expect(judgeReply({kind: "failure", reason: "other side closed"})).toEqual({
      kind: "again",
      reason: "other side closed"
    });
  });

  test("a page for people", () => {
    expect(judge(200, "<!DOCTYPE html><title>Huoltokatko</title>")).toEqual({
      kind: "again",
      reason: 'no whole JSON but "<!DOCTYPE html><title>Huoltokatko</title"…'
    });
  });

  test("half an answer", () => {
    expect(judge(200, '{"value":[1,2').kind).toBe("again");
  });
});

describe("will not pass:", () => {
  test.each([
    [400, '{"error":"Parameter error"}', 'HTTP 400, "Parameter error"'],
    [403, '{"error": "Too many values selected"}', 'HTTP 403, "Too many values selected"'],
    [404, "<html>", "HTTP 404"],
    [301, "", "HTTP 301"]
  ])("status %i", (status, text, reason) => {
    expect(judge(status, text)).toEqual({kind: "refusal", status, reason});
  });
});

function judge(status: number, text: string): ReturnType<typeof judgeReply> {
  return judgeReply({kind: "reply", status, retryAfter: null, text});
}
