/** What a figure says, as its page shows it. */
export interface FigureWords {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Where its figures come from, and on what terms they may be used. */
  readonly source: string;
  readonly address: string;
  /** What its drawing shows, for readers who do not see it; null where nothing is drawn. */
  readonly altText: string | null;
}

/** A text to send on with a figure: what it says, whence it is, where it stands, and the words for its picture. */
export function shareText({title, sentences, source, address, altText}: FigureWords, altTextLabel: string): string {
  const paragraphs = [
    title,
    sentences.join(" "),
    source,
    address,
    altText === null ? "" : `${altTextLabel}: ${altText}`
  ];
  return paragraphs
    .map(spaced)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Markup breaks lines where texts do not; a sign that ends a sentence stands at its word. */
function spaced(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ([.:])/g, "$1")
    .trim();
}
