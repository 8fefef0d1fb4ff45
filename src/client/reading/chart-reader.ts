import type {Locale} from "../../model/languages.ts";
import {parseMark} from "./address-mark.ts";
import type {AddressMark} from "./address-mark.ts";
import {boxPlace} from "./box-place.ts";
import {unmarkDrawing} from "./drawing-marks.ts";
import {textOf} from "./figure-table.ts";
import type {ReadableChart} from "./readable-chart.ts";
import {announcement} from "./reading-text.ts";
import type {ReadingWords} from "./reading-text.ts";
import {readingOfMark} from "./reading.ts";
import type {Reading} from "./reading.ts";
import {elementOf, fillHelp, fillReadout} from "./readout.ts";
import type {stopChart} from "./stop-chart.ts";
import {timeChart} from "./time-chart.ts";

/** Where an event of a pointer was. */
type ScreenPlace = Pick<MouseEvent, "clientX" | "clientY">;

/** A pointer that is pressed: where it was, from where it measures, and what was read before. */
interface Press {
  readonly stop: number;
  readonly from: number | null;
  readonly before: Reading | null;
}

/** Lets readers read the values of a chart by pointer, touch and keys; the values are those of its table. */
export class ChartReader extends HTMLElement {
  readonly #pad = elementOf("div", "reading-pad");
  readonly #box = elementOf("div", "readout");
  readonly #says = elementOf("p", "unseen");
  readonly #charts = new Map<SVGSVGElement, ReadableChart>();
  /** Kept when the chart can be read. */
  ready: Promise<void> = Promise.resolve();
  #stopChart: typeof stopChart | null = null;
  /** Of the table that a chart of rows or years is read from, as they stand before readers sort them. */
  #rows: readonly HTMLTableRowElement[] = [];
  #reading: Reading | null = null;
  /** Whether the reading stays when the pointer leaves. */
  #isPinned = false;
  #press: Press | null = null;

