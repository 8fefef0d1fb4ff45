import {wantsLittleData} from "../little-data.ts";
import type {loadSuggestions, Suggestions} from "./place-suggestions.ts";

/** Suggests places below the field of the form within, which leads to the list of municipalities without script. */
class PlaceSearch extends HTMLElement {
  #isReady = false;
  #loading: ReturnType<typeof loadSuggestions> | undefined;
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
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#answer(form);
    });
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
    field.addEventListener("focus", () => this.#onFocus());
    field.addEventListener("input", () => void this.#suggest());
    field.addEventListener("keydown", (event) => this.#press(event));
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.addEventListener("focusout", ({relatedTarget}) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
  }

  /** Has the places at hand before the first letter, unless the reader wants to load little. */
  #onFocus(): void {
    if (this.#field.value.trim() !== "" || !wantsLittleData()) void this.#suggest();
  }

  async #suggest(): Promise<void> {
    const suggest = await this.#load();
    if (this.#field.value.trim() === "" || document.activeElement !== this.#field) this.#close();
    else this.#show(suggest?.(this.#field.value) ?? {groups: [], says: this.dataset["failed"] ?? "", only: null});
  }

  /** Opens the only place that is what was typed; all else is the list's, and so is what cannot be looked up. */
  async #answer(form: HTMLFormElement): Promise<void> {
    const suggest = await this.#load();
    const only = suggest?.(this.#field.value).only;
    if (only) location.assign(only);
    else form.submit();
  }

  async #load(): Promise<Awaited<ReturnType<typeof loadSuggestions>> | null> {
    try {
      return await (this.#loading ??= this.#loadAnew());
    } catch {
      // The form works without suggestions; the next letter tries again.
      this.#loading = undefined;
      return null;
    }
  }

  async #loadAnew(): ReturnType<typeof loadSuggestions> {
    const {loadSuggestions} = await import("./place-suggestions.ts");
    return loadSuggestions(this.dataset["index"] ?? "");
  }

  #show({groups, says}: Suggestions): void {
    this.#list.replaceChildren(...groups);
    this.#setActive(-1);
    const options = this.#options;
    options.forEach((option, i) => {
      Object.assign(option, {id: `place-option-${i}`, role: "option", tabIndex: -1, ariaSelected: "false"});
    });
    this.#says.textContent = says;
    this.#status.textContent = says;
    this.#panel.hidden = false;
    this.#list.hidden = options.length === 0;
    this.#field.ariaExpanded = String(options.length > 0);
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

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

customElements.define("place-search", PlaceSearch);
