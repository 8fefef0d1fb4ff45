import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {prosePages} from "../../src/i18n/prose/prose-figures.ts";
import {locales} from "../../src/model/languages.ts";
import type {Locale} from "../../src/model/languages.ts";
import {allTexts} from "../src/i18n/all-texts.ts";
import {claimsIn} from "./claims.ts";
import {denials, patterns} from "./patterns.ts";

const claims: Record<Locale, readonly string[]> = {
  fi: [
    "Kokeilu laski työttömyyttä.",
    "Kokeilut alensivat työttömyyttä Turussa.",
    "Kokeilualueet lisäsivät palveluja ja kokeilu vähensi työttömyyttä.",
    "Työttömyys väheni kokeilun ansiosta.",
    "Kokeilut saivat paljon hyvää aikaan ja kokeilu sai aikaan laskun.",
    "Kokeilujen vuoksi palveluja oli enemmän.",
    "Kuntakokeilun takia avoimia paikkoja on enemmän.",
    "Kokeilun myönteinen vaikutus näkyy.",
    "Kokeilu vaikutti suoraan työttömyyteen.",
    "Lasku johtui kokeilusta.",
    "Salo on paras alue.",
    "Parhaiten pärjäsi Salo.",
    "Huonoimmat alueet ovat lopussa.",
    "Kokeilun voittajat ja häviäjät",
    "Helsinki sijoittui kolmanneksi.",
    "Alue pärjäsi paremmin kuin muut."
  ],
  sv: [
    "Försöket minskade arbetslösheten.",
    "Försöken sänkte på sikt arbetslösheten.",
    "Därför ökade försöket arbetslösheten.",
    "Arbetslösheten minskade tack vare försöket.",
    "På grund av försöken finns det mera service.",
    "Till följd av kommunförsöket blev de färre.",
    "Försökets goda effekter syns.",
    "Salo är bäst.",
    "Det sämsta området är Salo och det bästa Åbo.",
    "Vinnarna i försöket",
    "En rangordning av områdena",
    "Området klarade sig bättre än de andra."
  ],
  en: [
    "The pilot lowered unemployment.",
    "The pilots have clearly reduced unemployment.",
    "Unemployment fell because of the pilot.",
    "Thanks to the municipal pilots, services grew.",
    "The effects of the pilot are plain.",
    "The pilot’s effect was large.",
    "The fall was caused by something.",
    "The winners and losers",
    "A ranking of areas",
    "Salo ranks third.",
    "Salo is the best area.",
    "The areas that did best",
    "A best-performing municipality"
  ]
};

const harmless: Record<Locale, readonly string[]> = {
  fi: [
    "Kokeilun alun jälkeen työttömien osuus oli Salossa noin 1,2 prosenttiyksikköä pienempi kuin vertailukunnissa.",
    "Kokeilu alkoi 1.3.2021.",
    "Kokeilun aikana osuus laski.",
    "Luku ei osoita vaikutusta.",
    "Sitä, lisäsivätkö vai vähensivätkö kokeilut työttömyyttä."
  ],
  sv: [
    "Efter försökets start var andelen mindre än i jämförelsekommunerna.",
    "Försöket började den 1 mars 2021.",
    "Under försöket minskade andelen.",
    "Siffran visar inte någon effekt."
  ],
  en: [
    "After the start, unemployment in Salo was lower than in its comparison group.",
    "The pilot began on 1 March 2021.",
    "During the pilot the share fell.",
    "This does not show an effect."
  ]
};

describe.each(locales)("in %s", (locale) => {
  test.each(claims[locale])("a claim: %s", (text) => {
    expect(claimsIn(text, locale)).not.toEqual([]);
  });

  test.each(harmless[locale])("no claim: %s", (text) => {
    expect(claimsIn(text, locale)).toEqual([]);
  });

  test("every pattern finds one of the made-up claims", () => {
    const idle = patterns[locale].filter((pattern) => !claims[locale].some((text) => pattern.test(text)));
    expect(idle).toEqual([]);
  });

  test("every denial is used and would be a claim without its not", () => {
    const published = [...allTexts(locale).map(([, text]) => text), ...prosePages.map((page) => proseOf(page, locale))];
    const needless = denials[locale].filter(
      (denial) =>
        !published.some((text) => text.includes(denial)) || !patterns[locale].some((pattern) => pattern.test(denial))
    );
    expect(needless).toEqual([]);
  });

  test.each(prosePages)("the prose of the page %s claims nothing", (page) => {
    const text = proseOf(page, locale).replace(/<q data-quoted-claim>.*?<\/q>/g, "");
    expect(text.split("\n").flatMap((line) => claimsIn(line, locale))).toEqual([]);
  });
});

function proseOf(page: string, locale: Locale): string {
  return readFileSync(`src/content/${locale}/${page}.md`, "utf8");
}