  connectedCallback(): void {
    if (this.contains(this.#pad)) return;
    if (this.#drawings[0]?.dataset["stops"]) this.ready = this.#becomeStopReader();
    else this.#become();
  }

  /** Few pages have charts of rows or years, so what reads them comes apart. */
  async #becomeStopReader(): Promise<void> {
    this.#rows = [...this.#table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    this.#stopChart = (await import("./stop-chart.ts")).stopChart;
    this.#become();
  }

  #become(): void {
    const {label} = this.#words;
    const title = textOf(this.#figure.querySelector("figcaption h3, h2"));
    this.#box.id = `${this.#figure.id}-readout`;
    this.#box.hidden = true;
    this.#box.ariaHidden = "true";
    this.#says.role = "status";
    Object.assign(this.#pad, {tabIndex: 0, role: "application", ariaLabel: `${label}: ${title}`});
    this.#listen();
    this.querySelector(".reading-room")?.append(this.#pad, this.#box);
    this.append(this.#says);
    this.#openMark();
  }

  /** Reads what lies nearest to a place on the screen, as if it had been pressed. */
  readAt(place: ScreenPlace): void {
    this.#open(this.#readingAt(place));
  }

  /** The month that is read, and the one from which a change is measured. */
  get mark(): AddressMark | null {
    if (!this.#reading) return null;
    const {stop, from} = this.#reading;
    const {months} = this.#chart;
    const [start, end] = [from ?? stop, stop].sort((a, b) => a - b).map((i) => months[i]);
    return start && end ? {figure: this.#figure.id, month: end, from: from === null ? null : start} : null;
  }

  #listen(): void {
    const pad = this.#pad;
    this.querySelector("[data-reads=keys]")?.addEventListener("click", () => {
      pad.focus();
      this.#open(this.#chart.after("ArrowRight", false, null) ?? null);
    });
    this.querySelector("[data-reads=pilot]")?.addEventListener("click", () => {
      pad.focus({preventScroll: true});
      this.#open(this.#chart.pilot);
      this.#reveal();
    });
    this.addEventListener("change", () => this.#show(null));
    pad.addEventListener("keydown", (event) => this.#onKey(event));
    pad.addEventListener("focus", () => this.#offerHelp());
    pad.addEventListener("blur", ({relatedTarget}) => this.#onBlur(relatedTarget));
    pad.addEventListener("pointerdown", (event) => this.#onPress(event));
    pad.addEventListener("pointermove", (event) => this.#onMove(event));
    pad.addEventListener("pointerup", () => this.#onRelease());
    pad.addEventListener("pointercancel", () => this.#onCancel());
    pad.addEventListener("pointerleave", () => !this.#isPinned && !this.#press && this.#show(null));
    addEventListener("resize", () => this.#reading && this.#show(this.#reading));
    addEventListener("hashchange", () => this.#openMark());
    document.addEventListener("pointerdown", ({target}) => {
      if (!this.#figure.contains(target as Node)) this.#show(null);
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const reading = this.#chart.after(event.key, event.shiftKey, this.#reading);
    if (reading === undefined) return;
    event.preventDefault();
    this.#open(reading);
    this.#reveal();
  }

  #offerHelp(): void {
    if (this.#reading || !this.#pad.matches(":focus-visible")) return;
    fillHelp(this.#box, [...this.querySelectorAll(".reading-keys li")]);
    this.#place(null);
  }

  #onBlur(next: EventTarget | null): void {
    const staysInFigure = next === null || this.#figure.contains(next as Node);
    if (!this.#reading || !staysInFigure) this.#show(null);
  }

  #onPress(event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = this.#readingAt(event);
    const start = this.#chart.hasChanges && this.#isPinned && this.#reading?.from === null ? this.#reading.stop : null;
    this.#press = {stop: at.stop, from: start === at.stop ? null : start, before: this.#reading};
    this.#pad.setPointerCapture(event.pointerId);
    this.#show({...at, from: this.#press.from});
  }

  #onMove(event: PointerEvent): void {
    if (this.#press) {
      const at = this.#readingAt(event);
      const {stop, from} = this.#press;
      this.#show({...at, from: at.stop === stop || !this.#chart.hasChanges ? from : stop});
    } else if (event.pointerType === "mouse" && !this.#isPinned) {
      this.#show(this.#readingAt(event));
    }
  }

  #onRelease(): void {
    if (!this.#press) return;
    this.#press = null;
    this.#isPinned = true;
    this.#announce();
  }

  /** The page takes the touch for scrolling. */
  #onCancel(): void {
    const before = this.#press?.before ?? null;
    this.#press = null;
    this.#show(this.#isPinned ? before : null);
  }

  /** Opens the month in the address of the page, when it is meant for this chart. */
  #openMark(): void {
    const mark = parseMark(location.hash);
    const isMeant = mark?.figure
      ? mark.figure === this.#figure.id
      : document.querySelector("chart-reader:not([data-table])") === this;
    if (!mark || !isMeant) return;
    const reading = readingOfMark(mark, this.#chart);
    if (!reading) return;
    this.#open(reading);
    this.#bringIntoSight(reading);
  }

  /** With its title where the screen has room for both, else the drawing alone. */
  #bringIntoSight(reading: Reading): void {
    const {drawing} = this.#chart;
    this.#figure.scrollIntoView();
    const isCut = drawing.getBoundingClientRect().bottom > document.documentElement.clientHeight;
    if (isCut) drawing.scrollIntoView({block: "center"});
    this.#place(reading);
    this.#reveal();
  }

  /** Shows a reading that stays, and tells it. */
  #open(reading: Reading | null): void {
    this.#isPinned = reading !== null;
    this.#show(reading);
    this.#announce();
  }

  #show(reading: Reading | null): void {
    this.#reading = reading;
    for (const drawing of this.#drawings) unmarkDrawing(drawing);
    if (!reading) {
      this.#isPinned = false;
      this.#box.hidden = true;
      return;
    }
    const chart = this.#chart;
    chart.mark(reading);
    fillReadout(this.#box, chart.content(reading), this.#words);
    this.#place(reading);
  }

  /** A move that shifts no layout: beside what is read or, where that leaves no room, above, as far as the screen goes. */
  #place(reading: Reading | null): void {
    const {drawing, corner, sides} = this.#chart;
    const box = this.#box;
    const {top, width} = drawing.getBoundingClientRect();
    box.hidden = false;
    box.classList.remove("above");
    const scale = width / drawing.viewBox.baseVal.width;
    const size = {width: box.offsetWidth, height: box.offsetHeight};
    const place = boxPlace(corner(reading), {width, above: top, scale, sides}, size);
    box.classList.toggle("above", !place);
    const [across, down] = place ?? [0, Math.max(-box.offsetHeight, -top)];
    box.style.transform = `translate(${across}px, ${down}px)`;
  }

  /** Scrolls as far as a box above the drawing needs, rather than let it cover what is read by keys. */
  #reveal(): void {
    const box = this.#box;
    const above = box.classList.contains("above")
      ? box.offsetHeight - this.#chart.drawing.getBoundingClientRect().top
      : 0;
    if (above <= 0 || !this.#reading) return;
    document.documentElement.scrollTop -= above;
    this.#place(this.#reading);
  }

  #announce(): void {
    if (!this.#reading) {
      this.#says.textContent = "";
      return;
    }
    const {when, lines, chosen, also, isMeasuring, isAcrossSeasons} = this.#chart.content(this.#reading);
    const inOrder = [...lines.filter((line) => line === chosen), ...lines.filter((line) => line !== chosen), ...also];
    const kind = isMeasuring ? this.#words.change : this.#words.gap;
    this.#says.textContent = announcement(
      when,
      inOrder,
      kind,
      this.#words,
      isAcrossSeasons ? this.#words.seasonNote : ""
    );
  }

  #readingAt({clientX, clientY}: ScreenPlace): Reading {
    const {drawing, at} = this.#chart;
    const {left, top, width} = drawing.getBoundingClientRect();
    const scale = drawing.viewBox.baseVal.width / width;
    return at([(clientX - left) * scale, (clientY - top) * scale]);
  }

  /** Of the drawing that the room of the figure lets show; read from the page when it is first needed. */
  get #chart(): ReadableChart {
    const drawing = this.#drawings.find((one) => one.getClientRects().length > 0) ?? this.#drawings[0];
    if (!drawing) throw new Error(`chart ${this.#figure.id}: expected a drawing`);
    const chart = this.#charts.get(drawing) ?? this.#read(drawing);
    this.#charts.set(drawing, chart);
    return chart;
  }

  #read(drawing: SVGSVGElement): ReadableChart {
    return this.#stopChart?.(drawing, this.#table, this.#rows) ?? timeChart(drawing, this.#table, this.#locale);
  }

  get #drawings(): SVGSVGElement[] {
    return [...this.querySelectorAll<SVGSVGElement>("svg")];
  }

  get #figure(): HTMLElement {
    const figure = this.closest<HTMLElement>("figure, section");
    if (!figure) throw new Error("chart-reader: expected to stand in a figure");
    return figure;
  }

  /** The one of the figure, or of another one that shows the same in full. */
  get #table(): HTMLTableElement {
    const {table: other = ""} = this.dataset;
    const table = (document.getElementById(other) ?? this.#figure).querySelector<HTMLTableElement>("table:not(.years)");
    if (!table) throw new Error(`chart ${this.#figure.id}: expected a table`);
    return table;
  }

  get #locale(): Locale {
    return (this.closest<HTMLElement>("[lang]")?.lang ?? "fi") as Locale;
  }

  get #words(): ReadingWords {
    return JSON.parse(this.dataset["words"] ?? "{}") as ReadingWords;
  }
}

customElements.define("chart-reader", ChartReader);
