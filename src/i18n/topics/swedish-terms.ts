/** The same as the Finnish ones, in Swedish. */
export const swedishTerms = `
pilots | about#vad-försöken-var | Vad försöken var | försök, kommunförsök, sysselsättningsförsök, lagen 1269, 1269, te byrå, te tjänst, sysselsättningsområde, te reform
short | methods#i-korthet | I korthet | i korthet, kort sagt, sammanfattning, sammandrag
cannot | methods#vad-siffrorna-inte-visar | Vad siffrorna inte visar | effekt, påverk, verkan, orsak, nytta, lyckades, resultat, begränsning
register | methods#caution-register | Registret är inte arbetskraftsundersökningen | arbetskraftsundersök, aku, enkätundersök, sysselsättningsgrad, sysselsatta
chosen | methods#caution-chosen-areas | Områdena lottades inte | lottad, lottning, slumpmässigt urval, urval av områden, randomiser, vatt, utvärder
customers | methods#caution-mixed-customers | Alla räknas med, inte bara försökets kunder | kunder, målgrupp
labour | methods#caution-labour-force | Arbetskraften är ungefär två år gammal | arbetskraft, nämnare
comparison | methods#vad-områdena-jämförs-med | Vad områdena jämförs med | jämför, kontroll, referens, kommuner utan försök, utan försök, liknande kommun
gap | methods#hur-skillnaden-beräknas | Hur skillnaden beräknas | skillnaden beräkn, beräkn, metod
assumption | methods#hur-skillnaden-beräknas | Antagandet: utan försöket i takt med jämförelsen | antagande, parallella trender, parallell, gemensamma trender, trend, i takt med, kontrafaktisk
weighted | methods#viktad-jämförelse-sdid | Viktad jämförelse (SDID) | viktad jämför, viktad, vikter, sdid, syntetisk difference
synthetic | methods#syntetisk-kontroll | Syntetisk kontroll | syntetisk, syntetiskt, scm
differences | methods#skillnad-i-förändring | Skillnad i förändring | skillnad i förändring, skillnad i skillnad, differens, did
periods | methods#varför-basperioderna-är-två | Varför basperioderna är två | basperiod, två basperioder, corona, pandemi
certainty | methods#hur-säker-skillnaden-är | Hur säker skillnaden är | säkerhet, osäker, konfidensinterv, signifikan, statistisk säkr, ovanlig, vanlig variation, felmarginal
pvalue | methods#hur-kommuner-utan-försök-avviker-från-sina-jämförelser | p-värde och justerat p-värde | p värde, justerat p värde, multipla test, falska upptäckt, benjamini
placebos | methods#hur-kommuner-utan-försök-avviker-från-sina-jämförelser | Hur kommuner utan försök avviker från sina jämförelser | placebo, slump, som om de haft ett försök
side | methods#alla-områden-sida-vid-sida | Alla områden sida vid sida | sida vid sida, alla områden
starts | methods#tänkta-startår | Tänkta startår | tänkt start, tänkta startår, påhittad start, påhittade starter, startår, placebo i tiden
longer | methods#längre-tid-före-försöket | Längre tid före försöket | längre tid, förperiod, tio år, känslighetsanaly, robusthet
together | methods#alla-områden-tillsammans | Alla områden tillsammans | tillsammans, genomsnittlig effekt, gemensam skillnad, händelsestudie, medelfel, gemensamt test
simulated | methods#konstruerade-siffror-med-känt-svar | Konstruerade siffror med känt svar | konstruerade siffror, simuler, testets styrka, falskt larm, konform
reading | methods#så-läser-du-diagrammet-över-skillnaden | Så läser du diagrammet över skillnaden | läsa diagram, läser diagram, tolka, tolkning, grått fält, grå fältet
seasons | methods#övriga-vyer | Övriga vyer: säsongsrensning, index, förändring på ett år | säsong, årstid, övriga vyer, index, förändring på ett år, tolv månaders medel, glidande medel, stl
small | methods#små-kommuner | Små kommuner | små kommun, liten kommun
quoting | methods#så-kan-siffrorna-citeras | Så kan siffrorna citeras | citer, hänvis, källhänvis
references | methods#referenser | Referenser | referenser, litteratur, källförteckning
sources | methods#varifrån-siffrorna-kommer | Varifrån siffrorna kommer | källa, källor, statistikcentral, statfin, 12r5, arbetsförmedlingsstatisti, keha, pxweb, arbets och näringsministeriet
sums | methods#summor-och-andelar | Summor och andelar | summor, andelar, hur andelen räkn
status | methods#siffrornas-status | Siffrornas status | konfidentiell, sekretess, hemlig, dataskydd, uppskatt, preliminär, saknade siffror, siffrornas status
breaks | data#brott-och-hopp | Brott och hopp | brott, hopp, tidsseriebrott
vintages | data#materialversioner | Materialversioner | version, materialversion, publiceringsdag, uppdater, när uppdater
files | data | Öppna data | data, ladda, filer, csv, excel, öppna data, parquet, gränssnitt, api, json
terms | data#villkor | Villkor | villkor, användningsvillkor, licens, upphovsrätt, cc by
revisions | changes#källans-rättelser | Källans rättelser | rättel, rätta, rättad, korriger, reviderad, ändrade siffror
feeds | changes#feeds | Följ nya siffror | rss, atom, flöde, json feed, följ siffror, nya siffror
embedding | embedding | Inbäddning | inbädd, bädda in, embed, iframe
accessibility | accessibility | Tillgänglighetsutlåtande | tillgänglig, skärmläsar, tangentbord
contact | about#respons | Respons | respons, kontakt, återkoppling, utgivare, felanmälan, anmäl fel
`;
