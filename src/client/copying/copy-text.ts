import {writeToClipboard} from "./clipboard.ts";

/** Adds a button that copies the text within; where the browser refuses, the text is selected for the reader. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const {copy = "", copied = "", selected = "", of: name} = this.dataset;
    const button = Object.assign(document.createElement("button"), {type: "button", textContent: copy});
    const says = Object.assign(document.createElement("span"), {role: "status"});
    if (name) button.setAttribute("aria-label", `${copy}: ${name}`);
    button.addEventListener("click", () => {
      void this.#copy().then((isCopied) => {
        says.textContent = isCopied ? copied : selected;
      });
    });
    this.append(button, says);
  }

  async #copy(): Promise<boolean> {
    const text = this.firstElementChild;
    const isCopied = await writeToClipboard(text ? wordsOf(text) : "");
    if (text && !isCopied) getSelection()?.selectAllChildren(text);
    return isCopied;
  }
}

/** Paragraphs with a line between them; anything else as it is. */
function wordsOf(text: Element): string {
  const paragraphs = [...text.querySelectorAll(":scope > p")];
  return (paragraphs.length > 0 ? paragraphs : [text]).map(({textContent}) => textContent.trim()).join("\n\n");
}

customElements.define("copy-text", CopyText);
