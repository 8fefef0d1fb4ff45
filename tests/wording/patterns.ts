import type {Locale} from "../../src/model/languages.ts";

/** What no published text may say: that the pilots did something, or that one area did better than another. */
export const patterns: Readonly<Record<Locale, readonly RegExp[]>> = {
  fi: [
    phrase(
      "(kunta)?kokeilu(t|alueet)?",
      "(laski|alensi|vähensi|pienensi|nosti|lisäsi|kasvatti|paransi|heikensi|muutti|auttoi|toimi|tehosi|vaikutti|aiheutti|onnistui|epäonnistui|kannatti)(vat)?"
    ),
    phrase("(kunta)?kokeilut?", "sai(vat)? aikaan"),
    phrase(
      "(kunta)?kokeilu(n|jen|alueiden)",
      "(ansio|taki|vuoksi|seurau|johdosta|myötä|vaikutu|hyöty|hyöd|teho|onnistumi|menesty)*"
    ),
    phrase("vaikutti(vat)?", "työttömyyteen"),
    phrase("(johtu|seuras|aiheutu)*", "(kunta)?kokeilu(sta|ista)"),
    phrase("(paras|parhaa|parhain|parhait|parhaiten|huonoin|huonoim|huonoiten|heikoin|heikoim)*"),
    phrase("(voittaj|häviäj|sijoittui|sijalla|ranking|kärkisij|menestyn|menestyi|menestyj)*"),
    phrase("(paremmin|huonommin)", "kuin (muut|muual|toiset|vertailu)*")
  ],
  sv: [
    phrase(
      "(?<!(under|efter|före|sedan|i) )(kommun)?försök(et|en)",
      "(minskade|sänkte|ökade|höjde|förbättrade|försämrade|förändrade|påverkade|hjälpte|fungerade|lyckades|misslyckades|orsakade|åstadkom|ledde till|bidrog)"
    ),
    phrase("(minskade|sänkte|ökade|höjde|förbättrade|försämrade|påverkade|orsakade)", "(kommun)?försök(et|en)"),
    phrase("(tack vare|på grund av|till följd av|genom inverkan av|orsak(at|ade)s? av)", "(kommun)?försök(et|en)"),
    phrase("(kommun)?försök(ets|ens)", "(effekt|inverkan|påverkan|förtjänst|framgång|resultat)*"),
    phrase("(bäst|bästa|sämst|sämsta)"),
    phrase("(vinnar|förlorar|rangordn|rankning|ranking|topplist|framgångsrik)*"),
    phrase("(bättre|sämre) än", "(de andra|andra områden|jämförelse)*")
  ],
  en: [
    phrase(
      "pilots?",
      "(lowered|raised|reduced|increased|cut|decreased|improved|worsened|changed|helped|worked|affected|caused|led to|brought (down|about)|boosted|succeeded|failed|paid off)"
    ),
    phrase("(because of|thanks to|due to|owing to|as a result of|driven by|caused by)", "pilots?"),
    phrase("(effects?|impacts?|results?|success) of", "pilots?"),
    phrase("pilots?[’']?s?[’']?", "(effect|impact|success|achievement)*"),
    phrase("(caused|causes|causing)"),
    phrase("(winner|loser|ranking|league table|outperform|best-perform|worst-perform|top performer)*"),
    phrase("(ranked|ranks)"),
    phrase("(best|worst|most successful)", "(area|areas|municipality|municipalities|pilot|pilots)"),
    phrase("(did|performed|fared|succeeded)", "(best|better|worst|worse)")
  ]
};

/**
 * The parts of a phrase in this order, at most three words apart; each begins and ends with a word but for `*`, after
 * which the word goes on.
 */
function phrase(...parts: readonly string[]): RegExp {
  const words = parts.map(
    (part) => `(?<!\\p{L})(?:${part.replace(/\*$/, "")})${part.endsWith("*") ? "\\p{L}*" : "(?!\\p{L})"}`
  );
  return new RegExp(words.join("(?:[\\s\u00a0]+\\p{L}+){0,3}?[\\s\u00a0]+"), "iu");
}

/** What such words may deny, ask or refuse: passages of texts, in which nothing is looked for. Every one is used. */
export const denials: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    "Sitä, mikä alue onnistui parhaiten",
    "ei näe, mitä kokeilut saivat aikaan",
    "ei kerro, mitä kokeilut saivat aikaan",
    "eikä kerro, mitä kokeilut saivat aikaan",
    "ei kerro, mitä kokeilu sai aikaan"
  ],
  sv: [
    "Om försöken ökade eller minskade arbetslösheten",
    "visar inte om försöken ökade eller minskade arbetslösheten",
    "Vilket område som lyckades bäst",
    "områdena rangordnas inte",
    "inte vad försöken åstadkom",
    "inte visar vad försöket åstadkom"
  ],
  en: [
    "Whether the pilots raised or lowered unemployment",
    "cannot show whether the pilots raised or lowered unemployment",
    "Which area did best",
    "they are not ranked",
    "not show what the pilots brought about",
    "not say what the pilots brought about",
    "for no area can it be said that the pilot changed its unemployment"
  ]
};
