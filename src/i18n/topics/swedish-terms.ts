/** The same as the Finnish ones, in Swedish. */
export const swedishTerms = `
pilots | about#vad-försöken-var | Vad försöken var | försök, kommunförsök, sysselsättningsförsök, lagen 1269, 1269, te byrå, te tjänst, sysselsättningsområde
cannot | methods#vad-siffrorna-inte-visar | Vad siffrorna inte visar | effekt, påverk, verkan, orsak, nytta, lyckades, resultat, begränsning
comparison | methods#vad-områdena-jämförs-med | Vad områdena jämförs med | jämför, kontroll, referens, kommuner utan försök, utan försök, liknande kommun
gap | methods#hur-skillnaden-beräknas | Hur skillnaden beräknas | skillnaden beräkn, beräkn, metod, basperiod
weighted | methods#hur-skillnaden-beräknas | Viktad jämförelse (SDID) | viktad jämför, viktad, vikter, sdid, syntetisk difference
synthetic | methods#hur-skillnaden-beräknas | Syntetisk kontroll | syntetisk, syntetiskt, scm
differences | methods#hur-skillnaden-beräknas | Skillnad i förändring | skillnad i förändring, skillnad i skillnad, differens, did
certainty | methods#hur-säker-skillnaden-är | Hur säker skillnaden är | säkerhet, osäker, konfidensinterv, signifikan, statistisk säkr, ovanlig, vanlig variation, felmarginal, p värde
placebos | methods#placebos | Kommuner utan försök som om de haft ett | placebo, slump
seasons | methods#övriga-vyer | Säsongsrensning och övriga vyer | säsong, årstid, index, tolv månaders medel, glidande medel
small | methods#små-kommuner | Små kommuner | små kommun, liten kommun
quoting | methods#så-kan-siffrorna-citeras | Så kan siffrorna citeras | citer, hänvis, källhänvis
sources | methods#varifrån-siffrorna-kommer | Varifrån siffrorna kommer | källa, källor, statistikcentral, statfin, 12r5, arbetsförmedlingsstatisti, keha, pxweb, arbets och näringsministeriet
status | data#siffrornas-status | Siffrornas status | konfidentiell, sekretess, hemlig, dataskydd, uppskatt, preliminär, saknade siffror, siffrornas status
breaks | data#brott-och-hopp | Brott och hopp | brott, hopp, tidsseriebrott
vintages | data#materialversioner | Materialversioner | version, materialversion, publiceringsdag, uppdater, när uppdater
files | data | Öppna data | data, ladda, filer, csv, excel, öppna data, parquet, gränssnitt, api, json
terms | data#villkor | Villkor | villkor, användningsvillkor, licens, upphovsrätt, cc by
revisions | changes#källans-rättelser | Källans rättelser | rättel, rätta, rättad, korriger, reviderad, ändrade siffror
embedding | embedding | Inbäddning | inbädd, bädda in, embed, iframe
accessibility | accessibility | Tillgänglighetsutlåtande | tillgänglig, skärmläsar, tangentbord
contact | about#respons | Respons | respons, kontakt, återkoppling, utgivare, felanmälan, anmäl fel
`;
