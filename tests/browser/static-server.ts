import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, resolve, sep} from "node:path";

export interface StaticServer {
  /** `http://localhost:` and a free port. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder as plain hosts do: `index.html` for a folder, `404.html` with status 404 for what is not there. */
export function serve(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const found = fileAt(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    const file = found ?? join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {"content-type": types[extname(file)] ?? "application/octet-stream"});
    response.end(request.method === "HEAD" ? undefined : readFileSync(file));
  });
  return new Promise((started) => {
    server.listen(0, "localhost", () => {
      const {port} = server.address() as AddressInfo;
      started({origin: `http://localhost:${port}`, close: () => server.close().closeAllConnections()});
    });
  });
}

function fileAt(folder: string, pathname: string): string | null {
  const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
  if (path !== resolve(folder) && !path.startsWith(resolve(folder) + sep)) return null;
  const file = pathname.endsWith("/") ? join(path, "index.html") : path;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon"
};
