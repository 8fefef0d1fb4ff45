import {writeToClipboard} from "./clipboard.ts";
import {shareText} from "./share-text.ts";

/** Under a figure, buttons that copy its text, or its picture. */
class FigureCopies extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll("button")) {
      const {picture} = button.dataset;
      // Not every browser that copies texts copies pictures.
      button.hidden = picture !== undefined && typeof ClipboardItem === "undefined";
      button.addEventListener(
        "click",
        () => void (picture === undefined ? this.#copyText() : this.#copyPicture(picture))
      );
    }
  }

  async #copyText(): Promise<void> {
    const {copiedText = "", byHand = "", altLabel = ""} = this.dataset;
    const text = shareText(wordsOf(this.closest("figure")), altLabel);
    if (await writeToClipboard(text)) this.#say(copiedText);
    else
      this.#say(byHand, " ", Object.assign(document.createElement("code"), {className: "address", textContent: text}));
  }

  async #copyPicture(address: string): Promise<void> {
    const {copiedPicture = "", noPicture = ""} = this.dataset;
    try {
      // Some browsers allow it only within the press: the picture may come later, the item may not.
      await navigator.clipboard.write([new ClipboardItem({"image/png": pictureAt(address)})]);
      this.#say(copiedPicture);
    } catch {
      this.#say(noPicture);
    }
  }

  #say(...words: readonly (string | Node)[]): void {
    this.querySelector("[role=status]")?.replaceChildren(...words);
  }
}

async function pictureAt(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.blob();
}

function wordsOf(figure: HTMLElement | null) {
  const textOf = (selector: string): string => figure?.querySelector(selector)?.textContent ?? "";
  const sentences = Array.from(figure?.querySelectorAll(".chart-sentence") ?? [], ({textContent}) =>
    textContent.trim()
  );
  return {
    title: textOf("figcaption h3"),
    sentences,
    source: textOf(".chart-source"),
    address: new URL(`#${figure?.id ?? ""}`, location.href).href,
    altText: figure?.querySelector("svg[aria-label]")?.getAttribute("aria-label") ?? null
  };
}

customElements.define("figure-copies", FigureCopies);
