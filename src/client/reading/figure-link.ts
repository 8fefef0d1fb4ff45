import {monthName} from "../../i18n/months.ts";
import type {Locale} from "../../model/languages.ts";
import {parseMonth} from "../../model/months.ts";
import {writeToClipboard} from "../copying/clipboard.ts";
import {writeMark} from "./address-mark.ts";
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
    if (isCopied) says?.replaceChildren(this.#confirmation(mark?.month));
    else says?.replaceChildren(this.dataset["byHand"] ?? "", " ", addressOf(address));
  }

  #confirmation(month: string | undefined): string {
    const {copied = "", copiedMonth = ""} = this.dataset;
    const locale = (this.closest<HTMLElement>("[lang]")?.lang ?? "fi") as Locale;
    return month ? copiedMonth.replace("{month}", monthName(parseMonth(month), locale)) : copied;
  }
}

/** A text that is chosen as a whole when it is pressed. */
function addressOf(address: string): HTMLElement {
  return Object.assign(document.createElement("code"), {className: "address", textContent: address});
}

customElements.define("figure-link", FigureLink);
