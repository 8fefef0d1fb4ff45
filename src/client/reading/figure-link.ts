import {monthName} from "../../i18n/months.ts";
import type {Locale} from "../../model/languages.ts";
import {parseMonth} from "../../model/months.ts";
import {writeToClipboard} from "../copying/clipboard.ts";
import {writeMark} from "./address-mark.ts";
import type {AddressMark} from "./address-mark.ts";
import type {ChartReader} from "./chart-reader.ts";

/** Beside the link to a figure, a button that copies the address of what the reader sees there. */
class FigureLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const figure = this.closest("figure");
    const reader = figure?.querySelector<ChartReader>("chart-reader");
    const mark = reader?.mark;
    const address = new URL(writeMark(figure?.id ?? "", mark?.month, mark?.from), location.href).href;
    const isCopied = await writeToClipboard(address);
    const says = this.querySelector("[role=status]");
    if (isCopied) says?.replaceChildren(this.#confirmation(mark));
    else says?.replaceChildren(this.dataset["byHand"] ?? "", " ", addressOf(address));
  }

  #confirmation(mark: AddressMark | null | undefined): string {
    const {copied = "", copiedMonth = "", copiedChange = ""} = this.dataset;
    if (!mark) return copied;
    const locale = (this.closest<HTMLElement>("[lang]")?.lang ?? "fi") as Locale;
    const nameOf = (month: string): string => monthName(parseMonth(month), locale);
    const {month, from} = mark;
    if (from === null) return copiedMonth.replace("{month}", nameOf(month));
    return copiedChange.replace("{from}", nameOf(from)).replace("{month}", nameOf(month));
  }
}

/** A text that is chosen as a whole when it is pressed. */
function addressOf(address: string): HTMLElement {
  return Object.assign(document.createElement("code"), {className: "address", textContent: address});
}

customElements.define("figure-link", FigureLink);
