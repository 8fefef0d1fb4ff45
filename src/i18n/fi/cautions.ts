import type {BreakKind} from "../../model/breaks.ts";
import type {CautionId} from "../../model/cautions.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import type {CellAbsence} from "../../model/pages/cell-absences.ts";

/** What the figures cannot say, and why a figure is marked, absent or not compared, in Finnish. */
export const cautions = {
  cautions: {
    "chosen-areas": {
      title: "Alueita ei arvottu",
      text:
        "Kokeiluun valittiin hakijoista 25 aluetta, ja mukana ovat lähes kaikki suuret kaupungit. " +
        "Kunnat ilman kokeilua ovat siksi heikko vertailukohta. Virallinen arviointi (VATT ja muut, 2023) " +
        "ei löytänyt kuntatasolla tilastollisesti merkitseviä vaikutuksia."
    },
    "mixed-customers": {
      title: "Luvuissa ovat kaikki, eivät vain kokeilun asiakkaat",
      text:
        "Kokeilukunnan luvuissa ovat sekä kokeilun että TE-toimiston asiakkaat. Kokeiluun oli määrä siirtyä noin puolet " +
        "maan työttömistä, mutta 118 kokeilukunnassa asuu heistä noin kolme neljästä. Kokeilukunnan sarja ei ole kokeilun sarja."
    },
    services: {
      title: "Palveluun siirtyvä ei ole tilastossa työtön",
      text:
        "Työttömien määrä pienenee, kun ihmisiä siirtyy palveluihin, vaikka kukaan ei saisi työtä. " +
        "Lue työttömyyden rinnalla aktivointiastetta."
    },
    "laid-off": {
      title: "Lomautetut näkyvät luvuissa",
      text:
        "Kokoaikaisesti lomautetut lasketaan tässä rekisterissä työttömiksi. Vuosina 2020 ja 2021 heitä oli " +
        "poikkeuksellisen paljon. Katso myös osuutta ilman lomautettuja."
    },
    "labour-force": {
      title: "Työvoima on noin kahden vuoden takaa",
      text:
        "Osuuden jakajana on työssäkäyntitilaston työvoima. Se on noin kaksi vuotta vanha ja vaihtuu tammikuussa, " +
        "joten osuus voi hypätä vuoden vaihtuessa, vaikka työttömien määrä ei muuttuisi."
    },
    register: {
      title: "Rekisteri ei ole työvoimatutkimus",
      text:
        "Luvut tulevat työnhakijarekisteristä. Tilastokeskuksen työvoimatutkimus kysyy ihmisiltä itseltään, " +
        "ja sen työttömyysaste on eri luku."
    },
    confidential: {
      title: "Pienet luvut ovat salassa",
      text:
        "Lähde ei julkaise kunnan lukuja 1–4, vaan merkitsee ne kolmella pisteellä. " +
        "Ne eivät ole nollia: alueen summassa kukin on arvioitu, ja ala- ja yläraja on kerrottu."
    }
  } satisfies Record<CautionId, unknown>,
  statuses: {
    normal: {
      /** In a table cell. */
      word: "",
      explanation: "Luku on julkaistu tai laskettu julkaistuista luvuista."
    },
    provisional: {
      word: "ennakkotieto",
      explanation: "Jakajana on vielä edellisen vuoden työvoima, ja luku tarkentuu keväällä."
    },
    estimated: {
      word: "arvio",
      explanation: "Osa kuntien luvuista on salassa ja arvioitu, tai luku on laskettu kuntien julkaistuista osuuksista."
    },
    break: {
      word: "katko",
      explanation: "Kuntaraja, laskutapa tai rekisteri muuttui, tai muutosta epäillään: lukua ei voi verrata aiempiin."
    },
    suppressed: {word: "ei näytetä", explanation: "Lukua ei näytetä, koska se on salassa tai liian epävarma."},
    missing: {word: "puuttuu", explanation: "Lukua ei ole."}
  } satisfies Record<ObservationStatus, unknown>,
  absences: {
    confidential: {
      /** In a table cell. */
      word: "1–4",
      explanation: "Luku on 1–4. Lähde ei julkaise sitä tarkemmin."
    },
    "confidential count behind": {
      word: "salassa",
      explanation: "Jokin luku, josta tämä lasketaan, on 1–4, eikä lähde julkaise sitä."
    },
    "no mean": {
      word: "ei ole",
      explanation:
        "Keskiarvoa ei lasketa, kun jokin 12 kuukaudesta on salassa tai puuttuu tai sarja katkeaa niiden aikana."
    },
    "too uncertain": {
      word: "liian epävarma",
      explanation: "Niin moni osa on salassa, että summan ala- ja yläraja ovat liian kaukana toisistaan."
    },
    "zero denominator": {word: "ei laskettavissa", explanation: "Jakaja on nolla."},
    "not published": {
      word: "ei julkaistu",
      explanation: "Lähde ei ole julkaissut kuukautta, tai se ei ole aineistossamme."
    },
    merged: {word: "yhdistynyt", explanation: "Kunta on yhdistynyt toiseen kuntaan."},
    "broken series": {
      word: "sarja katkeaa",
      explanation: "Lukua ei lasketa, koska sarja katkeaa niiden kuukausien välissä, joista se laskettaisiin."
    }
  } satisfies Record<CellAbsence, unknown>,
  breaks: {
    /** Why figures on both sides cannot be compared, in a few words; of a real jump that they can. */
    kinds: {
      definition: "määritelmä muuttui",
      register: "rekisteri muuttui",
      reporting: "tietoja puuttuu",
      suspected: "epäilty katko",
      real: "todellinen muutos, ei katko"
    } satisfies Record<BreakKind, unknown>,
    /** What follows from a break. */
    notCompared: "Lukuja ei verrata tämän kuukauden yli.",
    /** In place of a source. */
    foundByCheck: "Hypyn löysi oma tarkistuksemme.",
    /** After the extremes of a line that breaks. */
    extremes: (inMonth: string) => `Sarja katkeaa ${inMonth}: suurin ja pienin luku ovat katkon jälkeiseltä ajalta.`,
    /** Below a drawing that has room for few words. */
    note: (inMonth: string, short: string) => `B: sarja katkeaa ${inMonth} (${short})`
  }
};
