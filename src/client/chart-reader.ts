import type {Locale} from "../model/languages.ts";
import {parseMark} from "./address-mark.ts";
import type {AddressMark} from "./address-mark.ts";
import {markDrawing, unmarkDrawing} from "./drawing-marks.ts";
import {nearest} from "./plot-area.ts";
import {contentOf, linesAreHigh, readChart} from "./readable-chart.ts";
import type {ReadableChart} from "./readable-chart.ts";
import {knownMonths, nearestLine, readingAfter} from "./reading.ts";
import type {Reading} from "./reading.ts";
import {announcement} from "./reading-text.ts";
import type {ReadingWords} from "./reading-text.ts";
import {elementOf, fillHelp, fillReadout} from "./readout.ts";

/** Between the month and the box that tells of it, in pixels. */
const gap = 12;

/** A pointer that is pressed: where it was, from where it measures, and what was read before. */
interface Press {
  readonly month: number;
  readonly from: number | null;
  readonly before: Reading | null;
}

/** Lets readers read the values of a chart's lines by pointer, touch and keys; the values are those of its table. */
export class ChartReader extends HTMLElement {
  readonly #pad = elementOf("div", "reading-pad");
  readonly #box = elementOf("div", "readout");
  readonly #says = elementOf("p", "unseen");
  readonly #charts = new Map<SVGSVGElement, ReadableChart>();
  #reading: Reading | null = null;
  /** Whether the reading stays when the pointer leaves. */
  #isPinned = false;
  #press: Press | null = null;

