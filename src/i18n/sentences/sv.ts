import type {IndicatorId} from "../../model/indicators.ts";
import type {Comparison} from "../numbers.ts";
import type {GapFacts, SentenceTexts} from "./sentence-texts.ts";

/** Computed sentences in Swedish. */
export const sv: SentenceTexts = {
  level: {
    "unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} var ${value} procent av arbetskraften ${place.inside} arbetslösa.`,
    "unemployed-share-without-laid-off": ({place, monthEnd, value}) =>
      `${monthEnd} var ${value} procent av arbetskraften ${place.inside} arbetslösa när permitterade inte räknas med.`,
    unemployed: ({place, monthEnd, value}) =>
      `${monthEnd} fanns det ${value} ${value === "1" ? "arbetslös" : "arbetslösa"} arbetssökande ${place.inside}.`,
    "long-term-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} hade ${value} procent av de arbetslösa ${place.inside} varit utan arbete i minst ett år.`,
    "young-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} utgjorde arbetslösa under 25 år ${value} procent av arbetskraften ${place.inside}.`,
    "older-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} utgjorde arbetslösa över 50 år ${value} procent av arbetskraften ${place.inside}.`,
    "foreign-unemployed-share": ({place, monthEnd, value}) =>
      `${monthEnd} utgjorde utländska arbetslösa ${value} procent av arbetskraften ${place.inside}.`,
    "women-of-unemployed": ({place, monthEnd, value}) =>
      `${monthEnd} var ${value} procent av de arbetslösa ${place.inside} kvinnor.`,
    "laid-off-share": ({place, monthEnd, value}) =>
      `${monthEnd} var ${value} procent av arbetskraften ${place.inside} permitterade på heltid.`,
    jobseekers: ({place, monthEnd, value}) => `${monthEnd} fanns det ${value} arbetssökande ${place.inside}.`,
    "in-services": ({place, monthEnd, value}) =>
      `${monthEnd} deltog ${value} ${value === "1" ? "person" : "personer"} i arbetskraftsservice ${place.inside}.`,
    "activation-rate": ({place, monthEnd, value}) =>
      `${monthEnd} var aktiveringsgraden ${value} procent ${place.inside}.`,
    vacancies: ({place, monthEnd, value}) =>
      `${monthEnd} fanns det ${value} ${value === "1" ? "ledigt" : "lediga"} jobb ${place.inside}.`,
    "new-vacancies": ({place, inMonth, value}) =>
      `${inMonth} anmäldes ${value} ${value === "1" ? "nytt ledigt" : "nya lediga"} jobb ${place.inside}.`,
    "unemployed-per-vacancy": ({place, monthEnd, value}) =>
      `${monthEnd} gick det ${value} arbetslösa på varje ledigt jobb ${place.inside}.`
  },
  change: (indicator, comparison, amount) =>
    counted.includes(indicator)
      ? `Det var ${number(comparison, amount)} ett år tidigare.`
      : `${shareIn(indicator)} var ${size(indicator, comparison, amount)} ett år tidigare.`,
  gap: (indicator, comparison, facts) =>
    indicator === "unemployed-per-vacancy" ? ratioGap(comparison, facts) : shareGap(indicator, comparison, facts),
  owner: {area: "Områdets", together: "Försöksområdenas"},
  estimate: {
    area: {
      "confidential parts": (owner) =>
        `${owner} siffra är en uppskattning, eftersom en del av kommunernas uppgifter är sekretessbelagda.`,
      "published shares": (owner) =>
        `${owner} siffra är en uppskattning: ett viktat medelvärde av kommunernas publicerade andelar.`
    },
    rest: {
      "confidential parts": () =>
        "Jämförelsekommunernas siffra är en uppskattning, eftersom en del av kommunernas uppgifter är sekretessbelagda.",
      "published shares": () =>
        "Jämförelsekommunernas siffra är en uppskattning: ett viktat medelvärde av kommunernas publicerade andelar."
    },
    both: {
      "confidential parts": () =>
        "Båda siffrorna är uppskattningar, eftersom en del av kommunernas uppgifter är sekretessbelagda.",
      "published shares": () =>
        "Båda siffrorna är uppskattningar: viktade medelvärden av kommunernas publicerade andelar."
    }
  },
  bounds: (owner, low, high) => `${owner} verkliga siffra ligger mellan ${low} och ${high}.`,
  provisional: (owner) =>
    `${owner} siffra är preliminär: arbetskraften är ännu från året innan och preciseras på våren.`,
  break: (inMonth) => `Serien bryts ${inMonth}, så siffran jämförs inte med siffran ett år tidigare.`,
  afterPilots: {
    area: "Då var försöket redan slut och försöksområdet fanns inte längre.",
    together: "Då var försöken redan slut och försöksområdena fanns inte längre."
  },
  endsEarly: (month) => `Serien slutar mitt under försöket, i ${month}.`,
  newerWithheld: "Nyare uppgifter kan inte visas, eftersom de är sekretessbelagda eller för osäkra.",
  nothingShown: ({name}) =>
    `Det här måttet kan inte visas för ${name}: uppgifterna är sekretessbelagda, för osäkra eller saknas.`,
  endsWithVintage: (day) =>
    `Vårt senaste material där måttet finns per kommun publicerades den ${day}. ` +
    "Källan kan ha nyare uppgifter, men de har ännu inte hämtats till den här webbplatsen.",
  publishedSharesSince: (lastCounted, since) =>
    `Till och med ${lastCounted} är andelarna beräknade av antalet personer. ${since} bygger de på kommunernas ` +
    "publicerade andelar: i ett område med flera kommuner är siffran ett viktat medelvärde av dem och märkt som uppskattad.",
  titleOfBoth: (area) => `${area} ${joint(area)} kommuner utan försök`,
  altText: ({owner, measured, place, first, last, besideRest, highest, lowest}) =>
    `Linjediagram: ${measured} ${place.inside}${besideRest ? ` ${joint(place.inside)} i kommuner utan försök` : ""}, ${first} – ${last}. ` +
    `${owner} siffra var störst ${highest.inMonth} (${highest.value}) och minst ${lowest.inMonth} (${lowest.value}). ` +
    "Samma siffror finns i tabellen.",
  card: ({month, value, mark, rest}) =>
    rest === null
      ? `${value} av arbetskraften${mark}, ${month}.`
      : `${value} av arbetskraften${mark}, i kommuner utan försök ${rest}, ${month}.`,
  notShown: "Siffran kan inte visas.",
  about: (amount) => `ungefär ${amount}`
};

