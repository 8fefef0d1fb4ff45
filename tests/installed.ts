import {spawnSync} from "node:child_process";
import {test} from "vitest";

/** A test that needs a program of the machine; where there is none, its title says that it was left out and why. */
export function testWith(program: string, title: string, body: () => void | Promise<void>): void {
  const {error} = spawnSync(program, ["--version"]);
  if (error) test.skip(`${title} (left out: ${program} is not installed)`, () => undefined);
  else test(title, body);
}
