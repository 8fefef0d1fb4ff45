import {addMonths} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {writeToClipboard} from "../copying/clipboard.ts";
import {orderOf, sortKeys} from "./cell-order.ts";
import type {Direction} from "./cell-order.ts";
import {tableText} from "./table-text.ts";
import type {TextCell} from "./table-text.ts";

/** Lets readers sort the table within and copy it as text; all words come with the page. */
class TableTools extends HTMLElement {
  readonly #says = Object.assign(document.createElement("span"), {role: "status"});
  /** The months of the rows of a series: the newest stands first, and none is left out. */
  readonly #months = new Map<HTMLTableRowElement, Month>();

  connectedCallback(): void {
    if (this.#says.isConnected) return;
    const newest = this.querySelector("table")?.dataset["newest"];
    if (newest) this.#rows.forEach((row, i) => this.#months.set(row, addMonths(newest as Month, -i)));
    const bar = Object.assign(document.createElement("p"), {className: "table-bar"});
    bar.append(
      buttonOf([this.dataset["copy"] ?? ""], () => void this.#copy()),
      this.#says
    );
    this.prepend(bar);
    this.#heads.forEach((head, i) => {
      if (head.hasAttribute("data-sort")) head.append(buttonOf([...head.childNodes], () => this.#sort(head, i)));
    });
    this.#letScroll();
  }

  /** A wide table is moved sideways with the arrow keys, which browsers do not offer where something in it can be gone to. */
  #letScroll(): void {
    const room = this.querySelector<HTMLElement>(".table-room");
    if (!room) return;
    room.role = "group";
    room.ariaLabel = this.#caption;
    const isWide = (): boolean => room.scrollWidth > room.clientWidth && getComputedStyle(room).overflowX === "auto";
    new ResizeObserver(() => {
      if (isWide()) room.tabIndex = 0;
      else room.removeAttribute("tabindex");
    }).observe(room);
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>("thead th")];
  }

  /** Means of years and the like stay where they are, below the rows that are sorted. */
  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>("tbody:not(.year-means) tr:not(.year-head)")];
  }

  #sort(head: HTMLTableCellElement, column: number): void {
    const direction: Direction = head.ariaSort === "ascending" ? "descending" : "ascending";
    const rows = this.#rows;
    const cells = rows.map((row) => this.#cellsOf(row)[column]);
    const keys = sortKeys(
      cells.map((cell) => cell?.month ?? cell?.text ?? ""),
      this.#language
    );
    const body = rows[0]?.parentElement;
    // Rows that are sorted otherwise than by month are no longer those of the years above them.
    this.querySelectorAll(".year-head").forEach((head) => head.remove());
    body?.append(...orderOf(keys, direction, this.#language).flatMap((i) => rows[i] ?? []));
    for (const other of this.#heads) other.ariaSort = null;
    head.ariaSort = direction;
    this.#says.textContent = `${plainText(head).trim()}: ${this.dataset[direction] ?? ""}`;
  }

  async #copy(): Promise<void> {
    const text = this.#text();
    if (await writeToClipboard(text)) this.#says.textContent = this.dataset["copied"] ?? "";
    else this.#offer(text);
  }

  /** Lets the reader take the text by hand. */
  #offer(text: string): void {
    const area = this.querySelector("textarea") ?? document.createElement("textarea");
    Object.assign(area, {value: text, readOnly: true, rows: 6, ariaLabel: this.dataset["byHand"] ?? ""});
    this.#says.textContent = this.dataset["byHand"] ?? "";
    this.firstElementChild?.after(area);
    area.select();
  }

  #text(): string {
    const shown = [...this.querySelectorAll<HTMLTableRowElement>("tr:not(.year-head, [hidden])")];
    const rows = shown.map((row) =>
      this.#cellsOf(row).flatMap((cell, i) => valuesOf(row.cells[i]?.dataset["values"]) ?? [cell])
    );
    const about = [this.#caption, location.href];
    return [tableText(rows, this.#language, this.dataset["status"] ?? ""), ...about].join("\n");
  }

  #cellsOf(row: HTMLTableRowElement): TextCell[] {
    return [...row.cells].map((cell, i) => cellOf(cell, i === 0 ? this.#months.get(row) : undefined));
  }

  /** What the table is about, without what stands below it on marks. */
  get #caption(): string {
    return plainText(this.querySelector("caption")?.firstChild).trim();
  }

  get #language(): string {
    return this.closest<HTMLElement>("[lang]")?.lang ?? "fi";
  }
}

function buttonOf(content: readonly (Node | string)[], action: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement("button"), {type: "button"});
  button.append(...content);
  button.addEventListener("click", action);
  return button;
}

/** The text of heads and captions without the soft hyphens at which they may be broken. */
function plainText(node: Node | null | undefined): string {
  return node?.textContent?.replaceAll("\u00ad", "") ?? "";
}

/** What a cell shows, and apart from it the letter of its status. */
function cellOf(cell: HTMLTableCellElement, month: Month | undefined): TextCell {
  const mark = cell.querySelector("i")?.textContent.trim();
  const whole = plainText(cell);
  return {
    text: mark ? whole.slice(0, whole.lastIndexOf(mark)) : whole,
    month: month ?? cell.querySelector("time")?.dateTime,
    mark
  };
}

/** What copies hold in the place of a cell that shows more than one value, such as two names, or none, such as a line. */
function valuesOf(listed: string | undefined): TextCell[] | null {
  if (listed === undefined) return null;
  return listed === "" ? [] : listed.split("|").map((text) => ({text}));
}

customElements.define("table-tools", TableTools);