/** A second "och" would blur what belongs together. */
function joint(name: string): string {
  return name.includes(" och ") ? "samt" : "och";
}

/** Counts and the ratio are more or fewer; shares and rates are larger or higher. */
const counted: readonly IndicatorId[] = [
  "unemployed",
  "jobseekers",
  "in-services",
  "vacancies",
  "new-vacancies",
  "unemployed-per-vacancy"
];

function shareIn(indicator: IndicatorId): string {
  return indicator === "activation-rate" ? "Aktiveringsgraden" : "Andelen";
}

/** A share is larger or smaller, a rate is higher or lower. */
function size(indicator: IndicatorId, comparison: Comparison, amount: string): string {
  const {higher, lower} = sizeWords(indicator);
  const sizes = {
    higher: `${amount} ${higher} än`,
    lower: `${amount} ${lower} än`,
    same: "densamma som",
    "almost same": "nästan densamma som"
  };
  return sizes[comparison];
}

function sizeWords(indicator: IndicatorId): {higher: string; lower: string} {
  return indicator === "activation-rate" ? {higher: "högre", lower: "lägre"} : {higher: "större", lower: "mindre"};
}

function number(comparison: Comparison, amount: string): string {
  const numbers = {
    higher: `${amount} fler än`,
    lower: `${amount} färre än`,
    same: "lika många som",
    "almost same": "nästan lika många som"
  };
  return numbers[comparison];
}

function shareGap(indicator: IndicatorId, comparison: Comparison, {place, rest, amount}: GapFacts): string {
  const share = `I kommuner utan försök var ${shareIn(indicator).toLowerCase()}`;
  const {higher, lower} = sizeWords(indicator);
  const gaps = {
    higher: `${share} ${rest} procent, ${amount} ${lower} än ${place.inside}.`,
    lower: `${share} ${rest} procent, ${amount} ${higher} än ${place.inside}.`,
    same: `${share} densamma, ${rest} procent.`,
    "almost same": `${share} nästan densamma, ${rest} procent.`
  };
  return gaps[comparison];
}

function ratioGap(comparison: Comparison, {place, rest, amount}: GapFacts): string {
  const ratio = `I kommuner utan försök gick det ${rest} arbetslösa på varje ledigt jobb`;
  const gaps = {
    higher: `${ratio}, ${amount} färre än ${place.inside}.`,
    lower: `${ratio}, ${amount} fler än ${place.inside}.`,
    same: `${ratio}, lika många som ${place.inside}.`,
    "almost same": `${ratio}, nästan lika många som ${place.inside}.`
  };
  return gaps[comparison];
}
