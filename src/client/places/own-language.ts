/** Keeps of a text in several languages the one of the address that the reader came to, and of an embed what to do. */
class OwnLanguage extends HTMLElement {
  connectedCallback(): void {
    const sections = [...this.querySelectorAll<HTMLElement>("section[lang]")];
    const path = location.pathname.slice((this.dataset["base"] ?? "/").replace(/\/$/, "").length);
    const own =
      sections.find(({lang}) => path.startsWith(`/${lang}/`) || path.startsWith(`/embed/${lang}/`)) ?? sections[0];
    for (const section of sections) section.hidden = section !== own;
    // In a frame on another page the other ways on would lead to pages that are not shown in frames.
    if (path.startsWith("/embed/")) own?.querySelectorAll("form, ul").forEach((way) => way.remove());
    document.documentElement.lang = own?.lang ?? "";
    document.title = own?.dataset["title"] ?? document.title;
  }
}

customElements.define("own-language", OwnLanguage);
