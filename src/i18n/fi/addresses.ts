import type {StandingPage} from "../../model/pages/page.ts";

/** The words of addresses in Finnish. An address never vanishes: see `data/addresses` before changing one. */
export const addresses = {
  areas: "alueet",
  indicators: "mittarit",
  municipalities: "kunnat",
  methods: "menetelmat",
  data: "aineistot",
  files: "aineistot/tiedostot",
  embedding: "upottaminen",
  changes: "muutokset",
  accessibility: "saavutettavuus",
  about: "tietoja"
} satisfies Record<StandingPage | "areas" | "indicators" | "municipalities", string>;
