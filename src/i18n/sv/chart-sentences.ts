import type {chartSentences as finnish} from "../fi/chart-sentences.ts";
import type {Translated} from "../translated.ts";
import {extremes} from "./pictures.ts";

/** Sentences about a figure and its chart, in Swedish. */
export const chartSentences: Translated<typeof finnish> = {
  owner: {area: "Områdets", together: "Försöksområdenas"},
  estimate: {
    area: {
      "confidential parts": (owner) =>
        `${owner} siffra är en uppskattning, eftersom en del av kommunernas uppgifter är sekretessbelagda.`,
      "published shares": (owner) =>
        `${owner} siffra är en uppskattning: ett viktat medelvärde av kommunernas publicerade andelar.`
    },
    rest: {
      "confidential parts":
        "Jämförelsekommunernas siffra är en uppskattning, eftersom en del av kommunernas uppgifter är sekretessbelagda.",
      "published shares":
        "Jämförelsekommunernas siffra är en uppskattning: ett viktat medelvärde av kommunernas publicerade andelar."
    },
    both: {
      "confidential parts":
        "Båda siffrorna är uppskattningar, eftersom en del av kommunernas uppgifter är sekretessbelagda.",
      "published shares": "Båda siffrorna är uppskattningar: viktade medelvärden av kommunernas publicerade andelar."
    }
  },
  bounds: (owner, low, high) => `${owner} verkliga siffra ligger mellan ${low} och ${high}.`,
  provisional: (owner) =>
    `${owner} siffra är preliminär: arbetskraften är ännu från året innan och preciseras på våren.`,
  break: (inMonth) => `Serien bryts ${inMonth}, så siffran jämförs inte med siffran ett år tidigare.`,
  brief: (when, value, rest) =>
    rest === null ? `${when} var siffran ${value}.` : `${when} var siffran ${value}, i kommuner utan försök ${rest}.`,
  afterPilots: {
    area: "Då var försöket redan slut och försöksområdet fanns inte längre.",
    together: "Då var försöken redan slut och försöksområdena fanns inte längre."
  },
  sameDoubts: "De här siffrorna är osäkra av samma skäl.",
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
  earlierEnd: (month, _, shown) => `${shown} mått når till ${month}`,
  titleOfBoth: (area) => `${area} ${joint(area)} kommuner utan försök`,
  altText: ({owner, measured, place, first, last, besideRest, highest, lowest}) =>
    `Linjediagram: ${measured} ${place.inside}${besideRest ? ` ${joint(place.inside)} i kommuner utan försök` : ""}, ${first} – ${last}. ` +
    `${extremes(`${owner} siffra var`, {highest, lowest})} Samma siffror finns i tabellen.`,
  card: ({month, value, mark, rest}) =>
    rest === null
      ? `${value} av arbetskraften${mark}, ${month}.`
      : `${value} av arbetskraften${mark}, i kommuner utan försök ${rest}, ${month}.`,
  notShown: "Siffran kan inte visas."
};

/** A second "och" would blur what belongs together. */
function joint(name: string): string {
  return name.includes(" och ") ? "samt" : "och";
}
