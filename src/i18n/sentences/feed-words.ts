import type {Localized} from "../../model/languages.ts";

/** What an entry of a feed is made of besides the sentences of charts. */
export interface FeedWords {
  /** Titles; `subject` is an area, an indicator or the site, `month` the newest. */
  readonly reached: (subject: string, month: string) => string;
  readonly filled: (subject: string) => string;
  readonly revisedOnly: (subject: string) => string;
  /** Beside the newest month. */
  readonly newestMonth: string;
  /** With the number and as readers see it. */
  readonly added: (count: number, shown: string) => string;
  readonly revised: (count: number, shown: string) => string;
}

/** The words of entries by language. */
export const feedWords: Localized<FeedWords> = {
  fi: {
    reached: (subject, month) => `${subject}: luvut ${month} asti`,
    filled: (subject) => `${subject}: uusia lukuja aiemmilta kuukausilta`,
    revisedOnly: (subject) => `${subject}: muuttuneita lukuja`,
    newestMonth: "Uusin kuukausi",
    added: (count, shown) => {
      if (count === 0) return "Uusia lukuja ei tullut.";
      return count === 1 ? "Lähteestä tuli yksi uusi luku." : `Lähteestä tuli ${shown} uutta lukua.`;
    },
    revised: (count, shown) => {
      if (count === 0) return "Aiemmat luvut eivät muuttuneet.";
      return count === 1 ? "Yksi aiempi luku muuttui." : `${shown} aiempaa lukua muuttui.`;
    }
  },
  sv: {
    reached: (subject, month) => `${subject}: siffror till och med ${month}`,
    filled: (subject) => `${subject}: nya siffror för tidigare månader`,
    revisedOnly: (subject) => `${subject}: ändrade siffror`,
    newestMonth: "Senaste månad",
    added: (count, shown) => {
      if (count === 0) return "Inga nya siffror kom till.";
      return count === 1 ? "En ny siffra kom från källan." : `${shown} nya siffror kom från källan.`;
    },
    revised: (count, shown) => {
      if (count === 0) return "Inga tidigare siffror ändrades.";
      return count === 1 ? "En tidigare siffra ändrades." : `${shown} tidigare siffror ändrades.`;
    }
  },
  en: {
    reached: (subject, month) => `${subject}: figures to ${month}`,
    filled: (subject) => `${subject}: new figures for earlier months`,
    revisedOnly: (subject) => `${subject}: changed figures`,
    newestMonth: "Latest month",
    added: (count, shown) => {
      if (count === 0) return "The source added no figures.";
      return count === 1 ? "The source added one figure." : `The source added ${shown} figures.`;
    },
    revised: (count, shown) => {
      if (count === 0) return "No earlier figure changed.";
      return count === 1 ? "One earlier figure changed." : `${shown} earlier figures changed.`;
    }
  }
};
