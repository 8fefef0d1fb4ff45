import type {Dictionary} from "../../dictionary.ts";

/** What catalogues and search engines are told of the data, in Finnish. */
export const dataset: Pick<Dictionary, "dataset"> = {
  dataset: {
    description:
      "Kuukausiluvut työllisyyden kuntakokeilujen 25 alueelta ja 118 kunnasta (kokeilut 1.3.2021–31.12.2024): työttömät työnhakijat eri ryhmissä, palveluissa olevat ja avoimet työpaikat, rinnalla muu Manner-Suomi ja samankaltaiset kunnat, joissa kokeilua ei ollut. Luvuissa ovat mukana kaikki kunnan asukkaat, eivät vain kokeilun asiakkaat, eivätkä ne osoita, lisäsivätkö vai vähensivätkö kokeilut työttömyyttä. Jokaisella luvulla on tila: arviot, ennakkotiedot ja salassa pidettävät luvut on merkitty.",
    keywords: [
      "työttömyys",
      "työnhakijat",
      "työvoimapalvelut",
      "työllisyyden kuntakokeilut",
      "avoimet työpaikat",
      "kunnat",
      "Suomi"
    ],
    country: "Suomi",
    scopes: {areas: "kaikki mittarit", indicators: "alueittain", municipalities: "kunnittain"},
    descriptions: {
      heading: "Taulukoiden kuvaukset",
      intro:
        "Nämä tiedostot kertovat ohjelmille, mitä taulukoissa on: sarakkeet, tyypit, yksiköt, tyhjät solut, avaimet, käyttöehdot ja lähteen.",
      csvw: "Jokaisen taulukon vieressä on sen kuvaus (CSVW), esimerkiksi:",
      dataPackage:
        "Kaikki taulukot avaimineen, kokoineen ja tarkistussummineen (Frictionless Data Package), myös zip-paketissa:",
      catalogue: "Aineistoluettelo avoimen datan portaaleille (DCAT-AP) suomeksi, ruotsiksi ja englanniksi:",
      markup: "Aineisto-, mittari- ja kuviosivuilla on kuvaus hakukoneille (schema.org Dataset)."
    }
  }
};
