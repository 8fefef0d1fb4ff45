import type {PlaceIndex} from "../../model/pages/place-index.ts";
import {isGuess, placeFinder} from "./find-places.ts";
import type {HitGroup} from "./find-places.ts";
import {loadPlaceIndex} from "./place-index-file.ts";
import {besidePlace, placeLink} from "./place-link.ts";

/** Shows what answers to `?q=` of the address in the place of the list within, which stays when nothing does. */
class PlaceHits extends HTMLElement {
  connectedCallback(): void {
    const typed = new URL(location.href).searchParams.get("q")?.trim() ?? "";
    if (typed === "") return;
    this.#part("q").textContent = typed;
    this.#part("section").hidden = false;
    loadPlaceIndex(this.dataset["index"] ?? "").then(
      (index) => this.#show(typed, index),
      // The list stays as it is, and the reader learns why.
      () => (this.#part("[role=status]").textContent = this.dataset["failed"] ?? "")
    );
  }

  #show(typed: string, index: PlaceIndex): void {
    const {words} = index;
    const groups = placeFinder(index)(typed);
    const counts = groups.map(({kind, hits}) => `${words[kind]}: ${hits.length}`).join(" · ");
    const says = [isGuess(groups) ? words.similar : "", counts || words.nothing];
    this.#part("[role=status]").textContent = says.join(" ").trim();
    this.#part(".hits").replaceChildren(...groups.flatMap((group) => hitList(group, index)));
    this.#part(".all-places").hidden = groups.length > 0;
    this.#part("[data-when-found]").hidden = groups.length === 0;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`place-hits: expected ${selector} within`);
    return part;
  }
}

function hitList({kind, hits}: HitGroup, {words}: PlaceIndex): HTMLElement[] {
  const list = Object.assign(document.createElement("ul"), {className: "names"});
  for (const hit of hits) {
    const item = document.createElement("li");
    item.append(placeLink(hit), ...besidePlace(hit, words));
    list.append(item);
  }
  return [Object.assign(document.createElement("h3"), {textContent: words[kind]}), list];
}

customElements.define("place-hits", PlaceHits);
