import type {Dictionary} from "../../dictionary.ts";

/** The indicators and their units in Finnish. */
export const indicators: Pick<Dictionary, "indicators" | "indicatorGroups" | "units"> = {
  indicatorGroups: {
    unemployment: "Työttömyys",
    groups: "Työttömien ryhmät",
    services: "Palvelut",
    vacancies: "Avoimet työpaikat"
  },
  units: {
    "percent of labour force": {name: "prosenttia työvoimasta", axis: "% työvoimasta"},
    "percent of unemployed": {name: "prosenttia työttömistä työnhakijoista", axis: "% työttömistä"},
    percent: {name: "prosenttia", axis: "%"},
    persons: {name: "henkilöä", axis: "henkilöä"},
    vacancies: {name: "avointa työpaikkaa", axis: "työpaikkaa"},
    "persons per vacancy": {name: "työtöntä avointa työpaikkaa kohti", axis: "työtöntä / avoin työpaikka"}
  },
  indicators: {
    "unemployed-share": {
      title: "Työttömien osuus työvoimasta",
      short: "Työttömien osuus",
      inTitles: "työttömien osuus työvoimasta",
      definition:
        "Kuinka suuri osa alueen työvoimasta on työttömiä työnhakijoita kuukauden laskentapäivänä. " +
        "Kokoaikaisesti lomautetut ovat mukana, palveluissa olevat eivät.",
      formula: "Työttömät työnhakijat laskentapäivänä jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Osuus kulkee suhdanteen, vuodenajan ja lomautusten mukana: se on suurimmillaan vuodenvaihteessa ja kesällä. Palveluun siirtyvä ei ole tilastossa työtön, ja jakajana oleva työvoima vaihtuu tammikuussa."
    },
    "unemployed-share-without-laid-off": {
      title: "Työttömien osuus työvoimasta ilman lomautettuja",
      short: "Osuus ilman lomautettuja",
      inTitles: "työttömien osuus ilman lomautettuja",
      definition:
        "Työttömien osuus työvoimasta, kun kokoaikaisesti lomautettuja ei lasketa mukaan. " +
        "Luku auttaa tulkitsemaan vuosia 2020 ja 2021, jolloin lomautettuja oli poikkeuksellisen paljon.",
      formula:
        "Työttömät työnhakijat, joista on vähennetty kokoaikaisesti lomautetut, " +
        "jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Suhdanne ja vuodenaika näkyvät tässäkin. Lomautuksen jälkeen työttömäksi jäävät siirtyvät mukaan, joten osuus voi kasvaa samalla, kun lomautukset vähenevät."
    },
    unemployed: {
      title: "Työttömät työnhakijat",
      short: "Työttömät",
      inTitles: "työttömät työnhakijat",
      definition:
        "Työttömänä työnhakijana kuukauden laskentapäivänä olleiden määrä. " +
        "Kokoaikaisesti lomautetut ovat mukana, palveluissa olevat eivät.",
      formula: "Työttömät työnhakijat laskentapäivänä.",
      moves:
        "Luku kasvaa väestön mukana ja liikkuu suhdanteen, vuodenajan ja lomautusten mukana. Palveluun siirtyvä poistuu luvusta."
    },
    "long-term-unemployed-share": {
      title: "Pitkäaikaistyöttömien osuus työttömistä",
      short: "Pitkäaikaistyöttömät",
      inTitles: "pitkäaikaistyöttömien osuus",
      definition:
        "Kuinka suuri osa työttömistä työnhakijoista on ollut yhtäjaksoisesti työttömänä vähintään vuoden. " +
        "Osuus pienenee myös silloin, kun uusia työttömiä tulee paljon.",
      formula: "Pitkäaikaistyöttömät jaettuna työttömillä työnhakijoilla, kertaa 100.",
      moves:
        "Osuus pienenee, kun uusia työttömiä tulee paljon, ja kasvaa, kun heitä tulee vähän. Keväällä 2020 alkanut työttömyys oli kestänyt vuoden juuri, kun kokeilut alkoivat."
    },
    "young-unemployed-share": {
      title: "Alle 25-vuotiaiden työttömien osuus työvoimasta",
      short: "Alle 25-vuotiaat",
      inTitles: "alle 25-vuotiaiden työttömien osuus",
      definition: "Alle 25-vuotiaat työttömät työnhakijat suhteessa alueen koko työvoimaan, ei nuorten työvoimaan.",
      formula: "Alle 25-vuotiaat työttömät työnhakijat jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Koulunsa päättäneet ja kesätyötä vailla olevat näkyvät kesällä, ja syksyllä opintonsa aloittavat poistuvat luvusta. Nuorten määrä vaihtelee ikäluokittain ja opiskelupaikkakunnittain."
    },
    "older-unemployed-share": {
      title: "Yli 50-vuotiaiden työttömien osuus työvoimasta",
      short: "Yli 50-vuotiaat",
      inTitles: "yli 50-vuotiaiden työttömien osuus",
      definition: "Yli 50-vuotiaat työttömät työnhakijat suhteessa alueen koko työvoimaan, ei ikäryhmän työvoimaan.",
      formula: "Yli 50-vuotiaat työttömät työnhakijat jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Eläkeikä ja työttömyysturvan lisäpäivien ikäraja ovat nousseet vuosien mittaan. Lisäksi ikäluokat ovat erikokoisia, ja väestö ikääntyy alueilla eri tahtia."
    },
    "foreign-unemployed-share": {
      title: "Ulkomaalaisten työttömien osuus työvoimasta",
      short: "Ulkomaalaiset",
      inTitles: "ulkomaalaisten työttömien osuus",
      definition:
        "Työttömät työnhakijat, jotka ovat ulkomaan kansalaisia, suhteessa alueen koko työvoimaan, " +
        "ei ulkomaalaisten työvoimaan.",
      formula: "Ulkomaalaiset työttömät työnhakijat jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Osuus kasvaa, kun maahan muuttaa väkeä, ja pienenee, kun ihmiset saavat Suomen kansalaisuuden. Vuodesta 2022 mukana on myös Ukrainasta paenneita."
    },
    "women-of-unemployed": {
      title: "Naisten osuus työttömistä",
      short: "Naisten osuus",
      inTitles: "naisten osuus työttömistä",
      definition: "Kuinka suuri osa työttömistä työnhakijoista on naisia.",
      formula: "Naispuoliset työttömät työnhakijat jaettuna kaikilla työttömillä työnhakijoilla, kertaa 100.",
      moves:
        "Talvi- ja suhdannetyöttömyys koskee rakentamisessa ja teollisuudessa useammin miehiä, kesätyöttömyys opetuksessa ja hoivassa useammin naisia. Siksi osuus vaihtelee vuodenajan ja suhdanteen mukaan."
    },
    "laid-off-share": {
      title: "Lomautettujen osuus työvoimasta",
      short: "Lomautetut",
      inTitles: "lomautettujen osuus työvoimasta",
      definition: "Kuinka suuri osa alueen työvoimasta on kokoaikaisesti lomautettuna kuukauden laskentapäivänä.",
      formula: "Kokoaikaisesti lomautetut jaettuna työssäkäyntitilaston työvoimalla, kertaa 100.",
      moves:
        "Lomautukset kulkevat yritysten tilausten mukana. Yhden suuren työpaikan lomautus näkyy kerralla koko kunnan luvussa. Kevään 2020 huippu oli koronan aikaa."
    },
    jobseekers: {
      title: "Kaikki työnhakijat",
      short: "Työnhakijat",
      inTitles: "kaikki työnhakijat",
      definition:
        "Kaikki työnhakijoiksi rekisteröityneet kuukauden laskentapäivänä: työttömät, palveluissa olevat ja myös " +
        "työssä tai työvoiman ulkopuolella olevat, joilla on työnhaku voimassa.",
      formula: "Työnhakijat laskentapäivänä.",
      moves:
        "Luvussa ovat myös työssä olevat, joilla on työnhaku voimassa. Toukokuussa 2022 uusi palvelumalli muutti työnhaun ehtoja koko maassa."
    },
    "in-services": {
      title: "Palveluissa olevat",
      short: "Palveluissa",
      inTitles: "palveluissa olevat",
      definition:
        "Työvoimapalveluissa olevat: palkkatuella tai starttirahalla työllistetyt, kokeiluissa, " +
        "työvoimakoulutuksessa ja valmennuksessa olevat sekä esimerkiksi kuntouttavassa työtoiminnassa " +
        "tai omaehtoisessa opiskelussa olevat. Heitä ei lasketa työttömiksi.",
      formula:
        "Työllistettynä, työharjoittelussa tai työelämävalmennuksessa, työ- tai koulutuskokeilussa, " +
        "työvoimakoulutuksessa, valmennuksessa ja muissa palveluissa olevat yhteensä.",
      moves:
        "Palveluissa olevien määrä riippuu rahoituksesta, kurssien aikatauluista ja kesätauoista. Keväällä 2020 palveluja keskeytettiin, ja heinäkuussa 2023 palkkatuen ehdot muuttuivat."
    },
    "activation-rate": {
      title: "Aktivointiaste",
      short: "Aktivointiaste",
      inTitles: "aktivointiaste",
      definition:
        "Kuinka suuri osa työttömistä ja palveluissa olevista on palveluissa. " +
        "Lue rinnan työttömien osuuden kanssa: palveluun siirtyvä ei ole enää tilastossa työtön.",
      formula: "Palveluissa olevat jaettuna palveluissa olevien ja työttömien työnhakijoiden summalla, kertaa 100.",
      moves:
        "Aste nousee myös silloin, kun työttömiä on vähän, sillä palveluissa olevien määrä muuttuu hitaammin kuin työttömien. Kesällä se laskee kurssien tauotessa."
    },
    vacancies: {
      title: "Avoimet työpaikat",
      short: "Avoimet paikat",
      inTitles: "avoimet työpaikat",
      definition:
        "TE-toimistoihin ilmoitetut työpaikat, jotka olivat avoinna kuukauden laskentapäivänä. " +
        "Kaikkia työpaikkoja ei ilmoiteta TE-toimistoihin.",
      formula: "Avoimet työpaikat kuukauden laskentapäivänä.",
      moves:
        "Ilmoittaminen on työnantajille vapaaehtoista, ja tavat vaihtelevat aloittain ja alueittain. Kausityöt näkyvät keväällä, ja yksi suuri ilmoittaja voi heilauttaa koko kunnan lukua."
    },
    "new-vacancies": {
      title: "Uudet avoimet työpaikat",
      short: "Uudet paikat",
      inTitles: "uudet avoimet työpaikat",
      definition:
        "Työpaikat, jotka ilmoitettiin TE-toimistoihin kuukauden aikana. " +
        "Kaikkia työpaikkoja ei ilmoiteta TE-toimistoihin.",
      formula: "Uudet avoimet työpaikat kuukauden aikana.",
      moves:
        "Ilmoittaminen on työnantajille vapaaehtoista. Kausityöt ilmoitetaan alkuvuodesta, ja sama paikka voidaan ilmoittaa moneen kertaan."
    },
    "unemployed-per-vacancy": {
      title: "Työttömiä avointa työpaikkaa kohti",
      short: "Työttömiä / paikka",
      inTitles: "työttömiä avointa työpaikkaa kohti",
      definition:
        "Montako työtöntä työnhakijaa on yhtä TE-toimistoon ilmoitettua avointa työpaikkaa kohti. " +
        "Luku heilahtelee paljon, kun paikkoja on vähän.",
      formula: "Työttömät työnhakijat jaettuna avoimilla työpaikoilla laskentapäivänä.",
      moves:
        "Luvussa yhdistyvät työttömien ja ilmoitettujen työpaikkojen heilahtelut. Kun paikkoja on vähän, muutama ilmoitus muuttaa sitä paljon."
    }
  }
};
