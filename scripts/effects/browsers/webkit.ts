import type {ChildProcess} from "node:child_process";
import {spawn} from "node:child_process";
import {once} from "node:events";
import {globSync} from "node:fs";
import {createServer} from "node:net";
import type {AddressInfo} from "node:net";
import type {Readable} from "node:stream";
import {setTimeout} from "node:timers/promises";
import {Builder, Capabilities} from "selenium-webdriver";
import type {WebDriver} from "selenium-webdriver";
import {installPackages} from "./debian-packages.ts";
import {executables} from "./executables.ts";

/** A WebKitGTK that tests can start. */
export interface WebKit {
  /** The browser itself. */
  readonly executablePath: string;
  /** The program that drives it. */
  readonly driver: string;
  /** The program that gives it a screen. */
  readonly screen: string;
}

/** A WebKitGTK that runs, with the screen on which it does. */
export interface RunningWebKit {
  readonly driver: WebDriver;
  readonly close: () => Promise<void>;
}

/** The WebKitGTK of this machine, where all its parts are there. */
export function findWebKit(): WebKit[] {
  const browsers = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser").sort().reverse();
  const [driver] = executables(["WebKitWebDriver"]);
  const [screen] = executables(["Xvfb"]);
  return driver && screen ? browsers.map((executablePath) => ({executablePath, driver, screen})) : [];
}

/** Installs Debian's WebKitGTK, and a screen for it. */
export function installWebKit(): WebKit[] {
  installPackages(["webkit2gtk-driver", "xvfb"]);
  return findWebKit();
}

/** Starts WebKitGTK on a screen of its own, which nobody sees. */
export async function launchWebKit({executablePath, driver, screen}: WebKit): Promise<RunningWebKit> {
  const ended: (() => unknown)[] = [];
  const end = async (): Promise<void> => {
    for (const stop of ended.reverse()) await stop();
  };
  try {
    const server = spawn(screen, ["-displayfd", "3", "-screen", "0", "1600x3200x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"]
    });
    ended.push(() => server.kill());
    const display = await nameOfScreen(server);
    const port = await freePort();
    const service = spawn(driver, [`--port=${port}`], {env: {...process.env, DISPLAY: display}, stdio: "ignore"});
    ended.push(() => service.kill());
    await answering(service, port);
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilitiesOf(executablePath))
      .build();
    ended.push(() => session.quit());
    return {driver: session, close: end};
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts WebKitGTK, opens a page in it and gives its version; throws when any of that fails. */
export async function proveWebKit(webkit: WebKit): Promise<string> {
  const {driver, close} = await launchWebKit(webkit);
  try {
    await driver.get("data:text/html,<title>ready</title>");
    if ((await driver.getTitle()) !== "ready") throw new Error(`${webkit.executablePath}: started, but showed no page`);
    return (await driver.getCapabilities()).getBrowserVersion() ?? "of no known version";
  } finally {
    await close();
  }
}

function capabilitiesOf(binary: string): Capabilities {
  return new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": {binary, args: ["--automation"]}
  });
}

/** The screen says which number it took, as the first that was free. */
async function nameOfScreen(server: ChildProcess): Promise<string> {
  const said = once(server.stdio[3] as Readable, "data") as Promise<[Buffer]>;
  const [number] = await Promise.race([said, failed(server, "the screen")]);
  return `:${String(number).trim()}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until the driver takes calls. */
async function answering(service: ChildProcess, port: number): Promise<void> {
  const asked = async (): Promise<void> => {
    for (let i = 0; i < 100; i++) {
      if (await fetch(`http://127.0.0.1:${port}/status`).then(Boolean, () => false)) return;
      await setTimeout(100);
    }
    throw new Error("the driver did not answer within ten seconds");
  };
  await Promise.race([asked(), failed(service, "the driver")]);
}

async function failed(process: ChildProcess, name: string): Promise<never> {
  const [code] = (await once(process, "exit")) as [number | null];
  throw new Error(`${name} ended at once, with ${code}`);
}
