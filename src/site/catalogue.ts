import {createCatalogue} from "./create-catalogue.ts";

/** The page models of this build: the only place from which pages get figures. */
export const catalogue = createCatalogue(
  import.meta.glob<string>("/data/published/**/*.json", {query: "?raw", import: "default"})
);
