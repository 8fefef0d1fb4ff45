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
    const isCopied = await writeToClipboard(text?.textContent.trim() ?? "");
    if (text && !isCopied) getSelection()?.selectAllChildren(text);
    return isCopied;
  }
}

customElements.define("copy-text", CopyText);
