import type {pages as finnish} from "../fi/pages.ts";
import type {Translated} from "../translated.ts";

/** The frame of every page, and the page of an area, in Swedish. */
export const pages: Translated<typeof finnish> = {
  site: {
    name: "Kuntakokeilut",
    tagline: "Öppen månadsstatistik om kommunförsöken med sysselsättning"
  },
  navigation: {
    skipToContent: "Gå till innehållet",
    mainLabel: "Huvudmeny",
    languagesLabel: "Språk",
    breadcrumbsLabel: "Länkstig",
    onThisPage: "På den här sidan",
    front: "Startsidan",
    areas: "Områden",
    indicators: "Mått",
    municipalities: "Kommuner",
    methods: "Metoder",
    data: "Data",
    changes: "Ändringar",
    accessibility: "Tillgänglighet",
    about: "Om webbplatsen"
  },
  footer: {
    pagesLabel: "Sidor",
    sourcesHeading: "Källor och villkor",
    source:
      "Siffror: arbets- och näringsministeriet, från 2025 UF-centret, Arbetsförmedlingsstatistik; " +
      "publicerad av Statistikcentralen, StatFin-tabell 12r5.",
    processing: "Områdenas summor, andelar och jämförelser har beräknats på den här webbplatsen.",
    dataLicence: "Siffrorna får användas fritt när källan anges: Creative Commons Erkännande 4.0 (CC BY 4.0).",
    dataLicenceHref: "https://creativecommons.org/licenses/by/4.0/deed.sv",
    publisher: "Utgivare:",
    code: "Till programkoden",
    codeLicence: "Programkodens licens är MIT.",
    noTracking: "Webbplatsen använder inga kakor och spårar inte läsarna."
  },
  area: {
    kind: "Försöksområde",
    membersHeading: "Kommunerna i området",
    members: (count) => (count === 1 ? "Området består av en kommun." : `Området består av ${count} kommuner.`),
    memberLines: (monthEnd) =>
      `Siffran är andelen arbetslösa av arbetskraften ${monthEnd}, om inget annat anges. Linjen visar andelens ` +
      "12-månadersmedelvärde från 2015 framåt; alla linjer har samma skala från noll, och det tonade fältet är försökstiden.",
    confidenceLabel: "Hur säkra uppgifterna om kommunerna är",
    confidence:
      "Kommunerna har sammanställts ur offentliga källor. För det här området har ingen enskild officiell förteckning hittats.",
    sourcesHeading: "Källor till kommunerna",
    cautionsHeading: "Vad siffrorna inte visar",
    cautionsIntro: "Läs det här innan du drar slutsatser om försöket utifrån siffrorna.",
    otherAreas: "Andra försöksområden"
  },
  notFound: {
    title: "Sidan finns inte",
    text: "Det finns ingen sida på den här adressen. Kontrollera adressen eller sök området på startsidan.",
    toFront: "Till startsidan"
  },
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
    reportBody: (address, month, day) =>
      `Sida: ${address}\n${month ? `Sista månaden: ${month}\n` : ""}Materialet publicerat: ${day}\n\n` +
      "Vad är fel, och hur borde det vara?\n",
    noReport: "Det finns ännu ingen adress dit man kan anmäla fel. För siffrorna i källan svarar Statistikcentralen:"
  },
  moved: {
    title: "Sidan har en ny adress",
    onward: "Om webbläsaren inte går dit av sig själv öppnar du sidan här:"
  },
  titles: {
    front: {
      title: "Kuntakokeilut – öppen statistik om kommunförsöken med sysselsättning",
      description:
        "Arbetslöshet, service och lediga jobb månad för månad i de 25 områdena i kommunförsöken med sysselsättning: " +
        "diagram, jämförelser och data."
    },
    topics: "arbetslöshet och lediga jobb",
    area: (inside, members) =>
      `Arbetslöshet, service och lediga jobb ${inside} månad för månad` +
      `${members === 1 ? "" : `: områdets ${members} kommuner tillsammans`}, jämfört med kommuner utan försök.`,
    chart: (measured) => `${measured} månad för månad med jämförelsekommuner: diagram, tabell och filer.`,
    byArea: "per försöksområde",
    indicator: (name) =>
      `${name} månad för månad: försöksområdena tillsammans och vart för sig, vad siffran visar, tabeller och filer.`,
    ofMunicipality: "arbetslösheten månad för månad",
    municipality: (inside) =>
      `Andelen arbetslösa, de arbetslösa och lediga jobb ${inside} månad för månad: om kommunen var med i försöket och vad den jämförs med.`
  }
};
