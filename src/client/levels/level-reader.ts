import {dotAfter, dotsOf, nearestDot} from "./strip-dots.ts";
import type {Dot} from "./strip-dots.ts";

/** Lets readers go through the dots of the strip within by keys and pointer, from the lowest figure to the highest. */
class LevelReader extends HTMLElement {
  readonly #pad = Object.assign(document.createElement("div"), {className: "reading-pad", tabIndex: 0, role: "slider"});
  readonly #mark = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  #dots: readonly Dot[] = [];
  #readings: Promise<readonly string[] | null> | undefined;
  /** The dot that keys go on from. */
  #at = 0;

  connectedCallback(): void {
    if (this.#pad.isConnected) return;
    this.#dots = dotsOf(this.#strip);
    this.#at = Number(this.dataset["at"]);
    this.#mark.setAttribute("class", "strip-read");
    this.#mark.setAttribute("r", "5");
    const last = this.#dots.length - 1;
    Object.assign(this.#pad, {ariaLabel: this.dataset["label"], ariaValueMin: "0", ariaValueMax: String(last)});
    this.#says.ariaHidden = "true";
    this.#tell(this.#at, this.dataset["own"] ?? "");
    this.#listen();
    this.#strip.after(this.#pad);
  }

  #listen(): void {
    const pad = this.#pad;
    const load = (): void => void this.#load();
    pad.addEventListener("focus", load);
    pad.addEventListener("pointerenter", load);
    pad.addEventListener("keydown", (event) => this.#onKey(event));
    pad.addEventListener("pointermove", (event) => void this.#show(this.#dotAt(event)));
    pad.addEventListener("pointerdown", (event) => {
      this.#at = this.#dotAt(event);
      void this.#show(this.#at);
    });
    pad.addEventListener("pointerleave", () => void this.#show(this.#at));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dotAfter(event.key, this.#at, this.#dots.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    this.#at = next;
    void this.#show(next);
  }

  /** Only who reads the strip needs the names of all municipalities. */
  async #load(): Promise<readonly string[] | null> {
    try {
      return await (this.#readings ??= loadReadings(this.dataset["readings"] ?? ""));
    } catch {
      // The line below the strip says so; the next move tries again.
      this.#readings = undefined;
      return null;
    }
  }

  async #show(at: number): Promise<void> {
    const dot = this.#dots[at];
    const readings = await this.#load();
    const text = readings?.[at] ?? this.dataset["failed"] ?? "";
    this.#says.textContent = text;
    if (!dot || !readings) return;
    this.#tell(at, text);
    this.#mark.setAttribute("cx", `${100 * dot.x}%`);
    this.#mark.setAttribute("cy", String(dot.y));
    this.#strip.append(this.#mark);
  }

  /** What a screen reader says of the pad. */
  #tell(at: number, text: string): void {
    Object.assign(this.#pad, {ariaValueNow: String(at), ariaValueText: text});
  }

  #dotAt({clientX, clientY}: PointerEvent): number {
    const {left, top, width} = this.#strip.getBoundingClientRect();
    return nearestDot(this.#dots, [clientX - left, clientY - top], width);
  }

  get #strip(): SVGSVGElement {
    return expected(this.querySelector("svg"), "a strip");
  }

  get #says(): HTMLElement {
    return expected(this.querySelector<HTMLElement>(".level-reading"), "a line for what is read");
  }
}

function expected<Part>(part: Part | null, what: string): Part {
  if (!part) throw new Error(`level-reader: expected ${what} within`);
  return part;
}

async function loadReadings(address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: expected what is said of dots, got status ${response.status}`);
  return (await response.json()) as readonly string[];
}

customElements.define("level-reader", LevelReader);
