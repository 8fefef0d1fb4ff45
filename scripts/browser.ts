import {startCommand} from "./command-line.ts";
import {writeBrowser} from "./effects/browsers/browser-records.ts";
import type {Missing} from "./effects/browsers/browser-records.ts";
import {findChromium, installChromium, unpackChromium} from "./effects/browsers/chromium-sources.ts";
import type {Chromium} from "./effects/browsers/chromium.ts";
import {proveChromium} from "./effects/browsers/chromium.ts";
import {findFirefox, installFirefox, proveFirefox} from "./effects/browsers/firefox.ts";
import type {Firefox} from "./effects/browsers/firefox.ts";
import {firstThatStarts} from "./effects/browsers/first-that-starts.ts";
import type {Way} from "./effects/browsers/first-that-starts.ts";
import {findWebKit, installWebKit, proveWebKit} from "./effects/browsers/webkit.ts";
import type {WebKit} from "./effects/browsers/webkit.ts";

// Finds or installs browsers that really start, and writes down which ones the tests are to use. Without a Chromium there are
// no tests; what runs in other browsers too is left out where there is none, which is said here and after the tests.

startCommand({});
const {CHROMIUM, FIREFOX} = process.env;

const chromium = await search<Chromium>("Chromium", proveChromium, {
  named: CHROMIUM ? {name: "$CHROMIUM", find: () => [{executablePath: CHROMIUM, env: {}}]} : null,
  ways: [
    {name: "installed on this machine", find: findChromium},
    {name: "npm package @sparticuz/chromium", find: unpackChromium},
    {name: "apt-get install chromium", find: installChromium}
  ]
});
if ("missing" in chromium) {
  console.error("No browser for the tests starts here. Set CHROMIUM to the path of a Chromium or Chrome that works.");
  process.exit(1);
}
writeBrowser("chromium", chromium);

const firefox = await search<Firefox>("Firefox", proveFirefox, {
  named: FIREFOX ? {name: "$FIREFOX", find: () => [{executablePath: FIREFOX}]} : null,
  ways: [
    {name: "installed on this machine", find: findFirefox},
    {name: "apt-get install firefox-esr", find: installFirefox}
  ]
});
// Whoever names one wants it.
if ("missing" in firefox && FIREFOX) process.exit(1);
writeBrowser("firefox", firefox);

const webkit = await search<WebKit>("WebKit", proveWebKit, {
  named: null,
  ways: [
    {name: "installed on this machine", find: findWebKit},
    {name: "apt-get install webkit2gtk-driver xvfb", find: installWebKit}
  ]
});
writeBrowser("webkit", webkit);

/** Says which browser was found and how, or all that was tried; one that is named is the only one to be tried. */
async function search<Browser extends {readonly executablePath: string}>(
  browserName: string,
  proves: (browser: Browser) => Promise<string>,
  {named, ways}: {readonly named: Way<Browser> | null; readonly ways: readonly Way<Browser>[]}
): Promise<Browser | Missing> {
  const failures: string[] = [];
  const started = await firstThatStarts(named ? [named] : ways, proves, (failure) => failures.push(failure));
  if (started) {
    const {browser, version, way} = started;
    console.log(`Browser for the tests: ${browserName} ${version}, ${browser.executablePath} (${way})`);
    return browser;
  }
  const missing = `${browserName}: none starts on this machine, and none can be installed`;
  console.error([`${missing}. Tried:`, ...failures].join("\n- "));
  return {missing};
}
