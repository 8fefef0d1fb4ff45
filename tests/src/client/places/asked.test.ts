import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isGuess} from "../../../../src/client/places/find-places.ts";
import {locales} from "../../../../src/model/languages.ts";
import {finderIn, referencePlaces} from "../reference-places.ts";

// What readers type, and the page that each of them is after, chosen by hand.

const find = {fi: finderIn("fi"), sv: finderIn("sv"), en: finderIn("en")};

/** Typed word and the address that comes first, without what stands before its last part or before its anchor. */
const asked = {
  fi: `
    Hki > kunnat/091-helsinki
    stadi > kunnat/091-helsinki
    pääkaupunkiseutu > alueet/espoo
    pääkaupunkiseudulla > alueet/espoo
    pohjanmaa > alueet/seinajoki
    rss > muutokset/#feeds
    te-uudistus > tietoja/#mitä-kokeilut-olivat
    työllisyysaste > menetelmat/#caution-register
    KU091 > kunnat/091-helsinki
    091 > kunnat/091-helsinki
    91 > kunnat/091-helsinki
    ku 91 > kunnat/091-helsinki
    KU005 > kunnat/005-alajarvi
    091-helsinki > kunnat/091-helsinki
    vantaa-kerava > alueet/vantaa-kerava
    Vantaa-Kerava > alueet/vantaa-kerava
    Vantaa ja Kerava > alueet/vantaa-kerava
    Vantaa/Kerava > alueet/vantaa-kerava
    Vantaa – Kerava > alueet/vantaa-kerava
    vantaa kerava > alueet/vantaa-kerava
    Vanda och Kervo > alueet/vantaa-kerava
    Raasepori-Hanko > alueet/raasepori-hanko
    Ylä-Savo > alueet/pohjois-savo
    yläsavo > alueet/pohjois-savo
    Ylä-Savossa > alueet/pohjois-savo
    Övre Savolax > alueet/pohjois-savo
    etela-pohjanmaa > alueet/etela-pohjanmaa
    Jämsä, Keuruu ja Saarijärvi > alueet/jamsa
    jyvaskyla > kunnat/179-jyvaskyla
    jyvaskylan seutu > alueet/jyvaskyla
    lempaälä > kunnat/418-lempaala
    Yli-Ii > kunnat/564-oulu
    Mänttä/Vilppula > kunnat/508-mantta-vilppula
    työttömyys > mittarit/unemployed-share
    tyottomyys > mittarit/unemployed-share
    työttömyysaste > mittarit/unemployed-share
    työtömyys > mittarit/unemployed-share
    työttömien määrä > mittarit/unemployed
    nuorisotyöttömyys > mittarit/young-unemployed-share
    nuorisotyottomyys > mittarit/young-unemployed-share
    nuorisotyötömyys > mittarit/young-unemployed-share
    nuoret > mittarit/young-unemployed-share
    nuorten työttömyydestä > mittarit/young-unemployed-share
    alle 25-vuotiaat > mittarit/young-unemployed-share
    pitkäaikais > mittarit/long-term-unemployed-share
    pitkäaikaistyöttömät > mittarit/long-term-unemployed-share
    pitkäaikaistyötömyys > mittarit/long-term-unemployed-share
    pitkaikaistyottomyys > mittarit/long-term-unemployed-share
    yli 50-vuotiaat > mittarit/older-unemployed-share
    ikääntyneet > mittarit/older-unemployed-share
    maahanmuuttajat > mittarit/foreign-unemployed-share
    ulkomaalaisten työttömyys > mittarit/foreign-unemployed-share
    naistyöttömyys > mittarit/women-of-unemployed
    lomautukset > mittarit/laid-off-share
    lomatukset > mittarit/laid-off-share
    lomautettujen määrä > mittarit/laid-off-share
    ilman lomautettuja > mittarit/unemployed-share-without-laid-off
    työnhakijat > mittarit/jobseekers
    palkkatuki > mittarit/in-services
    työvoimapalveluissa > mittarit/in-services
    aktivointiasteen > mittarit/activation-rate
    avoimet työpaikat > mittarit/vacancies
    avoimia työpaikkoja > mittarit/vacancies
    uudet työpaikat > mittarit/new-vacancies
    työttömiä avointa työpaikkaa kohti > mittarit/unemployed-per-vacancy
    unemployment > mittarit/unemployed-share
    arbetslöshet > mittarit/unemployed-share
    vaikuttavuus > menetelmat/#mitä-luvut-eivät-kerro
    vaikutukset > menetelmat/#mitä-luvut-eivät-kerro
    vertailukunnat > menetelmat/#mihin-alueita-verrataan
    synteettinen verrokki > menetelmat/#synteettinen-verrokki
    synteettisen verrokin > menetelmat/#synteettinen-verrokki
    syntettinen verrokki > menetelmat/#synteettinen-verrokki
    SDID > menetelmat/#painotettu-vertailu-sdid
    työvoimatutkimus > menetelmat/#caution-register
    työvoimatutkimuksen > menetelmat/#caution-register
    tyovoimatutkimus > menetelmat/#caution-register
    työvoimatukimus > menetelmat/#caution-register
    yhdensuuntaiset trendit > menetelmat/#kuinka-ero-lasketaan
    yhdensuuntaisten trendien oletus > menetelmat/#kuinka-ero-lasketaan
    yhdensuuntaset trendit > menetelmat/#kuinka-ero-lasketaan
    rinnakkaiset kehityskulut > menetelmat/#kuinka-ero-lasketaan
    rinakkaiset kehityskulut > menetelmat/#kuinka-ero-lasketaan
    placebo > menetelmat/#miten-kunnat-ilman-kokeilua-poikkeavat-vertailuistaan
    plasebotesti > menetelmat/#miten-kunnat-ilman-kokeilua-poikkeavat-vertailuistaan
    p-arvo > menetelmat/#miten-kunnat-ilman-kokeilua-poikkeavat-vertailuistaan
    p-arvon > menetelmat/#miten-kunnat-ilman-kokeilua-poikkeavat-vertailuistaan
    lähtökausi > menetelmat/#miksi-lähtökausia-on-kaksi
    koronavuosi > menetelmat/#miksi-lähtökausia-on-kaksi
    viitteet > menetelmat/#viitteet
    simulaatio > menetelmat/#keksityt-luvut-joiden-oikea-vastaus-tiedetään
    keskivirhe > menetelmat/#kaikki-alueet-yhdessä
    harmaa vyöhyke > menetelmat/#miten-erokuviota-luetaan
    kausivaihtelu > menetelmat/#muut-näkymät
    kausitasotus > menetelmat/#muut-näkymät
    kohderyhmä > menetelmat/#caution-mixed-customers
    kausitasoitus > menetelmat/#muut-näkymät
    luottamusväli > menetelmat/#kuinka-varma-ero-on
    salassa > menetelmat/#lukujen-tilat
    CSV > aineistot/
    12r5 > menetelmat/#mistä-luvut-tulevat
    kuntakokeilu > tietoja/#mitä-kokeilut-olivat
    upotuskoodi > upottaminen/
    Kotkan nuorisotyöttömyys > kunnat/285-kotka`,
  sv: `
    huvudstadsregionen > omraden/espoo
    Österbotten > omraden/seinajoki
    TE-reformen > om/#vad-försöken-var
    RSS > andringar/#feeds
    sysselsättningsgrad > metoder/#caution-register
    KU091 > kommuner/091-helsinki
    Vanda-Kervo > omraden/vantaa-kerava
    Vanda och Kervo > omraden/vantaa-kerava
    Övre Savolax > omraden/pohjois-savo
    Sankt Michel > kommuner/491-mikkeli
    abo > kommuner/853-turku
    arbetslöshet > matt/unemployed-share
    arbetsloshet > matt/unemployed-share
    arbetslöshetsgraden > matt/unemployed-share
    abetslöshet > matt/unemployed-share
    ungdomsarbetslöshet > matt/young-unemployed-share
    ungdomsarbetslösheten > matt/young-unemployed-share
    ungdomsarbetlöshet > matt/young-unemployed-share
    unga arbetslösa > matt/young-unemployed-share
    långtidsarbetslösa > matt/long-term-unemployed-share
    äldre > matt/older-unemployed-share
    invandrare > matt/foreign-unemployed-share
    kvinnor > matt/women-of-unemployed
    permitteringar > matt/laid-off-share
    arbetssökande > matt/jobseekers
    lönesubvention > matt/in-services
    aktiveringsgrad > matt/activation-rate
    lediga jobb > matt/vacancies
    lediga platser > matt/vacancies
    nya lediga jobb > matt/new-vacancies
    per ledigt jobb > matt/unemployed-per-vacancy
    effekter > metoder/#vad-siffrorna-inte-visar
    kontrollgrupp > metoder/#vad-områdena-jämförs-med
    viktad jämförelse > metoder/#viktad-jämförelse-sdid
    arbetskraftsundersökning > metoder/#caution-register
    arbetskraftsundersökningen > metoder/#caution-register
    arbetskraftsundersokning > metoder/#caution-register
    arbetskraftundersökning > metoder/#caution-register
    parallella trender > metoder/#hur-skillnaden-beräknas
    paralella trender > metoder/#hur-skillnaden-beräknas
    antagandet om parallella trender > metoder/#hur-skillnaden-beräknas
    syntetisk kontroll > metoder/#syntetisk-kontroll
    syntetisk kontrol > metoder/#syntetisk-kontroll
    placebo > metoder/#hur-kommuner-utan-försök-avviker-från-sina-jämförelser
    p-värde > metoder/#hur-kommuner-utan-försök-avviker-från-sina-jämförelser
    p-värdet > metoder/#hur-kommuner-utan-försök-avviker-från-sina-jämförelser
    säsongsrensning > metoder/#övriga-vyer
    sasongrensning > metoder/#övriga-vyer
    basperiod > metoder/#varför-basperioderna-är-två
    medelfel > metoder/#alla-områden-tillsammans
    grå fältet > metoder/#så-läser-du-diagrammet-över-skillnaden
    referenser > metoder/#referenser
    säsongsrensad > metoder/#övriga-vyer
    kommunförsöken > om/#vad-försöken-var
    licens > data/#villkor`,
  en: `
    capital region > areas/espoo
    TE reform > about/#what-the-pilots-were
    RSS > changes/#feeds
    employment rate > methods/#caution-register
    KU091 > municipalities/091-helsinki
    Vantaa and Kerava > areas/vantaa-kerava
    Vantaa & Kerava > areas/vantaa-kerava
    Upper Savo > areas/pohjois-savo
    Turku region > areas/turku
    unemployment > indicators/unemployed-share
    unemplyment > indicators/unemployed-share
    unemployment rate > indicators/unemployed-share
    jobless > indicators/unemployed-share
    youth unemployment > indicators/young-unemployed-share
    young people > indicators/young-unemployed-share
    nuoret > indicators/young-unemployed-share
    long-term unemployment > indicators/long-term-unemployed-share
    longterm unemployed > indicators/long-term-unemployed-share
    over 50 > indicators/older-unemployed-share
    immigrants > indicators/foreign-unemployed-share
    women > indicators/women-of-unemployed
    lay-offs > indicators/laid-off-share
    layoffs > indicators/laid-off-share
    furloughed > indicators/laid-off-share
    job seekers > indicators/jobseekers
    wage subsidy > indicators/in-services
    activation rate > indicators/activation-rate
    vacancies > indicators/vacancies
    vacncies > indicators/vacancies
    new vacancies > indicators/new-vacancies
    unemployed per vacancy > indicators/unemployed-per-vacancy
    causal effect > methods/#what-the-figures-cannot-say
    control regions > methods/#what-the-areas-are-compared-with
    synthetic control > methods/#synthetic-control
    sinthetic control > methods/#synthetic-control
    difference-in-differences > methods/#difference-in-differences
    diff-in-diff > methods/#difference-in-differences
    labour force survey > methods/#caution-register
    labor force survey > methods/#caution-register
    labour force survay > methods/#caution-register
    LFS > methods/#caution-register
    parallel trends > methods/#how-the-gap-is-computed
    parallel trends assumption > methods/#how-the-gap-is-computed
    paralell trends > methods/#how-the-gap-is-computed
    placebo > methods/#how-municipalities-without-a-pilot-stray-from-their-comparisons
    placebo tests > methods/#how-municipalities-without-a-pilot-stray-from-their-comparisons
    p-value > methods/#how-municipalities-without-a-pilot-stray-from-their-comparisons
    p values > methods/#how-municipalities-without-a-pilot-stray-from-their-comparisons
    seasonal adjustment > methods/#other-views
    sesonal adjustment > methods/#other-views
    event study > methods/#all-areas-together
    base period > methods/#why-there-are-two-base-periods
    grey band > methods/#how-to-read-a-gap
    bibliography > methods/#references
    confidence interval > methods/#how-certain-the-gap-is
    seasonally adjusted > methods/#other-views
    download > data/
    licence > data/#terms
    embed > embedding/
    contact > about/#feedback`
};

