import type {Locale} from "../../model/languages.ts";
import {embedFragment, embedStem, inBox} from "../../model/pages/embeds.ts";
import type {Embed, EmbedLook, EmbedStyle} from "../../model/pages/embeds.ts";

/** What of an oEmbed answer the form needs: of one for a frame. */
interface FrameAnswer {
  readonly html: string;
  readonly title: string;
  /** Of the whole chart, as its code has it. */
  readonly height: number;
  readonly looks: Readonly<Record<EmbedLook, FrameHeights>>;
}

interface FrameHeights {
  readonly height: number;
  /** By the width of the frame; a frame as wide as its column is not among them. */
  readonly heights: Readonly<Record<string, number>>;
  readonly fluidHeight: string;
}

/** And of one for a picture. */
interface PictureAnswer {
  readonly url: string;
  readonly frozen_html: string;
}

type Answer = FrameAnswer | PictureAnswer;

/** As wide as what the frame stands in: the way in which answers say it. */
const columnWide = "100%";

/** Shows the code and the look of the chart that the reader chooses; the address of the page may choose one beforehand. */
class EmbedForm extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    for (const [name, value] of new URLSearchParams(location.search)) this.#choose(name, value);
    this.addEventListener("change", () => void this.#show());
    // A browser that reloads the page keeps what was chosen.
    const isKept = this.querySelector("input:checked:not([checked])") !== null;
    if (location.search || isKept) void this.#show();
  }

  #choose(name: string, value: string): void {
    const [named, valued] = [`[name="${CSS.escape(name)}"]`, `[value="${CSS.escape(value)}"]`];
    const option = this.querySelector<HTMLOptionElement>(`${named} ${valued}`);
    const radio = this.querySelector<HTMLInputElement>(named + valued);
    if (option) option.selected = true;
    if (radio) radio.checked = true;
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const fields = this.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input:checked");
    const chosen = Object.fromEntries([...fields].map(({name, value}) => [name, value]));
    const {language, period, theme = "auto", look = "full", width = columnWide} = chosen;
    const isFrozen = period === "frozen";
    for (const name of ["theme", "look"]) {
      const choice = this.querySelector<HTMLSelectElement>(`[name=${name}]`);
      if (choice) choice.disabled = isFrozen;
    }
    const embed = {...chosen, period: isFrozen ? "all" : period} as unknown as Embed;
    const address = `${this.dataset["embeds"]}${embedStem(embed, language as Locale)}/`;
    const answer = await askFor(`${address}${isFrozen ? "oembed-photo" : "oembed"}.json`);
    // Answers may come in another order than they were asked for.
    if (asked !== this.#asked) return;
    const says = this.querySelector(":scope > [role=status]");
    if (says) says.textContent = answer ? "" : (this.dataset["failed"] ?? "");
    if (!answer) return;
    if ("frozen_html" in answer) this.#presentPicture(answer, width);
    else this.#presentFrame(answer, address, {look, theme} as EmbedStyle, width);
  }

  #presentPicture({url, frozen_html: html}: PictureAnswer, width: string): void {
    const code = width === columnWide ? html : withWidth(html, Number(width));
    this.#presentCode(code);
    // The policy of the page forbids the style, and the page may stand at another address than it will be published at.
    const shown = code.replace(/ style="[^"]*"/, "").replaceAll(`"${new URL(url).origin}/`, '"/');
    const preview = this.querySelector(".embed-preview");
    if (preview) preview.innerHTML = shown;
  }

  #presentFrame({html, title, height, looks}: FrameAnswer, address: string, style: EmbedStyle, width: string): void {
    const fragment = embedFragment(style);
    const {height: highest, heights, fluidHeight} = looks[style.look];
    const own = heights[width] ?? highest;
    const code = html
      .replace(/ src="[^"]*/, `$&${fragment}`)
      .replace(`"${columnWide}" height="${height}"`, `"${width}" height="${own}"`);
    this.#presentCode(width === columnWide ? inBox(code, fluidHeight) : code);
    // A new frame each time: one that goes on to another address would fill the reader's history.
    const frame = Object.assign(document.createElement("iframe"), {
      title,
      height: String(own),
      src: address + fragment
    });
    const preview = this.querySelector<HTMLElement>(".embed-preview");
    if (width === columnWide) frame.style.height = fluidHeight;
    else frame.width = width;
    preview?.replaceChildren(frame);
  }

  #presentCode(code: string): void {
    const place = this.querySelector("pre");
    if (place) place.textContent = code;
  }
}

function withWidth(html: string, width: number): string {
  return html.replace(
    /width="(\d+)" height="(\d+)"/,
    (_, wide: string, high: string) => `width="${width}" height="${Math.round((Number(high) * width) / Number(wide))}"`
  );
}

async function askFor(address: string): Promise<Answer | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    // Without a connection nothing comes, and the form says so.
    return null;
  }
}

customElements.define("embed-form", EmbedForm);
