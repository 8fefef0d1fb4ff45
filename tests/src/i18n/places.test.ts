import {describe, expect, test} from "vitest";
import {placeForms} from "../../../src/i18n/places.ts";
import {named} from "../../named.ts";
import {places} from "./samples.ts";

const municipalities = places("municipalities");
const areas = places("pilot-areas");

function insideOf(finnishName: string): string {
  const municipality = municipalities.find(({name}) => name.fi === finnishName);
  return municipality ? placeForms(municipality, "fi").inside : "no such municipality";
}

describe("Finnish municipalities are inside or upon, as is said there", () => {
  // Read from the usage of the municipalities themselves and of the Institute for the Languages of Finland.
  const said = `
    Akaa Akaassa, Alavus Alavudella, Espoo Espoossa, Haapajärvi Haapajärvellä, Hailuoto Hailuodossa, Hanko Hangossa,
    Helsinki Helsingissä, Huittinen Huittisissa, Hämeenkyrö Hämeenkyrössä, Hämeenlinna Hämeenlinnassa, Ii Iissä,
    Iisalmi Iisalmessa, Imatra Imatralla, Isokyrö Isossakyrössä, Joroinen Joroisissa, Juupajoki Juupajoella,
    Juuka Juuassa, Jämsä Jämsässä, Järvenpää Järvenpäässä, Kangasala Kangasalla, Kauhajoki Kauhajoella, Kauhava Kauhavalla,
    Kauniainen Kauniaisissa, Kaustinen Kaustisella, Kemi Kemissä, Kemijärvi Kemijärvellä, Kerava Keravalla,
    Keuruu Keuruulla, Kitee Kiteellä, Kuhmo Kuhmossa, Kuhmoinen Kuhmoisissa, Kurikka Kurikassa, Lahti Lahdessa,
    Lapua Lapualla, Laukaa Laukaassa, Lempäälä Lempäälässä, Lohja Lohjalla, Loimaa Loimaalla, Loppi Lopella,
    Mikkeli Mikkelissä, Muhos Muhoksella, Naantali Naantalissa, Nokia Nokialla, Nurmes Nurmeksessa, Orivesi Orivedellä,
    Oulu Oulussa, Outokumpu Outokummussa, Parainen Paraisilla, Parkano Parkanossa, Pello Pellossa,
    Pihtipudas Pihtiputaalla, Porvoo Porvoossa, Punkalaidun Punkalaitumella, Pyhäjoki Pyhäjoella, Pälkäne Pälkäneellä,
    Raahe Raahessa, Rauma Raumalla, Rautalampi Rautalammilla, Riihimäki Riihimäellä, Rovaniemi Rovaniemellä,
    Ruovesi Ruovedellä, Salo Salossa, Sastamala Sastamalassa, Seinäjoki Seinäjoella, Siikajoki Siikajoella,
    Sodankylä Sodankylässä, Sotkamo Sotkamossa, Tampere Tampereella, Tornio Torniossa, Turku Turussa, Ulvila Ulvilassa,
    Uurainen Uuraisilla, Uusikaarlepyy Uudessakaarlepyyssä, Uusikaupunki Uudessakaupungissa, Valkeakoski Valkeakoskella,
    Vantaa Vantaalla, Varkaus Varkaudessa, Vesanto Vesannolla, Vesilahti Vesilahdella, Vihti Vihdissä, Virrat Virroilla,
    Ylitornio Ylitorniolla, Ylivieska Ylivieskassa, Ylöjärvi Ylöjärvellä, Ähtäri Ähtärissä, Äänekoski Äänekoskella`;
  const pairs = said.split(",").map((pair) => pair.trim().split(" ") as [string, string]);
  test.each(pairs)("%s: %s", (name, inside) => {
    expect(insideOf(name)).toBe(inside);
  });

  test("names of two words", () => {
    expect(insideOf("Koski Tl")).toBe("Koskella Tl");
    expect(insideOf("Mänttä-Vilppula")).toBe("Mänttä-Vilppulassa");
    expect(insideOf("Pedersören kunta")).toBe("Pedersören kunnassa");
    expect(insideOf("Maarianhamina")).toBe("Maarianhaminassa");
  });
});

