import type {Dictionary} from "../../dictionary.ts";

/** What catalogues and search engines are told of the data, in Swedish. */
export const dataset: Pick<Dictionary, "dataset"> = {
  dataset: {
    description:
      "Månadssiffror från de 25 områdena och 118 kommunerna i kommunförsöken med sysselsättning i Finland (1.3.2021–31.12.2024): arbetslösa arbetssökande i olika grupper, personer i service och lediga jobb, jämte det övriga Fasta Finland och liknande kommuner utan försök. Siffrorna gäller alla som bor i kommunen, inte bara försökens kunder, och visar inte om försöken ökade eller minskade arbetslösheten. Varje siffra har en status: uppskattade, preliminära och sekretessbelagda siffror är märkta.",
    keywords: [
      "arbetslöshet",
      "arbetssökande",
      "arbetskraftsservice",
      "kommunförsöken med sysselsättning",
      "lediga jobb",
      "kommuner",
      "Finland"
    ],
    country: "Finland",
    scopes: {areas: "alla mått", indicators: "per område", municipalities: "per kommun"},
    descriptions: {
      heading: "Beskrivningar av tabellerna",
      intro:
        "De här filerna berättar för program vad tabellerna innehåller: kolumner, typer, enheter, tomma celler, nycklar, villkor och källa.",
      csvw: "Bredvid varje tabell finns en beskrivning av den (CSVW), till exempel:",
      dataPackage:
        "Alla tabeller med nycklar, storlekar och kontrollsummor (Frictionless Data Package), också i zip-paketet:",
      catalogue: "En katalog över data för portaler för öppna data (DCAT-AP) på finska, svenska och engelska:",
      markup: "Sidorna om data, mått och diagram har en beskrivning för sökmotorer (schema.org Dataset)."
    }
  }
};
