import {plain} from "../places/name-endings.ts";

/** Leaves those rows of the table within in which every typed word is found, as the search of places reads it. */
class FilterRows extends HTMLElement {
  readonly #field = Object.assign(document.createElement("input"), {type: "search", autocomplete: "off"});
  readonly #says = Object.assign(document.createElement("span"), {role: "status"});

  connectedCallback(): void {
    if (this.#field.isConnected) return;
    const label = Object.assign(document.createElement("label"), {className: "filter"});
    label.append(`${this.dataset["label"] ?? ""} `, this.#field);
    this.prepend(label, this.#says);
    this.#field.addEventListener("input", () => this.#filter());
  }

  #filter(): void {
    const words = this.#field.value.split(/\s+/).map(plain).filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    for (const row of rows) row.hidden = !words.every((word) => plain(row.textContent).includes(word));
    const count = rows.filter(({hidden}) => !hidden).length;
    const text = this.dataset["shown"]?.replace("{n}", String(count)).replace("{all}", String(rows.length));
    this.#says.textContent = words.length > 0 ? (text ?? "") : "";
  }
}

customElements.define("filter-rows", FilterRows);
