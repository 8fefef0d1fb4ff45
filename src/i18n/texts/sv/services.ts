import type {Dictionary} from "../../dictionary.ts";

/** What helps readers on every page, in Swedish. */
export const services: Pick<Dictionary, "tableTools" | "areaLatest" | "neighbours" | "pageService" | "moved"> = {
  tableTools: {
    copy: "Kopiera tabellen som text",
    copied: "Tabellen har kopierats. Den kan klistras in i ett kalkylprogram.",
    copyByHand: "Webbläsaren tillåter inte kopiering. Här är tabellen som text: markera och kopiera den.",
    status: "status",
    ascending: "stigande ordning",
    descending: "fallande ordning"
  },
  areaLatest: {
    caption: "Förändringen och skillnaden har samma enhet som siffran, för andelar procentenheter.",
    indicator: "Mått",
    unit: "Enhet"
  },
  neighbours: {
    label: "Föregående och nästa område",
    previous: "Föregående område",
    next: "Nästa område"
  },
  pageService: {
    heading: "Uppdateringar och fel",
    pageUpdated: (day) => `De senaste siffrorna på sidan publicerades den ${day}.`,
    siteUpdated: (day) => `De senaste siffrorna på webbplatsen publicerades den ${day}.`,
    next: "Inget datum är bestämt för nästa uppdatering.",
    report: "Anmäl ett fel på sidan",
    reportTitle: (page) => `Fel på sidan: ${page}`,
    reportBody: (address, day) => `Sida: ${address}\nData: ${day}\n\nVad är fel, och hur borde det vara?\n`,
    noReport: "Det finns ännu ingen adress dit man kan anmäla fel. För siffrorna i källan svarar Statistikcentralen:"
  },
  moved: {
    title: "Sidan har en ny adress",
    onward: "Om webbläsaren inte går dit av sig själv öppnar du sidan här:"
  }
};
