import {test as plainTest} from "vitest";
import {serve} from "../static-server.ts";
import type {Engine} from "./tab.ts";

/** A test that opens the built site in another browser than most; where there is none it says why it is not run. */
export function testIn(engine: Engine) {
  return (
    plainTest
      // eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern which other fixtures are needed.
      .extend("started", {scope: "file"}, async ({}, {onCleanup}) => {
        const [server, started] = await Promise.all([serve("dist"), engine.start()]);
        onCleanup(async () => {
          if (!("missing" in started)) await started.close();
          server.close();
        });
        return {...started, origin: server.origin};
      })
      .extend("site", async ({started, skip}) => ("missing" in started ? skip(started.missing) : started))
  );
}
