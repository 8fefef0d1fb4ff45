import {mostShown} from "../model/place-index.ts";
import type {PlaceIndex, PlaceSearchWords} from "../model/place-index.ts";
import {isGuess, placeFinder} from "./find-places.ts";
import type {FindPlaces, HitGroup} from "./find-places.ts";
import {loadPlaceIndex} from "./place-index-file.ts";
import {besidePlace, placeLink} from "./place-link.ts";

/** Suggests places below the field of the form within, which leads to the list of municipalities without script. */
class PlaceSearch extends HTMLElement {
  #isReady = false;
  #index: Promise<PlaceIndex> | undefined;
  #find: FindPlaces | undefined;
  #active = -1;
  readonly #panel = made("div", {className: "place-panel", hidden: true});
  readonly #says = made("p", {className: "place-says", ariaHidden: "true"});
  readonly #list = made("div", {id: "place-options", role: "listbox"});
  readonly #all = made("a", {className: "place-all"});
  readonly #status = made("p", {className: "unseen", role: "status"});

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    const {form} = this.#field;
    Object.assign(this.#all, {href: form?.action, textContent: this.dataset["all"]});
    this.#list.ariaLabel = this.#field.labels?.[0]?.textContent ?? "";
    this.#panel.append(this.#says, this.#list, this.#all);
    this.append(this.#panel, this.#status);
    this.#becomeCombobox();
    const here = new URL(location.href);
    if (form?.action === here.origin + here.pathname) this.#field.value = here.searchParams.get("q") ?? "";
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector("input");
    if (!field) throw new Error("place-search: expected a field within");
    return field;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll("a")];
  }

  #becomeCombobox(): void {
    const field = this.#field;
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.#list.id);
    field.setAttribute("aria-expanded", "false");
    field.addEventListener("focus", () => void this.#suggest());
    field.addEventListener("input", () => void this.#suggest());
    field.addEventListener("keydown", (event) => this.#press(event));
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.addEventListener("focusout", ({relatedTarget}) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
  }

  async #suggest(): Promise<void> {
    const index = await this.#load();
    if (!index) return this.#show([]);
    this.#find ??= placeFinder(index);
    this.#show(this.#find(this.#field.value), index.words);
  }

  async #load(): Promise<PlaceIndex | null> {
    try {
      return await (this.#index ??= loadPlaceIndex(this.dataset["index"] ?? ""));
    } catch {
      // The form works without suggestions; the next letter tries again.
      this.#index = undefined;
      return null;
    }
  }

  #show(groups: readonly HitGroup[], words?: PlaceSearchWords): void {
    this.#list.replaceChildren();
    this.#setActive(-1);
    if (this.#field.value.trim() === "" || document.activeElement !== this.#field) return this.#close();
    if (words) this.#fill(groups, words);
    const count = this.#options.length;
    const text = words ? saying(groups, count, words) : (this.dataset["failed"] ?? "");
    this.#says.textContent = text;
    this.#status.textContent = text;
    this.#panel.hidden = false;
    this.#list.hidden = count === 0;
    this.#field.ariaExpanded = String(count > 0);
  }

  #fill(groups: readonly HitGroup[], words: PlaceSearchWords): void {
    this.#list.append(...groups.map((group) => optionGroup(group, words)));
    this.#options.forEach((option, i) => {
      Object.assign(option, {id: `place-option-${i}`, role: "option", tabIndex: -1, ariaSelected: "false"});
    });
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#status.textContent = "";
    this.#field.ariaExpanded = "false";
    this.#setActive(-1);
  }

  #press(event: KeyboardEvent): void {
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (this.#panel.hidden) {
      if (event.key === "ArrowDown") void this.#suggest();
      return;
    }
    const isHandled = this.#act(event.key);
    if (isHandled) event.preventDefault();
  }

  #act(key: string): boolean {
    const last = this.#options.length - 1;
    const isOn = this.#active >= 0;
    if (key === "Escape") this.#close();
    else if (key === "ArrowDown") this.#setActive(this.#active < last ? this.#active + 1 : 0);
    else if (key === "ArrowUp") this.#setActive(this.#active > 0 ? this.#active - 1 : last);
    else if (key === "Home" && isOn) this.#setActive(0);
    else if (key === "End" && isOn) this.#setActive(last);
    else if (key === "Enter" && isOn) this.#options[this.#active]?.click();
    else return false;
    return true;
  }

  #setActive(active: number): void {
    const options = this.#options;
    this.#active = options[active] ? active : -1;
    options.forEach((option, i) => (option.ariaSelected = String(i === this.#active)));
    const option = options[this.#active];
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else this.#field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({block: "nearest"});
  }
}

function saying(groups: readonly HitGroup[], count: number, words: PlaceSearchWords): string {
  return [isGuess(groups) ? words.similar : "", words.found[count]].join(" ").trim();
}

function optionGroup({kind, hits}: HitGroup, words: PlaceSearchWords): HTMLElement {
  const group = made("div", {role: "group", ariaLabel: words[kind]});
  group.append(made("p", {textContent: words[kind], ariaHidden: "true"}));
  for (const hit of hits.slice(0, mostShown[kind])) {
    const option = placeLink(hit);
    option.append(...besidePlace(hit, words));
    group.append(option);
  }
  return group;
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

customElements.define("place-search", PlaceSearch);
