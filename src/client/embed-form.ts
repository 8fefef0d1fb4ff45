import {embedStem} from "../model/embeds.ts";
import type {Embed} from "../model/embeds.ts";
import type {Locale} from "../model/languages.ts";

/** What of an oEmbed answer the form needs. */
interface Answer {
  readonly html: string;
  readonly title: string;
  readonly height: number;
}

/** As wide as what the frame stands in: the way in which answers say it. */
const columnWide = "100%";

/** Shows the code and the look of the chart that the reader chooses; the address of the page may choose one beforehand. */
class EmbedForm extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    for (const [name, value] of new URLSearchParams(location.search)) this.#choose(name, value);
    this.addEventListener("change", () => void this.#show());
    if (location.search) void this.#show();
  }

  #choose(name: string, value: string): void {
    const options = [...this.querySelectorAll("select")].find((select) => select.name === name)?.options ?? [];
    const option = [...options].find((candidate) => candidate.value === value);
    if (option) option.selected = true;
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const chosen = Object.fromEntries([...this.querySelectorAll("select")].map(({name, value}) => [name, value]));
    const {language, theme, width = columnWide} = chosen;
    const address = `${this.dataset["embeds"]}${embedStem(chosen as unknown as Embed, language as Locale)}/`;
    const answer = await askFor(address);
    // Answers may come in another order than they were asked for.
    if (asked !== this.#asked) return;
    const says = this.querySelector(":scope > [role=status]");
    if (says) says.textContent = answer ? "" : (this.dataset["failed"] ?? "");
    if (answer) this.#present(answer, address, theme === "auto" ? "" : `#${theme}`, width);
  }

  #present({html, title, height}: Answer, address: string, theme: string, width: string): void {
    const code = this.querySelector("pre");
    if (code) code.textContent = html.replace(/(?<= src="[^"]*)(?=")/, theme).replace(`"${columnWide}"`, `"${width}"`);
    // A new frame each time: one that goes on to another address would fill the reader's history.
    const frame = Object.assign(document.createElement("iframe"), {
      title,
      height: String(height),
      src: address + theme
    });
    if (width !== columnWide) frame.width = width;
    this.querySelector("iframe")?.replaceWith(frame);
  }
}

async function askFor(address: string): Promise<Answer | null> {
  try {
    const response = await fetch(`${address}oembed.json`);
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    // Without a connection nothing comes, and the form says so.
    return null;
  }
}

customElements.define("embed-form", EmbedForm);