test("the other cases of names that change within", () => {
  const forms = (name: string): string[] => {
    const {genitive, from, to} = placeForms(
      municipalities.find((place) => place.name.fi === name)!,
      "fi"
    );
    return [genitive, from, to];
  };
  expect(forms("Hanko")).toEqual(["Hangon", "Hangosta", "Hankoon"]);
  expect(forms("Tampere")).toEqual(["Tampereen", "Tampereelta", "Tampereelle"]);
  expect(forms("Uusikaupunki")).toEqual(["Uudenkaupungin", "Uudestakaupungista", "Uuteenkaupunkiin"]);
  expect(forms("Virrat")).toEqual(["Virtain", "Virroilta", "Virroille"]);
  expect(forms("Varkaus")).toEqual(["Varkauden", "Varkaudesta", "Varkauteen"]);
  expect(forms("Kangasala")).toEqual(["Kangasalan", "Kangasalta", "Kangasalle"]);
  expect(forms("Lahti")).toEqual(["Lahden", "Lahdesta", "Lahteen"]);
  expect(forms("Kempele")).toEqual(["Kempeleen", "Kempeleestä", "Kempeleeseen"]);
  expect(forms("Järvenpää")).toEqual(["Järvenpään", "Järvenpäästä", "Järvenpäähän"]);
  expect(forms("Espoo")).toEqual(["Espoon", "Espoosta", "Espooseen"]);
  expect(forms("Ikaalinen")).toEqual(["Ikaalisten", "Ikaalisista", "Ikaalisiin"]);
});

describe("the Finnish tables", () => {
  test("have all 309 municipalities by their published names", () => {
    expect(municipalities).toHaveLength(309);
    expect(municipalities.filter((place) => placeForms(place, "fi").name !== place.name.fi)).toEqual([]);
  });

  test("keep the cases of a name together: in and from agree, and so do upon and to", () => {
    const odd = [...municipalities, ...areas].filter((place) => {
      const {genitive, inside, from, to} = placeForms(place, "fi");
      const elsewhere = inside.replaceAll(/ss([aä])/g, "st$1").replaceAll(/ll([aä])/g, "lt$1");
      const sameFrom = elsewhere === from.replaceAll(/ss([aä])/g, "st$1").replaceAll(/ll([aä])/g, "lt$1");
      const upon = /ll[aä]( |$)/.test(inside) === /lle( |$)/.test(to);
      return !(sameFrom && upon && /n( Tl)?$/.test(genitive));
    });
    expect(odd.map(({name}) => name.fi)).toEqual([]);
  });

  test("do not guess at a place they do not have", () => {
    expect(() => placeForms({id: "KU999", name: named("Uusi", "Ny", "New")}, "fi")).toThrow(/"KU999"/);
  });
});

