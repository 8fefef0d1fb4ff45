import type {Indicator, IndicatorId} from "../../model/indicators.ts";
import type {LevelFacts, WhereFacts} from "../facts/charts.ts";
import {counted, ofSubject, high, noneOf, rate, ratio, share} from "./indicator-sentences.ts";

/** The indicators, in Finnish. */
export const indicators = {
  indicatorGroups: {
    unemployment: "Työttömyys",
    groups: "Työttömien ryhmät",
    services: "Palvelut",
    vacancies: "Avoimet työpaikat"
  } satisfies Record<Indicator["group"], unknown>,
  indicators: {
    "unemployed-share": {
      title: "Työttömien osuus työvoimasta",
      /** For lists and labels, a few words. */
      short: "Työttömien osuus",
      /** After the name of an area in titles of pages, without a capital of its own. */
      inTitles: "työttömien osuus työvoimasta",
      /** By which beginnings of words readers ask for it. */
      asked: "työttöm, työtön, työttömyysaste, työttömyysprosent, työttömien osuus",
      /** What it is, in plain words. */
      definition:
        "Kuinka suuri osa työvoimasta on työttömiä työnhakijoita laskentapäivänä eli kuukauden viimeisenä työpäivänä. " +
        "Kokoaikaisesti lomautetut ovat mukana, palveluissa olevat eivät.",
      /** How it is computed, in the words of the source. */
      formula: "Työttömät työnhakijat laskentapäivänä jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      /** What moves it that is not the pilot. */
      moves:
        "Osuus kulkee suhdanteen, vuodenajan ja lomautusten mukana: se on suurimmillaan vuodenvaihteessa ja kesällä. Palveluun siirtyvä ei ole tilastossa työtön, ja jakajana oleva työvoima vaihtuu tammikuussa.",
      /** The last value of an area. */
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli työttömänä ${value} prosenttia työvoimasta.`,
      /** That there is none of them at all, where a share of 0.0 may be a rounded one. */
      none: noneOf("työtöntä työnhakijaa"),
      /** How the last value lies to that of a year before, and how the municipalities without a pilot lie to it. */
      ...share,
      /** How the area lay to its weighted comparison after the start, and the means of two whole years. */
      ...ofSubject("työttömien osuus")
    },
    "unemployed-share-without-laid-off": {
      title: "Työttömien osuus työvoimasta ilman lomautettuja",
      short: "Osuus ilman lomautettuja",
      inTitles: "työttömien osuus ilman lomautettuja",
      asked: "työttöm, työtön, ilman lomaut, lomautettuja lukuun ottamatta",
      definition:
        "Työttömien osuus työvoimasta, kun kokoaikaisesti lomautettuja ei lasketa mukaan. " +
        "Luku auttaa tulkitsemaan vuosia 2020 ja 2021, jolloin lomautettuja oli poikkeuksellisen paljon.",
      formula:
        "Työttömät työnhakijat, joista on vähennetty kokoaikaisesti lomautetut, " +
        "jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Suhdanne ja vuodenaika näkyvät tässäkin. Lomautuksen jälkeen työttömäksi jäävät siirtyvät mukaan, joten osuus voi kasvaa samalla, kun lomautukset vähenevät.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli työttömänä ${value} prosenttia työvoimasta, kun lomautettuja ei lasketa mukaan.`,
      none: noneOf("työtöntä työnhakijaa, kun lomautettuja ei lasketa mukaan"),
      ...share,
      ...ofSubject("työttömien osuus ilman lomautettuja")
    },
    unemployed: {
      title: "Työttömät työnhakijat",
      short: "Työttömät",
      inTitles: "työttömät työnhakijat",
      asked:
        "työttöm, työtön, työttömien määr, työttömien lukumäär, montako työtön, kuinka monta työtön, työttömät työnhakij",
      definition:
        "Työttömänä työnhakijana laskentapäivänä eli kuukauden viimeisenä työpäivänä olleiden määrä. " +
        "Kokoaikaisesti lomautetut ovat mukana, palveluissa olevat eivät.",
      formula: "Työttömät työnhakijat laskentapäivänä.",
      moves:
        "Luku kasvaa väestön mukana ja liikkuu suhdanteen, vuodenajan ja lomautusten mukana. Palveluun siirtyvä poistuu luvusta.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli ${value} ${value === "1" ? "työtön työnhakija" : "työtöntä työnhakijaa"}.`,
      none: noneOf("työtöntä työnhakijaa"),
      ...counted("Työttömiä oli"),
      ...ofSubject("työttömien määrä")
    },
    "long-term-unemployed-share": {
      title: "Pitkäaikaistyöttömien osuus työttömistä",
      short: "Pitkäaikaistyöttömät",
      inTitles: "pitkäaikaistyöttömien osuus",
      asked: "työttöm, työtön, pitkäaikais, pitkään työttöm, yli vuoden työttöm, rakennetyöttöm",
      definition:
        "Kuinka suuri osa työttömistä työnhakijoista on ollut yhtäjaksoisesti työttömänä vähintään vuoden. " +
        "Osuus pienenee myös silloin, kun uusia työttömiä tulee paljon.",
      formula: "Pitkäaikaistyöttömät jaettuna työttömillä työnhakijoilla, kertaa 100.",
      moves:
        "Osuus pienenee, kun uusia työttömiä tulee paljon, ja kasvaa, kun heitä tulee vähän. Keväällä 2020 alkanut työttömyys oli kestänyt vuoden juuri, kun kokeilut alkoivat.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.genitive} työttömistä ${value} prosenttia oli ollut työttömänä vähintään vuoden.`,
      none: noneOf("pitkäaikaistyötöntä"),
      ...share,
      ...ofSubject("pitkäaikaistyöttömien osuus työttömistä")
    },
    "young-unemployed-share": {
      title: "Alle 25-vuotiaiden työttömien osuus työvoimasta",
      short: "Alle 25-vuotiaat",
      inTitles: "alle 25-vuotiaiden työttömien osuus",
      asked: "työttöm, työtön, nuor, alle 25, 25 vuotia, 25",
      definition: "Alle 25-vuotiaat työttömät työnhakijat suhteessa koko työvoimaan, ei nuorten työvoimaan.",
      formula: "Alle 25-vuotiaat työttömät työnhakijat jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Koulunsa päättäneet ja kesätyötä vailla olevat näkyvät kesällä, ja syksyllä opintonsa aloittavat poistuvat luvusta. Nuorten määrä riippuu ikäluokan koosta ja paikkakunnan oppilaitoksista.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} alle 25-vuotiaita työttömiä oli ${value} prosenttia työvoimasta.`,
      none: noneOf("alle 25-vuotiasta työtöntä"),
      ...share,
      ...ofSubject("alle 25-vuotiaiden työttömien osuus")
    },
    "older-unemployed-share": {
      title: "Yli 50-vuotiaiden työttömien osuus työvoimasta",
      short: "Yli 50-vuotiaat",
      inTitles: "yli 50-vuotiaiden työttömien osuus",
      asked: "työttöm, työtön, yli 50, 50 vuotia, 50, ikäänty, iäkkä, vanhem, vanhoj, seniori, varttune",
      definition: "Yli 50-vuotiaat työttömät työnhakijat suhteessa koko työvoimaan, ei ikäryhmän työvoimaan.",
      formula: "Yli 50-vuotiaat työttömät työnhakijat jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Eläkeikä ja työttömyysturvan lisäpäivien ikäraja ovat nousseet vuosien mittaan. Lisäksi ikäluokat ovat erikokoisia, ja väestö ikääntyy alueilla eri tahtia.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} yli 50-vuotiaita työttömiä oli ${value} prosenttia työvoimasta.`,
      none: noneOf("yli 50-vuotiasta työtöntä"),
      ...share,
      ...ofSubject("yli 50-vuotiaiden työttömien osuus")
    },
    "foreign-unemployed-share": {
      title: "Ulkomaalaisten työttömien osuus työvoimasta",
      short: "Ulkomaalaiset",
      inTitles: "ulkomaalaisten työttömien osuus",
      asked:
        "työttöm, työtön, ulkomaalai, ulkomaan kansalai, maahanmuutt, vieraskieli, pakolai, ukrainalai, kansalaisuu",
      definition:
        "Työttömät työnhakijat, jotka ovat ulkomaan kansalaisia, suhteessa koko työvoimaan, " +
        "ei ulkomaalaisten työvoimaan.",
      formula: "Ulkomaalaiset työttömät työnhakijat jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Osuus kasvaa, kun maahan muuttaa väkeä, ja pienenee, kun ihmiset saavat Suomen kansalaisuuden. Vuodesta 2022 mukana on myös Ukrainasta paenneita.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} ulkomaalaisia työttömiä oli ${value} prosenttia työvoimasta.`,
      none: noneOf("ulkomaalaista työtöntä"),
      ...share,
      ...ofSubject("ulkomaalaisten työttömien osuus")
    },
    "women-of-unemployed": {
      title: "Naisten osuus työttömistä",
      short: "Naisten osuus",
      inTitles: "naisten osuus työttömistä",
      asked: "työttöm, työtön, nais, naine, sukupuol, miehet, miesten, miesty",
      definition: "Kuinka suuri osa työttömistä työnhakijoista on naisia.",
      formula: "Naispuoliset työttömät työnhakijat jaettuna kaikilla työttömillä työnhakijoilla, kertaa 100.",
      moves:
        "Talvi- ja suhdannetyöttömyys koskee rakentamisessa ja teollisuudessa useammin miehiä, kesätyöttömyys opetuksessa ja hoivassa useammin naisia. Siksi osuus vaihtelee vuodenajan ja suhdanteen mukaan.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.genitive} työttömistä ${value} prosenttia oli naisia.`,
      none: noneOf("työtöntä naista"),
      ...share,
      ...ofSubject("naisten osuus työttömistä")
    },
    "laid-off-share": {
      title: "Lomautettujen osuus työvoimasta",
      short: "Lomautetut",
      inTitles: "lomautettujen osuus työvoimasta",
      asked: "lomaut",
      definition:
        "Kuinka suuri osa työvoimasta on kokoaikaisesti lomautettuna laskentapäivänä eli kuukauden viimeisenä työpäivänä.",
      formula: "Kokoaikaisesti lomautetut jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Lomautukset kulkevat yritysten tilausten mukana. Yhden suuren työpaikan lomautus näkyy kerralla koko kunnan luvussa. Kevään 2020 huippu oli koronan aikaa.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli kokoaikaisesti lomautettuna ${value} prosenttia työvoimasta.`,
      none: noneOf("kokoaikaisesti lomautettua"),
      ...share,
      ...ofSubject("lomautettujen osuus")
    },
    jobseekers: {
      title: "Kaikki työnhakijat",
      short: "Työnhakijat",
      inTitles: "kaikki työnhakijat",
      asked: "työnhak, työtä hakev",
      definition:
        "Kaikki työnhakijoiksi rekisteröityneet laskentapäivänä eli kuukauden viimeisenä työpäivänä: työttömät, " +
        "palveluissa olevat ja myös työssä tai työvoiman ulkopuolella olevat, joilla on työnhaku voimassa.",
      formula: "Työnhakijat laskentapäivänä.",
      moves:
        "Luvussa ovat myös työssä olevat, joilla on työnhaku voimassa. Toukokuussa 2022 uusi palvelumalli muutti työnhaun ehtoja koko maassa.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli ${value} ${value === "1" ? "työnhakija" : "työnhakijaa"}.`,
      none: noneOf("työnhakijaa"),
      ...counted("Työnhakijoita oli"),
      ...ofSubject("työnhakijoiden määrä")
    },
    "in-services": {
      title: "Palveluissa olevat",
      short: "Palveluissa",
      inTitles: "palveluissa olevat",
      asked:
        "työvoimapalvel, palvelu, palkkatu, työkokeilu, koulutuskokeilu, työvoimakoulutu, valmennu, starttiraha, kuntouttava, työharjoittelu, omaehtoi, toimenpite",
      definition:
        "Työvoimapalveluissa olevat: palkkatuella tai starttirahalla työllistetyt, työ- tai koulutuskokeilussa, " +
        "työvoimakoulutuksessa ja valmennuksessa olevat sekä esimerkiksi kuntouttavassa työtoiminnassa " +
        "tai omaehtoisessa opiskelussa olevat. Heitä ei lasketa työttömiksi.",
      formula:
        "Työllistettynä, työharjoittelussa tai työelämävalmennuksessa, työ- tai koulutuskokeilussa, " +
        "työvoimakoulutuksessa, valmennuksessa ja muissa palveluissa olevat yhteensä.",
      moves:
        "Palveluissa olevien määrä riippuu rahoituksesta, kurssien aikatauluista ja kesätauoista. Keväällä 2020 palveluja keskeytettiin, ja heinäkuussa 2023 palkkatuen ehdot muuttuivat.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli työvoimapalveluissa ${value}\u00a0${value === "1" ? "henkilö" : "henkilöä"}.`,
      none: noneOf("henkilöä työvoimapalveluissa"),
      ...counted("Palveluissa olevia oli"),
      ...ofSubject("palveluissa olevien määrä")
    },
    "activation-rate": {
      title: "Aktivointiaste",
      short: "Aktivointiaste",
      inTitles: "aktivointiaste",
      asked: "aktivoin, aktivoit, aktiivi",
      definition:
        "Kuinka suuri osa työttömistä ja palveluissa olevista on palveluissa. " +
        "Lue rinnan työttömien osuuden kanssa: palveluun siirtyvä ei ole enää tilastossa työtön.",
      formula: "Palveluissa olevat jaettuna palveluissa olevien ja työttömien työnhakijoiden summalla, kertaa 100.",
      moves:
        "Aste nousee myös silloin, kun työttömiä on vähän, sillä palveluissa olevien määrä muuttuu hitaammin kuin työttömien. Kesällä se laskee kurssien tauotessa.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} aktivointiaste oli ${place.inside} ${value} prosenttia.`,
      none: noneOf("henkilöä työvoimapalveluissa, joten aktivointiaste oli nolla"),
      ...rate,
      ...ofSubject("aktivointiaste", high)
    },
    vacancies: {
      title: "Avoimet työpaikat",
      short: "Avoimet paikat",
      inTitles: "avoimet työpaikat",
      asked: "avoimet työpaik, avoimet paik, avoin työpaik, avoim, avoin, työpaik, vapaat työpaik, vapaita työpaik",
      definition:
        "TE-toimistoihin ilmoitetut työpaikat, jotka olivat avoinna laskentapäivänä eli kuukauden viimeisenä työpäivänä. " +
        "Kaikkia työpaikkoja ei ilmoiteta TE-toimistoihin.",
      formula: "Avoimet työpaikat kuukauden laskentapäivänä.",
      moves:
        "Ilmoittaminen on työnantajille vapaaehtoista, ja tavat vaihtelevat aloittain ja alueittain. Kausityöt näkyvät keväällä, ja yksi suuri ilmoittaja voi heilauttaa koko kunnan lukua.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli ${value} ${value === "1" ? "avoin työpaikka" : "avointa työpaikkaa"}.`,
      none: noneOf("avointa työpaikkaa"),
      ...counted("Avoimia työpaikkoja oli"),
      ...ofSubject("avointen työpaikkojen määrä")
    },
    "new-vacancies": {
      title: "Uudet avoimet työpaikat",
      short: "Uudet paikat",
      inTitles: "uudet avoimet työpaikat",
      asked: "uudet avoimet työpaik, uudet työpaik, uusia työpaik, uudet paik, avoim, avoin, työpaik",
      definition:
        "Työpaikat, jotka ilmoitettiin TE-toimistoihin kuukauden aikana. " +
        "Kaikkia työpaikkoja ei ilmoiteta TE-toimistoihin.",
      formula: "Uudet avoimet työpaikat kuukauden aikana.",
      moves:
        "Ilmoittaminen on työnantajille vapaaehtoista. Kausityöt ilmoitetaan alkuvuodesta, ja sama paikka voidaan ilmoittaa moneen kertaan.",
      level: ({place, inMonth, value}: LevelFacts) =>
        `${inMonth} ${place.inside} ilmoitettiin avoimeksi ${value} ${value === "1" ? "uusi työpaikka" : "uutta työpaikkaa"}.`,
      none: ({place, inMonth}: WhereFacts) =>
        `${inMonth} ${place.inside} ei ilmoitettu yhtään uutta avointa työpaikkaa.`,
      ...counted("Uusia työpaikkoja ilmoitettiin"),
      ...ofSubject("uusien työpaikkojen määrä kuukaudessa")
    },
    "unemployed-per-vacancy": {
      title: "Työttömiä avointa työpaikkaa kohti",
      short: "Työttömiä / paikka",
      inTitles: "työttömiä avointa työpaikkaa kohti",
      asked: "työttöm, työtön, avointa työpaik, työpaikkaa kohti, paikkaa kohti, kohtaanto",
      definition:
        "Montako työtöntä työnhakijaa on yhtä TE-toimistoon ilmoitettua avointa työpaikkaa kohti. " +
        "Luku heilahtelee paljon, kun paikkoja on vähän.",
      formula: "Työttömät työnhakijat jaettuna avoimilla työpaikoilla laskentapäivänä.",
      moves:
        "Luvussa yhdistyvät työttömien ja ilmoitettujen työpaikkojen heilahtelut. Kun paikkoja on vähän, muutama ilmoitus muuttaa sitä paljon.",
      level: ({place, monthEnd, value}: LevelFacts) =>
        `${monthEnd} ${place.inside} oli ${value} työtöntä yhtä avointa työpaikkaa kohti.`,
      none: noneOf("työtöntä työnhakijaa"),
      ...ratio,
      ...ofSubject("työttömien määrä avointa työpaikkaa kohti")
    }
  } satisfies Record<IndicatorId, unknown>
};
