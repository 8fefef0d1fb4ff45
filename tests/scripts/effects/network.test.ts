import {createServer} from "node:http";
import type {RequestListener, Server} from "node:http";
import type {AddressInfo} from "node:net";
import {afterEach, describe, expect, test} from "vitest";
import {networkSend} from "../../../scripts/effects/network.ts";
import type {NetworkReply} from "../../../scripts/effects/network.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

test("a GET brings status and text", async () => {
  const reply = await send((request, response) => response.end(`${request.method} työttömät`));
  expect(reply).toEqual({kind: "reply", status: 200, retryAfter: null, text: "GET työttömät"});
});

test("a POST carries its body as JSON", async () => {
  const reply = await send(
    (request, response) =>
      void Array.fromAsync(request).then((body) =>
        response.end([request.method, request.headers["content-type"], Buffer.concat(body).toString()].join(" "))
      ),
    {body: '{"query":[]}'}
  );
  expect(reply).toMatchObject({text: 'POST application/json {"query":[]}'});
});

describe("the time to wait is read", () => {
  test.each([
    ["as seconds", "60", 60],
    ["as the moment at which it is over", "Tue, 21 Jul 2026 05:01:30 GMT", 90],
    ["as a moment that has passed", "Tue, 21 Jul 2026 04:00:00 GMT", 0],
    ["as nothing when it is neither", "soon", null]
  ])("%s", async (_, header, seconds) => {
    const now = (): number => Date.parse("2026-07-21T05:00:00Z");
    const reply = await send((_, response) => response.writeHead(429, {"Retry-After": header}).end(), {now});
    expect(reply).toEqual({kind: "reply", status: 429, retryAfter: seconds, text: ""});
  });
});

describe("no answer is told as such:", () => {
  test("one that does not come in time", async () => {
    const reply = await send((_, response) => void response.write("half"), {timeout: 100});
    expect(reply).toEqual({kind: "failure", reason: "no whole answer within 0.1 s"});
  });

  test("one that breaks off", async () => {
    const reply = await send((_, response) => {
      response.writeHead(200, {"Content-Length": 100});
      response.write("half", () => response.destroy());
    });
    expect(reply).toEqual({kind: "failure", reason: "other side closed"});
  });

  test("one that never ends", async () => {
    const reply = await send((_, response) => {
      const more = setInterval(() => response.write("x".repeat(1000)), 1);
      response.on("close", () => clearInterval(more));
    });
    expect(reply).toEqual({kind: "failure", reason: "the answer has more than 5000 bytes"});
  });

  test("one from where nobody listens any more", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const {port} = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const reply = await networkSend()({url: `http://127.0.0.1:${port}/`, body: null, timeout: 5000});
    expect(reply).toEqual({kind: "unreachable", reason: `connect ECONNREFUSED 127.0.0.1:${port}`});
  });

  test("one from where nobody may be asked", async () => {
    const reply = await networkSend()({url: "http://127.0.0.1:1/", body: null, timeout: 5000});
    expect(reply).toEqual({kind: "unreachable", reason: "bad port"});
  });
});

async function send(
  listener: RequestListener,
  {body = null, timeout = 5000, now = Date.now}: {body?: string | null; timeout?: number; now?: () => number} = {}
): Promise<NetworkReply> {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const {port} = listening.address() as AddressInfo;
  return networkSend({maxBytes: 5000, now})({url: `http://127.0.0.1:${port}/`, body, timeout});
}