describe("the 25 pilot areas", () => {
  const inside = `
    espoo | Espoossa | i Esbo | in Espoo
    helsinki | Helsingissä | i Helsingfors | in Helsinki
    vantaa-kerava | Vantaalla ja Keravalla | i Vanda och Kervo | in Vantaa and Kerava
    porvoo | Porvoossa | i Borgå | in Porvoo
    raasepori-hanko | Raaseporissa ja Hangossa | i Raseborg och Hangö | in Raasepori and Hanko
    turku | Turun seudulla | i Åboregionen | in the Turku region
    salo | Salon seudulla | i Saloregionen | in the Salo region
    pori | Porin seudulla | i Björneborgsregionen | in the Pori region
    hameenlinna | Hämeenlinnan seudulla | i Tavastehusregionen | in the Hämeenlinna region
    lahti | Lahden seudulla | i Lahtisregionen | in the Lahti region
    pirkanmaa | Pirkanmaan kokeilualueella | i försöksområdet Birkaland | in the Pirkanmaa pilot area
    mikkeli | Mikkelin seudulla | i S:t\u00a0Michelsregionen | in the Mikkeli region
    savonlinna | Savonlinnassa | i Nyslott | in Savonlinna
    pohjois-savo | Pohjois-Savon kokeilualueella | i försöksområdet Norra Savolax | in the North Savo pilot area
    pohjois-karjala | Joensuun seudulla | i Joensuuregionen | in the Joensuu region
    jyvaskyla | Jyväskylän seudulla | i Jyväskyläregionen | in the Jyväskylä region
    jamsa | Jämsässä, Keuruulla ja Saarijärvellä | i Jämsä, Keuru och Saarijärvi | in Jämsä, Keuruu and Saarijärvi
    seinajoki | Seinäjoen seudulla | i Seinäjokiregionen | in the Seinäjoki region
    etela-pohjanmaa | Etelä-Pohjanmaan seutukaupungeissa | i regionstäderna i Södra Österbotten | in the regional towns of South Ostrobothnia
    kokkola | Kokkolan seudulla | i Karlebyregionen | in the Kokkola region
    oulu | Oulun seudulla | i Uleåborgsregionen | in the Oulu region
    ylivieska | Ylivieskan seudulla | i Ylivieskaregionen | in the Ylivieska region
    kainuu | Kainuun kokeilualueella | i försöksområdet Kajanaland | in the Kainuu pilot area
    lappi | Lapin kokeilualueella | i försöksområdet Lappland | in the Lapland pilot area
    raahe | Raahen seudulla | i Brahestadsregionen | in the Raahe region`;
  const rows = inside
    .trim()
    .split("\n")
    .map((row) => row.trim().split(" | ") as [string, string, string, string]);

  test("are all here", () => {
    expect(rows.map(([id]) => id).toSorted()).toEqual(areas.map(({id}) => id).toSorted());
  });

  test.each(rows)("%s", (id, fi, sv, en) => {
    const area = areas.find((candidate) => candidate.id === id)!;
    expect([placeForms(area, "fi").inside, placeForms(area, "sv").inside, placeForms(area, "en").inside]).toEqual([
      fi,
      sv,
      en
    ]);
  });
});

describe("in Swedish", () => {
  const swedish = (code: string): string[] => {
    const {genitive, inside, from, to} = placeForms(
      municipalities.find(({id}) => id === code)!,
      "sv"
    );
    return [genitive, inside, from, to];
  };

  test("one is in a town and on an island", () => {
    expect(swedish("KU049")).toEqual(["Esbos", "i Esbo", "från Esbo", "till Esbo"]);
    expect(swedish("KU322")).toEqual(["Kimitoöns", "på Kimitoön", "från Kimitoön", "till Kimitoön"]);
    expect(swedish("KU318")[1]).toBe("på Kökar");
    expect(swedish("KU078")[1]).toBe("i Hangö");
    expect(swedish("KU545")[1]).toBe("i Närpes");
  });

  test("a name on s takes no second one, and each name of a list takes its own", () => {
    expect(swedish("KU091")[0]).toBe("Helsingfors");
    expect(
      placeForms(
        areas.find(({id}) => id === "vantaa-kerava")!,
        "sv"
      ).genitive
    ).toBe("Vandas och Kervos");
  });
});

test("in English a region has its article and a name on s only the apostrophe", () => {
  const turku = placeForms(
    areas.find(({id}) => id === "turku")!,
    "en"
  );
  expect([turku.name, turku.from, turku.to]).toEqual([
    "the Turku region",
    "from the Turku region",
    "to the Turku region"
  ]);
  expect(
    placeForms(
      municipalities.find(({id}) => id === "KU010")!,
      "en"
    ).genitive
  ).toBe("Alavus’");
  expect(
    placeForms(
      municipalities.find(({id}) => id === "KU049")!,
      "en"
    ).genitive
  ).toBe("Espoo’s");
});
