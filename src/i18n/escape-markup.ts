/** A text as it stands in HTML, SVG or XML, in an attribute or between tags. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The text that stands in markup as `escapeMarkup` wrote it. */
export function unescapeMarkup(markup: string): string {
  return markup.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
