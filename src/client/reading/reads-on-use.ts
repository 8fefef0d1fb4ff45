import {wantsLittleData} from "../little-data.ts";
import {parseMark} from "./address-mark.ts";
import type {ChartReader} from "./chart-reader.ts";

// What reads values out of drawings is more script than all the rest, and not every reader uses it: it comes with the
// first move, touch or key, on a chart where the reader wants to load little, or at once where the address asks for a
// month. What a reader did before is done again then.

const signs = ["pointermove", "pointerdown", "keydown", "focusin"];
/** The last move of a mouse, and whether a pointer was pressed, before the script was there. */
let move: PointerEvent | null = null;
let isPressed = false;

function onSign(sign: Event): void {
  if (chartAround(sign) || !wantsLittleData()) load();
}

function load(): void {
  for (const sign of signs) document.removeEventListener(sign, onSign, {capture: true});
  void import("./chart-reader.ts").then(repeatMove, takeBackOffers);
}

/** The script is not had where the connection is lost or the page is left: drawings and their tables stay. */
function takeBackOffers(): void {
  for (const tools of document.querySelectorAll<HTMLElement>("chart-reader > .reading-tools")) tools.hidden = true;
}

function loadForMark(): void {
  if (parseMark(location.hash)) load();
}

function onMove(event: PointerEvent): void {
  move = event.pointerType === "mouse" ? event : null;
}

function onPress(): void {
  isPressed = !customElements.get("chart-reader");
}

async function repeatMove(): Promise<void> {
  document.removeEventListener("pointermove", onMove);
  const chart = chartAround(move);
  await chart?.ready;
  if (move) chart?.querySelector(".reading-pad")?.dispatchEvent(new PointerEvent("pointermove", move));
}

/** A touch that scrolls the page is no click. */
async function onClick(event: MouseEvent): Promise<void> {
  const chart = isPressed || !customElements.get("chart-reader") ? chartAround(event) : null;
  isPressed = false;
  if (!chart) return;
  load();
  await customElements.whenDefined("chart-reader");
  await chart.ready;
  const target = event.target as Element;
  const offer = target.closest<HTMLElement>("[data-reads]");
  if (offer) offer.click();
  else if (target.closest(".reading-room")) chart.readAt(event);
}

function chartAround(event: Event | null): ChartReader | null {
  return (event?.target as Element | null)?.closest<ChartReader>("chart-reader") ?? null;
}

if (document.querySelector("chart-reader")) {
  for (const sign of signs) document.addEventListener(sign, onSign, {capture: true});
  document.addEventListener("pointermove", onMove);
  document.addEventListener("pointerdown", onPress, {capture: true});
  document.addEventListener("click", (event) => void onClick(event));
  addEventListener("hashchange", loadForMark);
  loadForMark();
}
