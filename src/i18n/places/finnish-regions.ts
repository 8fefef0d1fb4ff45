/** Regions (maakunta): code and name, genitive, "in", "from", "to". */
export const finnishRegions = `
MK01 Uusimaa | Uudenmaan | Uudellamaalla | Uudeltamaalta | Uudellemaalle
MK02 Varsinais-Suomi | Varsinais-Suomen | Varsinais-Suomessa | Varsinais-Suomesta | Varsinais-Suomeen
MK04 Satakunta | Satakunnan | Satakunnassa | Satakunnasta | Satakuntaan
MK05 Kanta-Häme | Kanta-Hämeen | Kanta-Hämeessä | Kanta-Hämeestä | Kanta-Hämeeseen
MK06 Pirkanmaa | Pirkanmaan | Pirkanmaalla | Pirkanmaalta | Pirkanmaalle
MK07 Päijät-Häme | Päijät-Hämeen | Päijät-Hämeessä | Päijät-Hämeestä | Päijät-Hämeeseen
MK08 Kymenlaakso | Kymenlaakson | Kymenlaaksossa | Kymenlaaksosta | Kymenlaaksoon
MK09 Etelä-Karjala | Etelä-Karjalan | Etelä-Karjalassa | Etelä-Karjalasta | Etelä-Karjalaan
MK10 Etelä-Savo | Etelä-Savon | Etelä-Savossa | Etelä-Savosta | Etelä-Savoon
MK11 Pohjois-Savo | Pohjois-Savon | Pohjois-Savossa | Pohjois-Savosta | Pohjois-Savoon
MK12 Pohjois-Karjala | Pohjois-Karjalan | Pohjois-Karjalassa | Pohjois-Karjalasta | Pohjois-Karjalaan
MK13 Keski-Suomi | Keski-Suomen | Keski-Suomessa | Keski-Suomesta | Keski-Suomeen
MK14 Etelä-Pohjanmaa | Etelä-Pohjanmaan | Etelä-Pohjanmaalla | Etelä-Pohjanmaalta | Etelä-Pohjanmaalle
MK15 Pohjanmaa | Pohjanmaan | Pohjanmaalla | Pohjanmaalta | Pohjanmaalle
MK16 Keski-Pohjanmaa | Keski-Pohjanmaan | Keski-Pohjanmaalla | Keski-Pohjanmaalta | Keski-Pohjanmaalle
MK17 Pohjois-Pohjanmaa | Pohjois-Pohjanmaan | Pohjois-Pohjanmaalla | Pohjois-Pohjanmaalta | Pohjois-Pohjanmaalle
MK18 Kainuu | Kainuun | Kainuussa | Kainuusta | Kainuuseen
MK19 Lappi | Lapin | Lapissa | Lapista | Lappiin
MK21 Ahvenanmaa | Ahvenanmaan | Ahvenanmaalla | Ahvenanmaalta | Ahvenanmaalle
`;
