/** The languages of the site; Finnish comes first and has no prefix in addresses. */
export const locales = ["fi", "sv", "en"] as const;

export type Locale = (typeof locales)[number];

/** One text or value per language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** Says the same in every language. */
export function inEach<T>(say: (locale: Locale) => T): Localized<T> {
  return {fi: say("fi"), sv: say("sv"), en: say("en")};
}
