import type {Localized} from "../../model/languages.ts";

/**
 * The borders of long compounds that stand in headings, names after words; between entries are spaces. What is before and
 * after the stroke is found anywhere in a word, so that one entry holds for all inflected forms: "kokeilu|alue" for
 * "kuntakokeilualueilla" too, "|regionen" for every area that ends so.
 */
export const compounds: Localized = {
  fi:
    "aakkos|järj aikais|työt aineisto|versio aktivointi|aste alue|luettelo ennakko|tie epä|luotet epä|taval " +
    "julkaisu|järj jäsen|kun kausi|tasoi kokeilu|alue kokeilu|kuukau koko|aikai koodi|luettelo koulutus|kokeilu " +
    "kunta|kokeilu käynti|tilasto laskenta|päiv luottamus|väl maa|kunni mittari|luettelo pitkä|aikai " +
    "poikkeuksel|lis prosentti|yksi rekisteröi|tyn saavutettavuus|selo saman|kaltai sarake|luettelo seutu|kaupun suuruus|järj tieto|luettelo " +
    "työelämä|valm työn|hak työ|paikko työssä|käyn työvoima|koul työvoima|palv ulko|maal ulko|puol " +
    "vertailu|kelp vertailu|koh vertailu|kun vertailu|lu Hämeen|lin Kristiinan|kaupun Kymen|laak Lappeen|ran " +
    "Maarian|hami Pelkosen|niem Uuden|kaarle Uuden|kaupun Uudessa|kaarle Uudessa|kaupun Uusi|kaarle " +
    "Uusi|kaupun",
  sv:
    "aktiverings|grad krafts|serv krafts|utb arbetslivs|trän arbets|kraft arbets|lös arbets|praktik " +
    "arbets|sök arbets|verk bas|period beräknings|dag beräknings|sätt funktions|ned försöks|område jämförelse|kommun " +
    "jämförelse|objekt jämförelse|siffr kommun|försök kommun|gräns kommun|samman konfidens|int långtids|arb " +
    "långtids|sjuk material|version nivå|skillnad områdes|list procent|enhet publicerings|sys region|städ rehabiliterings|syf " +
    "samman|slag sekretess|bel statistik|central storleks|ordn sysselsättnings|stat säsong|rens tecken|förkl " +
    "tillgänglighets|utl uppgifts|list utbildnings|pröv Fredriks|hamn Kristiinan|kaupun Kristine|stad Kymmene|dal Pelkosen|niem " +
    "Villman|strand |regionen",
  // English words stay whole: what is compound is written apart.
  en: ""
};
