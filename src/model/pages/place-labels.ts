/** A name as headings and labels show it: long compounds may be broken, what stood in brackets comes apart. */
export interface PlaceLabel {
  /** Holds soft hyphens. */
  readonly name: string;
  /** "(Kuopio ja Ylä-Savo)", or empty. */
  readonly detail: string;
}

/** Splits a name such as "Pohjois-Savo (Kuopio ja Ylä-Savo)". */
export function placeLabel(name: string): PlaceLabel {
  const [, main = name, detail = ""] = /^(.*?)(?: (\(.*\)))?$/.exec(name) ?? [];
  return {name: main.replace(/(?<=\p{L}{5})(?=regionen$)/u, softHyphen), detail};
}

const softHyphen = "\u00ad";
