import type {Dictionary} from "../../dictionary.ts";

/** Where series break, in Finnish. */
export const breaks: Pick<Dictionary, "breaks"> = {
  breaks: {
    kinds: {
      definition: "määritelmä muuttui",
      register: "rekisteri muuttui",
      reporting: "tietoja puuttuu",
      suspected: "epäilty katko",
      real: "todellinen muutos, ei katko"
    },
    notCompared: "Lukuja ei verrata tämän kuukauden yli.",
    foundByCheck: "Hypyn löysi oma tarkistuksemme.",
    extremes: (inMonth) => `Sarja katkeaa ${inMonth}: suurin ja pienin luku ovat katkon jälkeiseltä ajalta.`,
    note: (inMonth, short) => `B: sarja katkeaa ${inMonth} (${short})`
  }
};
