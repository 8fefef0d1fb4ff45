import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";

/** Installs packages of Debian; throws with the reason where that cannot be. */
export function installPackages(packages: readonly string[]): void {
  if (!existsSync("/usr/bin/apt-get")) throw new Error("there is no apt-get");
  if (process.getuid?.() !== 0) throw new Error("only root may");
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  aptGet(["update"], 60);
  // Whoever waits too long for the network has broken nothing yet.
  aptGet([...install, "--download-only"], 180);
  aptGet([...install, "--no-download"], 300);
}

function aptGet(args: readonly string[], seconds: number): void {
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive"};
  execFileSync("apt-get", [...patience, ...args], {env, stdio: "pipe", timeout: 1000 * seconds});
}

/** A machine without a connection is told so soon, and one on which something else is being installed waits for it. */
const patience = ["Acquire::Retries=1", "Acquire::http::Timeout=15", "DPkg::Lock::Timeout=60"].flatMap((option) => [
  "--option",
  option
]);
