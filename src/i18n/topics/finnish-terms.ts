/**
 * What search finds besides places and indicators, in Finnish: id, page with anchor, title, and the beginnings of the words
 * by which readers ask for it.
 */
export const finnishTerms = `
pilots | about#mitä-kokeilut-olivat | Mitä kokeilut olivat | kokeilu, kuntakokeilu, työllisyyskokeilu, laki 1269, 1269, te toimisto, te palvelu, työllisyysalue, te uudistus
cannot | methods#mitä-luvut-eivät-kerro | Mitä luvut eivät kerro | vaikutu, vaikutt, vaikuttavuu, syy ja seuraus, hyöty, onnistu, tulokset, rajoitu
comparison | methods#mihin-alueita-verrataan | Mihin alueita verrataan | vertail, verrat, verrokki, kontrolli, kunnat ilman kokeilua, ei kokeilua, samankaltais
gap | methods#kuinka-ero-lasketaan | Kuinka ero lasketaan | ero lasket, eron lask, laskutapa, menetelm, lähtökau, esijakso
weighted | methods#kuinka-ero-lasketaan | Painotettu vertailu (SDID) | painotettu vertailu, painotet, painokerroin, sdid, synteettinen erojen erotus
synthetic | methods#kuinka-ero-lasketaan | Synteettinen verrokki | synteetti, scm
differences | methods#kuinka-ero-lasketaan | Muutosten erotus | muutosten erotus, erojen erotus, erot erotuksissa, did
certainty | methods#kuinka-varma-ero-on | Kuinka varma ero on | varmuu, epävarm, luottamusväl, merkitsev, tilastollinen, epätavalli, tavallinen vaihtelu, vyöhyke, virhemargin, p arvo
placebos | methods#placebos | Kunnat ilman kokeilua ikään kuin kokeilussa | placebo, plasebo, lume, sattuma, satunnai
seasons | methods#muut-näkymät | Kausitasoitus ja muut näkymät | kausitasoit, kausivaihtel, kausi, vuodenaik, indeksi, 12 kuukauden keskiarvo, liukuva keskiarvo
small | methods#pienet-kunnat | Pienet kunnat | pienet kunnat, pieni kunta, pienten kuntien
quoting | methods#näin-lukuja-voi-lainata | Näin lukuja voi lainata | lainaa, lainata, siteera, viittaa, viittaus, lähdeviit
sources | methods#mistä-luvut-tulevat | Mistä luvut tulevat | lähde, lähtee, tilastokesku, statfin, 12r5, työnvälitystilast, keha, pxweb, työ ja elinkeinoministeriö
status | data#lukujen-tilat | Lukujen tilat | salassa, salaus, tietosuoja, luottamuksellinen, arviot, arvioitu, ennakkotie, puuttuv, lukujen tila
breaks | data#katkot-ja-hypyt | Katkot ja hypyt | katko, katke, hyppy, hyppä, sarjan katko
vintages | data#aineistoversiot | Aineistoversiot | versio, aineistoversio, julkaisupäiv, päivity, päivite, milloin päivit
files | data | Aineistot | aineisto, lataa, lataus, tiedosto, csv, excel, avoin data, avoimet aineisto, parquet, rajapin, api, json
terms | data#käyttöehdot | Käyttöehdot | käyttöehdo, käyttöoike, lisenssi, tekijänoike, cc by
revisions | changes#lähteen-korjaukset | Lähteen korjaukset | korjau, korjat, korjat, oikaisu, tarkentu, tarkistet, muuttuneet luvut
embedding | embedding | Upottaminen | upot, embed, iframe, kuvio omalle sivulle, jaa kuvio
accessibility | accessibility | Saavutettavuusseloste | saavutettav, esteettöm, ruudunluki, näppäimistö
contact | about#palaute | Palaute | palaut, yhteystie, yhteydenot, ota yhteyttä, julkaisija, ylläpit, virheilmoitu, ilmoita virhe
`;
