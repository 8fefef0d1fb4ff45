import {parseMark} from "./address-mark.ts";

// What reads values out of drawings is more script than all the rest, and not every reader uses it: it comes with the
// first move, touch or key, or at once where the address asks for a month.

const signs = ["pointermove", "pointerdown", "keydown", "focusin"];

function load(): void {
  for (const sign of signs) document.removeEventListener(sign, load, {capture: true});
  void import("./chart-reader.ts");
}

function loadForMark(): void {
  if (parseMark(location.hash)) load();
}

/** An offer that is taken up before the script is there is taken up again when it is. */
function onClick({target}: MouseEvent): void {
  const offer = (target as Element).closest<HTMLElement>("chart-reader:not(:defined) [data-reads]");
  if (!offer) return;
  load();
  void customElements.whenDefined("chart-reader").then(() => offer.click());
}

if (document.querySelector("chart-reader")) {
  for (const sign of signs) document.addEventListener(sign, load, {capture: true});
  document.addEventListener("click", onClick);
  addEventListener("hashchange", loadForMark);
  loadForMark();
}
