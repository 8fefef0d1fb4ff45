/**
 * Pilot areas: id and name in running text, genitive, "in", "from", "to". An area named after a region is called a pilot
 * area, for none of them holds the whole region.
 */
export const finnishAreas = `
espoo Espoo | Espoon | Espoossa | Espoosta | Espooseen
etela-pohjanmaa Etelä-Pohjanmaan seutukaupungit | Etelä-Pohjanmaan seutukaupunkien | Etelä-Pohjanmaan seutukaupungeissa | Etelä-Pohjanmaan seutukaupungeista | Etelä-Pohjanmaan seutukaupunkeihin
hameenlinna Hämeenlinnan seutu | Hämeenlinnan seudun | Hämeenlinnan seudulla | Hämeenlinnan seudulta | Hämeenlinnan seudulle
helsinki Helsinki | Helsingin | Helsingissä | Helsingistä | Helsinkiin
jamsa Jämsä, Keuruu ja Saarijärvi | Jämsän, Keuruun ja Saarijärven | Jämsässä, Keuruulla ja Saarijärvellä | Jämsästä, Keuruulta ja Saarijärveltä | Jämsään, Keuruulle ja Saarijärvelle
jyvaskyla Jyväskylän seutu | Jyväskylän seudun | Jyväskylän seudulla | Jyväskylän seudulta | Jyväskylän seudulle
kainuu Kainuun kokeilualue | Kainuun kokeilualueen | Kainuun kokeilualueella | Kainuun kokeilualueelta | Kainuun kokeilualueelle
kokkola Kokkolan seutu | Kokkolan seudun | Kokkolan seudulla | Kokkolan seudulta | Kokkolan seudulle
lahti Lahden seutu | Lahden seudun | Lahden seudulla | Lahden seudulta | Lahden seudulle
lappi Lapin kokeilualue | Lapin kokeilualueen | Lapin kokeilualueella | Lapin kokeilualueelta | Lapin kokeilualueelle
mikkeli Mikkelin seutu | Mikkelin seudun | Mikkelin seudulla | Mikkelin seudulta | Mikkelin seudulle
oulu Oulun seutu | Oulun seudun | Oulun seudulla | Oulun seudulta | Oulun seudulle
pilots kokeilualueet yhdessä | kokeilualueiden | kokeilualueilla yhdessä | kokeilualueilta yhdessä | kokeilualueille yhdessä
pirkanmaa Pirkanmaan kokeilualue | Pirkanmaan kokeilualueen | Pirkanmaan kokeilualueella | Pirkanmaan kokeilualueelta | Pirkanmaan kokeilualueelle
pohjois-karjala Joensuun seutu | Joensuun seudun | Joensuun seudulla | Joensuun seudulta | Joensuun seudulle
pohjois-savo Pohjois-Savon kokeilualue | Pohjois-Savon kokeilualueen | Pohjois-Savon kokeilualueella | Pohjois-Savon kokeilualueelta | Pohjois-Savon kokeilualueelle
pori Porin seutu | Porin seudun | Porin seudulla | Porin seudulta | Porin seudulle
porvoo Porvoo | Porvoon | Porvoossa | Porvoosta | Porvooseen
raahe Raahen seutu | Raahen seudun | Raahen seudulla | Raahen seudulta | Raahen seudulle
raasepori-hanko Raasepori ja Hanko | Raaseporin ja Hangon | Raaseporissa ja Hangossa | Raaseporista ja Hangosta | Raaseporiin ja Hankoon
salo Salon seutu | Salon seudun | Salon seudulla | Salon seudulta | Salon seudulle
savonlinna Savonlinna | Savonlinnan | Savonlinnassa | Savonlinnasta | Savonlinnaan
seinajoki Seinäjoen seutu | Seinäjoen seudun | Seinäjoen seudulla | Seinäjoen seudulta | Seinäjoen seudulle
turku Turun seutu | Turun seudun | Turun seudulla | Turun seudulta | Turun seudulle
vantaa-kerava Vantaa ja Kerava | Vantaan ja Keravan | Vantaalla ja Keravalla | Vantaalta ja Keravalta | Vantaalle ja Keravalle
ylivieska Ylivieskan seutu | Ylivieskan seudun | Ylivieskan seudulla | Ylivieskan seudulta | Ylivieskan seudulle
`;
