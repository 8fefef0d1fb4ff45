/**
 * What search finds besides places and indicators, in Finnish: id, page with anchor, title, and the beginnings of the words
 * by which readers ask for it.
 */
export const finnishTerms = `
pilots | about#mitä-kokeilut-olivat | Mitä kokeilut olivat | kokeilu, kuntakokeilu, työllisyyskokeilu, laki 1269, 1269, te toimisto, te palvelu, työllisyysalue, te uudistus, te palveluuudistus
short | methods#lyhyesti | Lyhyesti | lyhyesti, tiivistelm, yhteenveto, pähkinänkuor
cannot | methods#mitä-luvut-eivät-kerro | Mitä luvut eivät kerro | vaikutu, vaikutt, vaikuttavuu, syy ja seuraus, hyöty, onnistu, tulokset, rajoitu
register | methods#caution-register | Rekisteri ei ole työvoimatutkimus | työvoimatutkimu, kyselytutkimu, työllisyysaste, työllisyys aste, työlliset
chosen | methods#caution-chosen-areas | Alueita ei arvottu | arvottu, arvonta, arpomi, valikoitu, alueiden valinta, satunnaistet, vatt, arviointitutkimu
customers | methods#caution-mixed-customers | Luvuissa ovat kaikki, eivät vain kokeilun asiakkaat | asiaka, kohderyhm
labour | methods#caution-labour-force | Työvoima on noin kahden vuoden takaa | työvoima, jakaja
comparison | methods#mihin-alueita-verrataan | Mihin alueita verrataan | vertail, verrat, verrokki, kontrolli, kunnat ilman kokeilua, ei kokeilua, samankaltais
gap | methods#kuinka-ero-lasketaan | Kuinka ero lasketaan | ero lasket, eron lask, laskutapa, menetelm
assumption | methods#kuinka-ero-lasketaan | Oletus: ilman kokeilua alue olisi kulkenut vertailun tahtiin | oletu, yhdensuuntaiset trendi, yhdensuuntai, samansuuntai, rinnakkaiset kehityskulu, rinnakkaiset trendi, rinnakkai, trendi, kehityskulu, samaan tahtiin
weighted | methods#painotettu-vertailu-sdid | Painotettu vertailu (SDID) | painotettu vertailu, painotet, painokerroin, sdid, synteettinen erojen erotus
synthetic | methods#synteettinen-verrokki | Synteettinen verrokki | synteetti, synteettinen verrok, synteettinen kontrol, synteettisen verrok, synteettistä verrok, scm
differences | methods#muutosten-erotus | Muutosten erotus | muutosten erotus, erojen erotus, erot erotuksissa, did
periods | methods#miksi-lähtökausia-on-kaksi | Miksi lähtökausia on kaksi | lähtökau, kaksi lähtökautta, vertailukausi, korona, pandemia
certainty | methods#kuinka-varma-ero-on | Kuinka varma ero on | varmuu, epävarm, luottamusväl, merkitsev, tilastollinen, epätavalli, tavallinen vaihtelu, vyöhyke, virhemargin
pvalue | methods#miten-kunnat-ilman-kokeilua-poikkeavat-vertailuistaan | p-arvo ja korjattu p-arvo | p arvo, korjattu p arvo, monivertailu, monitestau, väärät löydö, benjamini
placebos | methods#miten-kunnat-ilman-kokeilua-poikkeavat-vertailuistaan | Miten kunnat ilman kokeilua poikkeavat vertailuistaan | placebo, plasebo, lume, sattuma, satunnai, ikään kuin kokeilussa
side | methods#kaikki-alueet-rinnakkain | Kaikki alueet rinnakkain | rinnakkain, kaikki alueet
starts | methods#alku-siirrettynä-aiempiin-vuosiin | Alku siirrettynä aiempiin vuosiin | siirretty alku, kuviteltu alku, kuvitellut alut, aiempi alku, ajallinen placebo
longer | methods#pitempi-aika-ennen-kokeilua | Pitempi aika ennen kokeilua | pitempi aika, pidempi aika, esijakso, kymmenen vuotta, herkkyysanalyysi
together | methods#kaikki-alueet-yhdessä | Kaikki alueet yhdessä | yhdessä, keskimääräinen vaikutu, yhteinen ero, tapahtumatutkimu, keskivirhe, yhteinen testi
simulated | methods#keksityt-luvut-joiden-oikea-vastaus-tiedetään | Keksityt luvut, joiden oikea vastaus tiedetään | keksityt luvut, keksit, simuloin, simulaatio, testin voima, väärä hälytys, turha hälytys, konformi
reading | methods#miten-erokuviota-luetaan | Miten erokuviota luetaan | erokuvio, kuvion luke, kuviota lue, tulkin, tulkit, harmaa vyöhyke
seasons | methods#muut-näkymät | Muut näkymät: kausitasoitus, indeksi, muutos vuodessa | kausitasoit, kausivaihtel, kausi, vuodenaik, muut näkymät, indeksi, muutos vuodessa, 12 kuukauden keskiarvo, liukuva keskiarvo, stl
small | methods#pienet-kunnat | Pienet kunnat | pienet kunnat, pieni kunta, pienten kuntien
quoting | methods#näin-lukuja-voi-lainata | Näin lukuja voi lainata | lainaa, lainata, siteera, viittaa, viittaus, lähdeviit
references | methods#viitteet | Viitteet | viitteet, kirjallisuu, lähdeluettelo
sources | methods#mistä-luvut-tulevat | Mistä luvut tulevat | lähde, lähtee, tilastokesku, statfin, 12r5, työnvälitystilast, keha, pxweb, työ ja elinkeinoministeriö
sums | methods#summat-ja-osuudet | Summat ja osuudet | summat, summien suhde, osuudet, osuuden lask
status | methods#lukujen-tilat | Lukujen tilat | salassa, salaus, tietosuoja, luottamuksellinen, arviot, arvioitu, ennakkotie, puuttuv, lukujen tila
breaks | data#katkot-ja-hypyt | Katkot ja hypyt | katko, katke, hyppy, hyppä, sarjan katko
vintages | data#aineistoversiot | Aineistoversiot | versio, aineistoversio, julkaisupäiv, päivity, päivite, milloin päivit
files | data | Aineistot | aineisto, lataa, lataus, tiedosto, csv, excel, avoin data, avoimet aineisto, parquet, rajapin, api, json
terms | data#käyttöehdot | Käyttöehdot | käyttöehdo, käyttöoike, lisenssi, tekijänoike, cc by
revisions | changes#lähteen-korjaukset | Lähteen korjaukset | korjau, korjat, korjat, oikaisu, tarkentu, tarkistet, muuttuneet luvut
feeds | changes#feeds | Seuraa uusia lukuja | rss, atom, syöte, syötte, json feed, seuraa lukuja, uudet luvut
embedding | embedding | Upottaminen | upot, embed, iframe, kuvio omalle sivulle, jaa kuvio
accessibility | accessibility | Saavutettavuusseloste | saavutettav, esteettöm, ruudunluki, näppäimistö
contact | about#palaute | Palaute | palaut, yhteystie, yhteydenot, ota yhteyttä, julkaisija, ylläpit, virheilmoitu, ilmoita virhe
`;
