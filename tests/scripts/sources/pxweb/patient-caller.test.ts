import {describe, expect, test} from "vitest";
import type {NetworkReply} from "../../../../scripts/effects/network.ts";
import type {ApiLimits} from "../../../../scripts/sources/pxweb/limits.ts";
import {patientCaller, pauseBefore} from "../../../../scripts/sources/pxweb/patient-caller.ts";
import {slidingWindow} from "../../../pxweb/limiter.ts";

const limits: ApiLimits = {maxCells: 120_000, maxCalls: 40, timeWindow: 60};
const call = {url: "https://example.org/12r5.px", body: null};
const good: NetworkReply = {kind: "reply", status: 200, retryAfter: null, text: "{}"};
const tooMany: NetworkReply = {kind: "reply", status: 429, retryAfter: 60, text: ""};
const broken: NetworkReply = {kind: "failure", reason: "other side closed"};

/** A world in which time passes only while somebody waits, and each call takes so many milliseconds. */
function world(reply: (sent: number, now: number) => NetworkReply, {took = 0} = {}) {
  const waits: {milliseconds: number; why: string}[] = [];
  let [now, sent] = [0, 0];
  const ask = patientCaller({
    async send() {
      sent += 1;
      const given = reply(sent, now);
      now += took;
      return given;
    },
    now: () => now,
    async wait(milliseconds, why) {
      waits.push({milliseconds, why});
      now += milliseconds;
    }
  });
  return {ask, waits, sent: () => sent};
}

test("a hundred calls never pass the limit of a server that counts as PxWeb does", async () => {
  let now = 0;
  const mayCall = slidingWindow(limits.maxCalls, limits.timeWindow, () => now);
  const {ask, waits} = world(
    (_, at) => {
      now = at;
      return mayCall() ? good : tooMany;
    },
    {took: 300}
  );
  for (let i = 0; i < 100; i++) expect(await ask(call, limits)).toEqual({kind: "answer", text: "{}"});
  // Forty calls of 0.3 s each, then the rest of the first window; the same once more.
  expect(waits.filter(({why}) => why !== "for the limit of 40 calls in 60 s")).toEqual([]);
  expect(waits[0]!.milliseconds).toBeCloseTo(60_000 - 39 * 300, 6);
});

test("after a rejected call a whole window passes, even where the source asks for less", async () => {
  const {ask, waits, sent} = world((n) => (n === 1 ? {...tooMany, retryAfter: 5} : good));
  expect((await ask(call, limits)).kind).toBe("answer");
  expect(waits).toEqual([{milliseconds: 60_000, why: "after too many calls"}]);
  expect(sent()).toBe(2);
});

test("where the source asks for more than a window, that is waited", async () => {
  const {ask, waits} = world((n) => (n === 1 ? {...tooMany, retryAfter: 300} : good));
  await ask(call, limits);
  expect(waits).toEqual([{milliseconds: 300_000, why: "after too many calls"}]);
});

test("calls that fail on the way are sent again, with waits that double", async () => {
  const {ask, waits} = world((n) => (n < 5 ? broken : good));
  expect((await ask(call, limits)).kind).toBe("answer");
  expect(waits.map(({milliseconds}) => milliseconds)).toEqual([2000, 4000, 8000, 16_000]);
  expect(waits[0]!.why).toBe("after other side closed");
});

const absent: NetworkReply = {kind: "unreachable", reason: "getaddrinfo ENOTFOUND example.org"};

describe("a source that nobody has reached yet", () => {
  const message =
    "https://example.org/12r5.px: cannot be reached (getaddrinfo ENOTFOUND example.org), expected an answer";

  test("is given up after three tries and a few seconds", async () => {
    const {ask, waits, sent} = world(() => absent);
    await expect(ask(call, limits)).rejects.toThrow(message);
    expect(sent()).toBe(3);
    expect(waits.map(({milliseconds}) => milliseconds)).toEqual([1000, 2000]);
  });

  test("is given up at once when a try alone takes that long", async () => {
    const {ask, sent} = world(() => absent, {took: 10_000});
    await expect(ask(call, limits)).rejects.toThrow(message);
    expect(sent()).toBe(1);
  });

  test("gets all patience as soon as it has been there", async () => {
    const {ask, sent} = world((n) => (n === 1 ? good : absent));
    await ask(call, limits);
    await expect(ask(call, limits)).rejects.toThrow("failed 6 times: getaddrinfo ENOTFOUND example.org");
    expect(sent()).toBe(7);
  });

  test("may be away for a moment", async () => {
    const {ask} = world((n) => (n < 3 ? absent : good));
    expect(await ask(call, limits)).toEqual({kind: "answer", text: "{}"});
  });
});

test("an answer may take two windows", async () => {
  const timeouts: number[] = [];
  const ask = patientCaller({
    async send({timeout}) {
      timeouts.push(timeout);
      return good;
    },
    now: () => 0,
    wait: () => Promise.resolve()
  });
  await ask(call, limits);
  expect(timeouts).toEqual([120_000]);
});

test("a refusal is given back at once", async () => {
  const {ask, sent} = world(() => ({
    kind: "reply",
    status: 400,
    retryAfter: null,
    text: '{"error":"Parameter error"}'
  }));
  expect(await ask(call, limits)).toEqual({kind: "refusal", status: 400, reason: 'HTTP 400, "Parameter error"'});
  expect(sent()).toBe(1);
});

describe("patience ends", () => {
  const cases: [string, NetworkReply, number, string][] = [
    ["after six failures", broken, 6, "https://example.org/12r5.px: failed 6 times: other side closed"],
    ["after five rejections in a row", tooMany, 5, "https://example.org/12r5.px: HTTP 429 5 times in a row"],
    [
      "when an hour is asked for",
      {...tooMany, retryAfter: 3600},
      1,
      "HTTP 429, asks to wait 3600 s: try again after that"
    ]
  ];
  test.each(cases)("%s", async (_, reply, calls, message) => {
    const {ask, sent} = world(() => reply);
    await expect(ask(call, limits)).rejects.toThrow(message);
    expect(sent()).toBe(calls);
  });
});

test("a call waits only until the oldest of the last ones has left the window", () => {
  const few = {...limits, maxCalls: 2};
  expect(pauseBefore([], 0, few)).toBe(0);
  expect(pauseBefore([1000], 2000, few)).toBe(0);
  expect(pauseBefore([1000, 5000], 6000, few)).toBe(55_000);
  expect(pauseBefore([1000, 5000], 61_000, few)).toBe(0);
});
