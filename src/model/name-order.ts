/**
 * The order of names on the pages of a language. In English, too, the names are Finnish and Swedish ones: Å, Ä and Ö are
 * letters after Z, wherever names are listed.
 */
export function nameCollator(language: string, options: Intl.CollatorOptions = {}): Intl.Collator {
  return new Intl.Collator(language === "en" ? "fi" : language, options);
}