  connectedCallback(): void {
    if (this.contains(this.#pad)) return;
    const {label} = this.#words;
    const title = this.#figure.querySelector("figcaption h3")?.textContent?.replace(/\s+/g, " ").trim();
    this.#box.id = `${this.#figure.id}-readout`;
    this.#box.hidden = true;
    this.#box.ariaHidden = "true";
    this.#says.role = "status";
    Object.assign(this.#pad, {tabIndex: 0, role: "application", ariaLabel: `${label}: ${title}`});
    this.#listen();
    this.append(this.#pad, this.#box, this.#says);
    this.#openMark();
  }

  /** The month that is read, and the one from which a change is measured. */
  get mark(): AddressMark | null {
    const months = this.#reading && this.#chart.plot.months;
    if (!this.#reading || !months) return null;
    const [from, month] = [this.#reading.from ?? this.#reading.month, this.#reading.month].sort((a, b) => a - b);
    return {
      figure: this.#figure.id,
      month: months[month ?? 0] ?? "",
      from: this.#reading.from === null ? null : (months[from ?? 0] ?? "")
    };
  }

  #listen(): void {
    const pad = this.#pad;
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
    const reading = readingAfter(event.key, event.shiftKey, this.#reading, this.#chart.heights);
    if (reading === undefined) return;
    event.preventDefault();
    this.#isPinned = reading !== null;
    this.#show(reading);
    this.#announce();
  }

  #offerHelp(): void {
    if (this.#reading || !this.#pad.matches(":focus-visible")) return;
    fillHelp(this.#box, this.#words);
    this.#place(0);
  }

  #onBlur(next: EventTarget | null): void {
    const staysInFigure = next === null || this.#figure.contains(next as Node);
    if (!this.#reading || !staysInFigure) this.#show(null);
  }

  #onPress(event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = this.#readingAt(event);
    const start = this.#isPinned && this.#reading?.from === null ? this.#reading.month : null;
    this.#press = {month: at.month, from: start === at.month ? null : start, before: this.#reading};
    this.#pad.setPointerCapture(event.pointerId);
    this.#show({...at, from: this.#press.from});
  }

  #onMove(event: PointerEvent): void {
    if (this.#press) {
      const at = this.#readingAt(event);
      this.#show({...at, from: at.month === this.#press.month ? this.#press.from : this.#press.month});
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
    const isMeant = mark?.figure ? mark.figure === this.#figure.id : document.querySelector("chart-reader") === this;
    if (!mark || !isMeant) return;
    const {months} = this.#chart.plot;
    const [month, from] = [mark.month, mark.from].map((name) => months.findIndex((one) => one === name));
    if (month === undefined || month < 0) return;
    this.#isPinned = true;
    this.#show({month, line: 0, from: from === undefined || from < 0 ? null : from});
    this.#announce();
    this.#figure.scrollIntoView();
  }

  #show(reading: Reading | null): void {
    this.#reading = reading;
    for (const drawing of this.#drawings) unmarkDrawing(drawing);
    if (!reading) {
      this.#isPinned = false;
      this.#box.hidden = true;
      return;
    }
    const {drawing, plot, lines, heights} = this.#chart;
    const x = plot.places[reading.month] ?? 0;
    const from = reading.from === null ? null : (plot.places[reading.from] ?? 0);
    const points = lines.flatMap(({line}, i) => {
      const y = heights[i]?.get(reading.month);
      return y === undefined ? [] : [{line, y, isChosen: i === reading.line}];
    });
    markDrawing(drawing, plot, [x, from], points);
    fillReadout(this.#box, contentOf(this.#chart, reading, this.#locale), this.#words);
    this.#place(x);
  }

  /** Beside the month on the side that has more room, away from most lines there; a move that shifts no layout. */
  #place(x: number): void {
    const {drawing, plot} = this.#chart;
    const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    const room = drawing.viewBox.baseVal.width - x;
    const isRight = room > x;
    const across = isRight ? `${scale * x + gap}px` : `calc(${scale * x - gap}px - 100%)`;
    const down = linesAreHigh(this.#chart, isRight) ? `calc(${scale * plot.bottom}px - 100%)` : "0px";
    this.#box.style.maxInlineSize = `min(19rem, ${scale * Math.max(room, x) - gap}px)`;
    this.#box.style.transform = `translate(${across}, ${down})`;
    this.#box.hidden = false;
  }

  #announce(): void {
    if (!this.#reading) {
      this.#says.textContent = "";
      return;
    }
    const {when, lines, chosen, also, isMeasuring} = contentOf(this.#chart, this.#reading, this.#locale);
    const inOrder = [...lines.filter((line) => line === chosen), ...lines.filter((line) => line !== chosen), ...also];
    const kind = isMeasuring ? this.#words.change : this.#words.gap;
    this.#says.textContent = announcement(when, inOrder, kind, this.#words);
  }

  #readingAt({clientX, clientY}: PointerEvent): Reading {
    const {drawing, plot, heights} = this.#chart;
    const {left, top, width} = drawing.getBoundingClientRect();
    const scale = drawing.viewBox.baseVal.width / width;
    const [first, last] = knownMonths(heights);
    const month = Math.min(last, Math.max(first, nearest(plot.places, (clientX - left) * scale)));
    return {month, line: nearestLine(heights, month, (clientY - top) * scale), from: null};
  }

  /** Of the drawing that the room of the figure lets show; read from the page when it is first needed. */
  get #chart(): ReadableChart {
    const drawing = this.#drawings.find((one) => one.getClientRects().length > 0) ?? this.#drawings[0];
    const table = this.#figure.querySelector("table");
    if (!drawing || !table) throw new Error(`chart ${this.#figure.id}: expected a drawing and a table`);
    const chart = this.#charts.get(drawing) ?? readChart(drawing, table);
    this.#charts.set(drawing, chart);
    return chart;
  }

  get #drawings(): SVGSVGElement[] {
    return [...this.querySelectorAll<SVGSVGElement>("svg[data-plot]")];
  }

  get #figure(): HTMLElement {
    const figure = this.closest("figure");
    if (!figure) throw new Error("chart-reader: expected to stand in a figure");
    return figure;
  }

  get #locale(): Locale {
    return (this.closest<HTMLElement>("[lang]")?.lang ?? "fi") as Locale;
  }

  get #words(): ReadingWords {
    return JSON.parse(this.dataset["words"] ?? "{}") as ReadingWords;
  }
}

customElements.define("chart-reader", ChartReader);
