import {Key as Keys, Origin} from "selenium-webdriver";
import {readBrowser} from "../../../scripts/effects/browsers/browser-records.ts";
import {launchWebKit} from "../../../scripts/effects/browsers/webkit.ts";
import type {Engine, Key, StartedEngine} from "./tab.ts";

/** WebKitGTK, driven over WebDriver; its window is never narrower than 447 pixels. */
export const webkit: Engine = {name: "webkit", widths: [447], start};

const keys: Readonly<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Home: Keys.HOME,
  Space: Keys.SPACE,
  Tab: Keys.TAB
};

async function start(): Promise<StartedEngine | {readonly missing: string}> {
  const found = readBrowser("webkit");
  if ("missing" in found) return found;
  const {driver, close} = await launchWebKit(found);
  const at = ({x, y}: {x: number; y: number}) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT,
    duration: 0
  });
  return {
    close,
    tab: {
      open: (address) => driver.get(address),
      resize: async (width, height) => {
        await driver.manage().window().setRect({x: 0, y: 0, width, height});
      },
      run: (action, ...args) => driver.executeScript(action, ...args) as never,
      press: (key) => driver.actions().sendKeys(keys[key]).perform(),
      type: (text) => driver.actions().sendKeys(text).perform(),
      pointAt: (place) => driver.actions().move(at(place)).perform(),
      clickAt: (place) => driver.actions().move(at(place)).click().perform(),
      errors: () => null
    }
  };
}
