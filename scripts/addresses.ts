import {counted} from "../src/model/counted.ts";
import {startCommand} from "./command-line.ts";
import {folder, text, webAddress} from "./command-options.ts";
import {diskFiles} from "./effects/files.ts";
import {terminalProgress} from "./effects/progress.ts";
import {publishedSite} from "./effects/published-site.ts";
import {holdWritingLock} from "./effects/writing-lock.ts";
import {addressesFolder, findNewAddresses, readAddressLists, readMoved, shorten} from "./keep-addresses.ts";
import {checkAnswers, replayAddresses} from "./publish/addresses/replay-addresses.ts";

// `npm run addresses`: every address ever published still answers, and the new ones of the built site join the list.

const {options} = startCommand({
  root: folder("."),
  outDir: text("FOLDER", "dist"),
  replay: webAddress("https://example.org", undefined)
});
if (options.replay === undefined) keepAddresses(options.root, options.outDir);
else await replay(options.root, options.replay);

/** Compares the built site with the lists, and adds what is new to that of the newest vintage. */
function keepAddresses(root: string, outDir: string): void {
  holdWritingLock(root, "npm run addresses", (line) => console.error(line));
  const files = diskFiles(root);
  const {path, content, added, count} = findNewAddresses(files, `${root}/${outDir}`);
  if (added.length > 0) files.write(path, content);
  for (const address of shorten(added)) console.log(`new: ${address}`);
  console.log(
    `${counted(count, "address of the site is", "addresses of the site are")} in ${addressesFolder}, ${added.length} of them new in ${path}`
  );
}

/** Asks a published site for every address ever published. */
async function replay(root: string, site: string): Promise<void> {
  const files = diskFiles(root);
  const moved = readMoved(files);
  const addresses = readAddressLists(files).flatMap((list) => list.addresses);
  if (addresses.length === 0) throw new Error(`${addressesFolder}: expected lists of addresses, found none`);
  const ask = publishedSite(new URL(site), new Set(moved.map(({from}) => from)));
  const progress = terminalProgress(process.stderr, {quiet: false});
  await checkAnswers(ask);
  const failures = await replayAddresses(addresses, moved, ask, (done) => {
    progress.show(`${done} of ${counted(addresses.length, "address", "addresses")} asked for`);
  });
  progress.clear();
  for (const failure of failures) console.error(failure);
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${counted(addresses.length, "address", "addresses")} fail at ${site}`);
  console.log(`all ${addresses.length} addresses answer at ${site}`);
}