describe.each(locales)("in %s", (locale) => {
  test.each(pairs(asked[locale]))("%s is %s", (typed, expected) => {
    const best = find[locale](typed)[0]?.hits[0]?.place.href ?? "";
    expect(best).toBe(locale === "fi" ? `/${expected}` : `/${locale}/${expected}`);
  });
});

test("what is misspelt is offered as a guess, what is written rightly is not", () => {
  const guessed = ["lomatukset", "työtömyys", "unemplyment", "Jyvskyla", "pitkaikaistyottomyys"];
  for (const typed of guessed) expect([typed, isGuess(find.fi(typed))]).toEqual([typed, true]);
  for (const typed of ["lomautukset", "youth unemployment", "KU091", "Ylä-Savo"]) {
    expect([typed, isGuess(find.fi(typed))]).toEqual([typed, false]);
  }
  // That a term is a letter away from its word in another language makes no guess of it.
  const terms = {
    fi: ["yhdensuuntaiset trendit", "työvoimatutkimuksen", "synteettisen verrokin", "kausitasoitettu"],
    sv: ["parallella trender", "arbetskraftsundersökningen", "syntetisk kontroll", "säsongsrensning"],
    en: ["parallel trends", "labour force survey", "placebo tests", "p-value", "seasonally adjusted"]
  };
  for (const locale of locales) {
    for (const typed of terms[locale]) expect([typed, isGuess(find[locale](typed))]).toEqual([typed, false]);
  }
});

