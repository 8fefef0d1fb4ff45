import type {Dictionary} from "../../dictionary.ts";

/** Frame and pages of the site in Swedish. */
export const pages: Pick<Dictionary, "site" | "navigation" | "footer" | "front" | "area" | "notFound"> = {
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
    explore: "Utforska siffrorna",
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
    codeLicence: "Programkoden är publicerad under MIT-licensen.",
    noTracking: "Webbplatsen använder inga kakor och spårar inte läsarna."
  },
  front: {
    heading: "Hur utvecklades arbetslösheten i kommunförsökens områden?",
    lead:
      "I kommunförsöken med sysselsättning betjänade 118 kommuner i 25 områden en del av de arbetslösa i stället för " +
      "statens TE-byråer från den 1 mars 2021 till den 31 december 2024. I början av 2025 övergick all " +
      "arbetskraftsservice till kommunerna och sysselsättningsområdena.",
    canHeading: "Vad siffrorna visar",
    can: [
      "Hur många arbetslösa, personer i service och lediga jobb det fanns i området i slutet av varje månad.",
      "Hur området har utvecklats jämfört med de kommuner i Fasta Finland som inte hade något försök."
    ],
    cannotHeading: "Vad siffrorna inte visar",
    cannot: [
      "Om försöken ökade eller minskade arbetslösheten: områdena lottades inte, coronan drabbade dem olika, " +
        "och i ett enskilt område syns först en skillnad på ungefär två procentenheter.",
      "Hur det gick för just försökets kunder: siffrorna omfattar alla arbetslösa i området, också TE-byråernas kunder.",
      "Vilket område som lyckades bäst: utgångslägena är olika, och områdena rangordnas inte."
    ],
    areasHeading: "Försöksområden",
    areasIntro:
      "25 områden i alfabetisk ordning: andelen arbetslösa av arbetskraften och en linje som visar hur den har utvecklats.",
    smallLines: "Den heldragna linjen är området, den streckade kommunerna utan försök."
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
  }
};
