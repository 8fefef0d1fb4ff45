import type {PlaceForms} from "./forms.ts";

/**
 * What is left of a Finnish name's forms without their endings: "turu" of Turussa, "turku" of Turkuun, "tamperee" of
 * Tampereella. Search adds endings to a stem, so that the forms themselves need not be shipped.
 */
export function finnishStems({name, genitive, inside, from, to}: PlaceForms): string[] {
  const stems = [
    genitive.replace(/n$/, ""),
    inside.replace(/(ss|ll)[aä]$/, ""),
    from.replace(/[sl]t[aä]$/, ""),
    to.replace(/(lle|seen|h?[aeiouyäö]n)$/, ""),
    ...otherStems(name, genitive)
  ];
  return [...new Set(stems)].filter((stem) => stem !== name);
}

/** What partitives, and the plural of names in -nen, are made of where no other form shows it. */
function otherStems(name: string, genitive: string): string[] {
  return changes.flatMap(([nameEnd, genitiveEnd, stem]) =>
    nameEnd.test(name) && genitive.endsWith(genitiveEnd) ? [name.replace(nameEnd, stem)] : []
  );
}

const changes: readonly (readonly [name: RegExp, genitive: string, stem: string])[] = [
  // "Seinäjokea", "Riihimäkeä", "Kirkkonummea"
  [/(?<!ves|saar)i$/, "en", "e"],
  // "Orivettä", "Mustasaarta", "Alavutta", "Kaustista", "Virtoja"
  [/vesi$/, "veden", "vet"],
  [/saari$/, "saaren", "saar"],
  [/us$/, "uden", "ut"],
  [/nen$/, "sen", "s"],
  [/nen$/, "sten", "si"],
  [/^Virrat$/, "Virtain", "Virtoj"],
  // "Uuttakaupunkia", "Isoakyröä"
  [/^Uusi/, "", "Uutta"],
  [/^Iso(?=kyrö)/, "", "Isoa"]
];

/**
 * The stems of a part of a name that people use alone: "Vilppula" of Mänttä-Vilppula, "Koski" of Koski Tl, "Michel" of
 * S:t Michel.
 */
export function partStems(forms: readonly string[]): string[] {
  const parts = forms.flatMap((form) => partOf.exec(form)?.slice(1).filter(Boolean) ?? []);
  return [...new Set(parts.map((part) => part.replace(/(n|(ss|ll|st|lt)[aä]|lle)$/, "")))];
}

const partOf = /^(?:\p{L}+-(\p{L}+)|(\p{L}+) Tl|S:t (\p{L}+))$/u;
