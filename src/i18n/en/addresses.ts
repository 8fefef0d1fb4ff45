import type {addresses as finnish} from "../fi/addresses.ts";
import type {Translated} from "../translated.ts";

/** The words of addresses in English. An address never vanishes: see `data/addresses` before changing one. */
export const addresses: Translated<typeof finnish> = {
  areas: "areas",
  indicators: "indicators",
  municipalities: "municipalities",
  methods: "methods",
  data: "data",
  files: "data/files",
  embedding: "embedding",
  changes: "changes",
  accessibility: "accessibility",
  about: "about"
};
