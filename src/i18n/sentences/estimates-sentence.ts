import type {Locale, Localized} from "../../model/languages.ts";
import type {ListedEstimates} from "../../model/pages/indicator-pages.ts";
import {formatEffectSize} from "../effects.ts";

/** For how many areas a gap is computed, and how many of these lie within the usual variation; never which of them. */
export function estimatesSentence({areas, band, scale}: ListedEstimates, locale: Locale): string {
  const atts = areas.flatMap((area) => (area.kind === "estimate" ? area.att : []));
  if (band === null) return sentences[locale].withoutBand(atts.length);
  const inside = atts.filter((att) => Math.abs(att) <= band).length;
  return sentences[locale].withBand(atts.length, inside, formatEffectSize(band, scale, locale));
}

/** What the band is, which is the same for all areas. */
export function sharedBandSentence({placebos}: Pick<ListedEstimates, "placebos">, locale: Locale): string {
  return sentences[locale].placebos(placebos);
}

interface EstimatesSentences {
  readonly withBand: (areas: number, inside: number, band: string) => string;
  readonly withoutBand: (areas: number) => string;
  readonly placebos: (count: number) => string;
}

const sentences: Localized<EstimatesSentences> = {
  fi: {
    withBand: (areas, inside, band) =>
      `Ero on laskettu ${areas} alueelle. Niistä ${inside} on tavallisen vaihtelun sisällä (±${band}).`,
    withoutBand: (areas) => `Ero on laskettu ${areas} alueelle.`,
    placebos: (count) =>
      `Tavallinen vaihtelu on laskettu ${count} kunnasta, joissa kokeilua ei ollut: sadasta sellaisesta 95 pysyisi harmaan alueen sisällä. ` +
      "Kahdestakymmenestä alueesta yksi osuu sen ulkopuolelle pelkästä sattumasta."
  },
  sv: {
    withBand: (areas, inside, band) =>
      `Skillnaden har beräknats för ${areas} områden. Av dem ligger ${inside} inom den vanliga variationen (±${band}).`,
    withoutBand: (areas) => `Skillnaden har beräknats för ${areas} områden.`,
    placebos: (count) =>
      `Den vanliga variationen har beräknats av ${count} kommuner utan försök: av hundra sådana skulle 95 hålla sig inom det grå fältet. ` +
      "Av tjugo områden hamnar ett utanför det av en ren slump."
  },
  en: {
    withBand: (areas, inside, band) =>
      `The gap is computed for ${areas} areas. Of these, ${inside} ${inside === 1 ? "lies" : "lie"} within the usual variation (±${band}).`,
    withoutBand: (areas) => `The gap is computed for ${areas} areas.`,
    placebos: (count) =>
      `The usual variation is computed from ${count} municipalities that had no pilot: of a hundred such, 95 would stay within the grey area. ` +
      "Of twenty areas, one falls outside it by chance alone."
  }
};
