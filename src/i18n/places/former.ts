import {finnishStems} from "./name-stems.ts";

/**
 * Municipalities of 2008 and later that have merged into others: by the code of the one they are in now, each as a name
 * and the stems of its forms.
 */
export function formerMunicipalities(heir: string): readonly (readonly [name: string, ...stems: string[]])[] {
  return table.get(heir) ?? [];
}

/**
 * Heir, then each former name with its genitive and, where it had one, its Swedish name. Who merged into whom is from
 * Statistics Finland: its yearly classifications of municipalities from 2008 on and its list of abolished municipalities,
 * stat.fi/static/media/uploads/meta/luokitukset/lakkautetut_kunnat_aakkosjarj20_taul6.xlsx.
 */
const rows = `
KU005 Lehtimäki Lehtimäen
KU010 Töysä Töysän
KU020 Kylmäkoski Kylmäkosken
KU050 Kiukainen Kiukaisten Kiukais
KU051 Luvia Luvian
KU098 Hämeenkoski Hämeenkosken
KU102 Vampula Vampulan
KU109 Hauho Hauhon, Kalvola Kalvolan, Lammi Lammin Lampis, Renko Rengon Rengo, Tuulos Tuuloksen Tulois
KU167 Eno Enon, Pyhäselkä Pyhäselän
KU179 Korpilahti Korpilahden
KU182 Jämsänkoski Jämsänkosken
KU202 Piikkiö Piikkiön Pikis
KU208 Himanka Himangan
KU211 Kuhmalahti Kuhmalahden
KU214 Honkajoki Honkajoen
KU233 Alahärmä Alahärmän, Kortesjärvi Kortesjärven, Ylihärmä Ylihärmän
KU260 Kesälahti Kesälahden Kesälax
KU272 Kälviä Kälviän Kelviå, Lohtaja Lohtajan Lochteå, Ullava Ullavan
KU286 Anjalankoski Anjalankosken, Elimäki Elimäen Elimä, Jaala Jaalan, Kuusankoski Kuusankosken, Valkeala Valkealan
KU297 Juankoski Juankosken, Karttula Karttulan, Maaninka Maaningan, Nilsiä Nilsiän
KU301 Jalasjärvi Jalasjärven, Jurva Jurvan
KU322 Dragsfjärd Dragsfjärdin, Kemiö Kemiön Kimito, Västanfjärd Västanfjärdin
KU398 Nastola Nastolan
KU402 Varpaisjärvi Varpaisjärven
KU405 Joutseno Joutsenon, Ylämaa Ylämaan
KU423 Tarvasjoki Tarvasjoen
KU430 Alastaro Alastaron, Mellilä Mellilän
KU434 Liljendal Liljendalin, Pernaja Pernajan Pernå, Ruotsinpyhtää Ruotsinpyhtään Strömfors
KU444 Karjalohja Karjalohjan Karislojo, Nummi-Pusula Nummi-Pusulan, Sammatti Sammatin
KU445 Houtskari Houtskarin Houtskär, Iniö Iniön, Korppoo Korppoon Korpo, Nauvo Nauvon Nagu
KU481 Askainen Askaisten Villnäs, Lemu Lemun Lemo
KU491 Ristiina Ristiinan, Suomenniemi Suomenniemen
KU507 Pertunmaa Pertunmaan
KU529 Merimasku Merimaskun, Rymättylä Rymättylän Rimito, Velkua Velkuan
KU541 Valtimo Valtimon
KU560 Artjärvi Artjärven Artsjö
KU564 Haukipudas Haukiputaan, Kiiminki Kiimingin Kiminge, Oulunsalo Oulunsalon, Yli-Ii Yli-Iin, Ylikiiminki Ylikiimingin Överkiminge
KU609 Lavia Lavian, Noormarkku Noormarkun Norrmark
KU636 Yläne Yläneen
KU678 Vihanti Vihannin
KU684 Lappi Lapin
KU704 Vahto Vahdon
KU710 Karjaa Karjaan Karis, Pohja Pohjan Pojo, Tammisaari Tammisaaren Ekenäs
KU729 Pylkönmäki Pylkönmäen
KU734 Halikko Halikon, Kiikala Kiikalan, Kisko Kiskon, Kuusjoki Kuusjoen, Muurla Muurlan, Perniö Perniön Bjärnå
KU734 Pertteli Perttelin S:t Bertils, Suomusjärvi Suomusjärven, Särkisalo Särkisalon Finby
KU740 Kerimäki Kerimäen, Punkaharju Punkaharjun, Savonranta Savonrannan
KU743 Nurmo Nurmon, Ylistaro Ylistaron
KU783 Köyliö Köyliön Kjulo
KU790 Kiikoinen Kiikoisten Kikois, Mouhijärvi Mouhijärven, Vammala Vammalan, Äetsä Äetsän
KU791 Kestilä Kestilän, Piippola Piippolan, Pulkkila Pulkkilan, Rantsila Rantsilan
KU905 Vähäkyrö Vähänkyrön Lillkyro
KU946 Oravainen Oravaisten Oravais, Vöyri-Maksamaa Vöyri-Maksamaan Vörå-Maxmo
KU980 Kuru Kurun
`;

type Former = readonly [name: string, ...stems: string[]];

const table: ReadonlyMap<string, readonly Former[]> = collected(rows.trim().split("\n"));

function collected(lines: readonly string[]): Map<string, Former[]> {
  const byHeir = Map.groupBy(lines, (line) => line.slice(0, 5));
  return new Map(
    [...byHeir].map(([heir, own]) => [heir, own.flatMap((line) => line.slice(6).split(", ").flatMap(parse))])
  );
}

/** A name that changes in the middle (Vähässäkyrössä) is found by its beginning and its genitive. */
function parse(entry: string): Former[] {
  const [name = "", genitive = "", ...rest] = entry.split(" ");
  const swedish = rest.join(" ");
  const finnish: Former = [name, ...finnishStems({name, genitive, inside: name, from: name, to: name})];
  return swedish ? [finnish, [swedish]] : [finnish];
}
