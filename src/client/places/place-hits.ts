import type {HitLists} from "./hit-lists.ts";

/** Shows what answers to `?q=` of the address in the place of the list within, which stays when nothing does. */
class PlaceHits extends HTMLElement {
  connectedCallback(): void {
    const typed = new URL(location.href).searchParams.get("q")?.trim() ?? "";
    if (typed === "") return;
    this.#part("q").textContent = typed;
    this.#part("section").hidden = false;
    this.#load().then(
      (list) => this.#show(list(typed)),
      // The list stays as it is, and the reader learns why.
      () => (this.#part("[role=status]").textContent = this.dataset["failed"] ?? "")
    );
  }

  /** Only who searches needs what search is made of. */
  async #load(): Promise<(typed: string) => HitLists> {
    const {loadHitLists} = await import("./hit-lists.ts");
    return loadHitLists(this.dataset["index"] ?? "");
  }

  #show({parts, says}: HitLists): void {
    this.#part("[role=status]").textContent = says;
    this.#part(".hits").replaceChildren(...parts);
    this.#part(".all-places").hidden = parts.length > 0;
    this.#part("[data-when-found]").hidden = parts.length === 0;
    this.#part("[data-when-nothing]").hidden = parts.length > 0;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`place-hits: expected ${selector} within`);
    return part;
  }
}

customElements.define("place-hits", PlaceHits);
