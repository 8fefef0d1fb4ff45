import type {addresses as finnish} from "../fi/addresses.ts";
import type {Translated} from "../translated.ts";

/** The words of addresses in Swedish. An address never vanishes: see `data/addresses` before changing one. */
export const addresses: Translated<typeof finnish> = {
  areas: "omraden",
  indicators: "matt",
  municipalities: "kommuner",
  methods: "metoder",
  data: "data",
  files: "data/filer",
  embedding: "inbaddning",
  changes: "andringar",
  accessibility: "tillganglighet",
  about: "om"
};
