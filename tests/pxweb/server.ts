import {createServer} from "node:http";
import type {IncomingMessage, ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {answerCall} from "./answer.ts";
import type {Answer} from "./answer.ts";
import type {Fault, Faults, ServedRequest} from "./faults.ts";
import {slidingWindow} from "./limiter.ts";
import {newNames} from "./names.ts";
import type {TableNames} from "./names.ts";
import type {ServedTable} from "./served-table.ts";

/** How the server differs from the source; what is not said is as there. */
export interface ServerOptions {
  readonly names?: TableNames;
  /** Most cells of one query. */
  readonly maxCells?: number;
  /** Most calls within the window. */
  readonly maxCalls?: number;
  /** Seconds. */
  readonly timeWindow?: number;
  readonly faults?: Faults;
  /** Zero, unless told, for any that is free. */
  readonly port?: number;
}

/** A running server. */
export interface PxWebServer {
  /** Stands for `https://pxdata.stat.fi/PxWeb/api/v1`. */
  readonly baseUrl: string;
  /** Every call so far, rejected ones too. */
  readonly requests: readonly ServedRequest[];
  readonly close: () => Promise<void>;
}

/** Serves a table on this machine as Statistics Finland's PxWeb does: the same answers, limits and refusals. */
export async function startServer(table: ServedTable, options: ServerOptions = {}): Promise<PxWebServer> {
  const {names = newNames, maxCells = 120_000, maxCalls = 40, timeWindow = 60, faults = () => null} = options;
  const limits = {maxCells, maxCalls, timeWindow};
  const mayCall = slidingWindow(maxCalls, timeWindow, () => performance.now());
  const requests: ServedRequest[] = [];
  const server = createServer((incoming, response) => {
    void readBody(incoming).then((body) => {
      const request = describe(incoming, body, requests);
      requests.push(request);
      const fault = mayCall() ? faults(request) : tooMany(timeWindow);
      const served = fault?.kind === "table" ? fault.table : table;
      send(response, answerCall(request, incoming.url ?? "", {table: served, names, limits, fault}), fault);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/PxWeb/api/v1`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks = await Array.fromAsync(incoming as AsyncIterable<Buffer>);
  return Buffer.concat(chunks).toString("utf8");
}

function describe({method, url = ""}: IncomingMessage, body: string, earlier: readonly ServedRequest[]): ServedRequest {
  const kind = kindOf(method, url);
  return {kind, before: earlier.filter((request) => request.kind === kind).length, body};
}

function kindOf(method: string | undefined, url: string): ServedRequest["kind"] {
  if (url.endsWith("?config")) return "config";
  if (!url.endsWith(".px")) return "other";
  return method === "POST" ? "data" : "metadata";
}

function tooMany(timeWindow: number): Fault {
  return {kind: "status", status: 429, headers: {"Retry-After": String(timeWindow)}};
}

function send(response: ServerResponse, {status, type, text, headers = {}}: Answer, fault: Fault | null): void {
  const bytes = Buffer.from(text);
  const whole = fault?.kind === "half" ? bytes.subarray(0, bytes.length / 2) : bytes;
  response.writeHead(status, {"Content-Type": type, "Content-Length": whole.length, ...headers});
  if (fault?.kind !== "slow" && fault?.kind !== "cut") {
    response.end(whole);
    return;
  }
  const middle = Math.floor(whole.length / 2);
  response.write(whole.subarray(0, middle), () => {
    if (fault.kind === "cut") response.destroy();
    else setTimeout(() => response.end(whole.subarray(middle)), fault.milliseconds);
  });
}
