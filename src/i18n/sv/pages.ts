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
    memberTable:
      "Andelen arbetslösa av arbetskraften, %. Årssiffrorna är månadernas medelvärden, och förändringen är räknad på de siffror " +
      "som syns. Tabellen visar nivåer, inte vad försöken åstadkom.",
    memberChange: (first, last) => `Förändring ${first}–${last}`,
    memberDash: "Streck: siffran saknas, eller serien bryts mellan åren.",
    memberLines:
      "Linjen visar andelens 12-månadersmedelvärde. Alla linjer har samma skala från noll, och det tonade fältet är " +
      "försökstiden. Kommunens övriga siffror finns på dess egen sida.",
    indicatorsHeading: "Övriga mått",
    indicatorsIntro:
      "Varje diagram har sin egen skala, som inte alltid börjar på noll. Rubriken leder till alla månader, jämförelser och filer.",
    indicatorsNote:
      "Hela år är månadernas medelvärden, och skillnaden är räknad på de siffror som syns. Ett streck betyder att någon månad saknas.",
    confidenceLabel: "Hur säkra uppgifterna om kommunerna är",
    confidence:
      "Kommunerna har sammanställts ur offentliga källor. För det här området har ingen enskild officiell förteckning hittats.",
    sourcesHeading: "Källor till kommunerna",
    cautionsHeading: "Vad siffrorna inte visar",
    cautionsIntro: "Läs det här innan du drar slutsatser om försöket utifrån siffrorna."
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
      description: (until) =>
        "Arbetslöshet, service och lediga jobb i de 25 områdena i kommunförsöken med sysselsättning: diagram " +
        `och jämförelser. De nyaste siffrorna når till ${until}.`
    },
    topics: "arbetslöshet och lediga jobb",
    onAverage: {inMonths: "i genomsnitt per månad", atMonthEnds: "i genomsnitt i slutet av månaderna"},
    years: (measured, {first, last}) => `${measured}: ${first.value} år ${first.year}, ${last.value} år ${last.year}.`,
    area: {
      more: (until) => `Månad för månad till ${until}; också service och lediga jobb.`,
      short: (until) => `Arbetslösheten månad för månad till ${until}.`,
      plain: (inside, until) =>
        `Arbetslöshet, service och lediga jobb ${inside} månad för månad till ${until}, jämfört med kommuner utan försök.`
    },
    chart: {
      more: (until) => `Siffror månad för månad till ${until}, jämfört med kommuner utan försök.`,
      until: (until) => `Siffror till ${until}.`,
      newest: (until) => `De nyaste siffrorna når till ${until}.`,
      plain: (measured, until) => `${measured} månad för månad till ${until}: diagram, tabell och filer.`
    },
    byArea: "per försöksområde",
    ofMunicipality: "arbetslösheten månad för månad",
    municipality: {
      more: (until) => `Siffror månad för månad till ${until}: om kommunen var med i försöket och vad den jämförs med.`,
      short: (until) => `Kommunens siffror till ${until}.`,
      plain: (inside, until) =>
        `Arbetslöshet och lediga jobb ${inside} månad för månad till ${until}: om kommunen var med i försöket och vad den jämförs med.`
    }
  }
};