describe("nothing is found, and no list is wrong, for", () => {
  const strange = ["", " ", "-", "<b>", "<script>alert(1)</script>", "KU999", "123", "xyzw", "Stockholm", "Tallinna"];
  test.each([...strange, "Хельсинки", "東京", "💼", "=1+1", "\u0000", "\ud800", "^$.*"])("%j", (typed) => {
    for (const locale of locales) expect(find[locale](typed)).toEqual([]);
  });
});

test("no name of a municipality brings topics with it", () => {
  const noisy = referencePlaces().municipalities.flatMap(({name}) =>
    locales.filter((locale) => find[locale](name[locale]).some(({kind}) => kind === "topics")).map(() => name.fi)
  );
  expect(noisy).toEqual([]);
});

test("whatever is typed, search answers, and what it says is on the site", () => {
  const places = new Set(find.fi("e").flatMap(({hits}) => hits.map(({place}) => place.href)));
  expect(places.size).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({unit: "binary"}), fc.string({maxLength: 300})), (typed) => {
      for (const {hits} of find.fi(typed)) {
        expect(hits.length).toBeGreaterThan(0);
        expect(new Set(hits.map(({place}) => place)).size).toBe(hits.length);
      }
    }),
    {numRuns: 300, seed: 14}
  );
});

function pairs(text: string): [typed: string, expected: string][] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [typed = "", expected = ""] = line.trim().split(" > ");
      return [typed, /[#/]$|#/.test(expected) ? expected : `${expected}/`];
    });
}
