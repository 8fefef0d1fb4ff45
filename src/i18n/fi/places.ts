import {finnishAToL} from "../places/finnish-a-l.ts";
import {finnishAreas} from "../places/finnish-areas.ts";
import {finnishMToO} from "../places/finnish-m-o.ts";
import {finnishRegions} from "../places/finnish-regions.ts";
import type {Place, PlaceForms} from "../places/forms.ts";

/** Places: their names in running text, how they are searched, and their map, in Finnish. */
export const places = {
  /** All pilot areas added up. */
  pilotsTogether: "Kokeilualueet yhdessä",
  /** The forms of a name, which no rule gives: Turussa but Tampereella. */
  placeForms: (place: Place): PlaceForms => {
    const forms = table.get(place.id);
    if (!forms) throw new Error(`place ${JSON.stringify(place.id)}: expected a row in the tables of src/i18n/places`);
    return forms;
  },
  /** The surroundings of an area: in headings, and at the end of a line. */
  regionControl: ({name, genitive}: PlaceForms) => ({
    name: `${genitive} kunnat ilman kokeilua`,
    short: `Muu ${name}`
  }),
  placeSearch: {
    /** Name of the field. */
    label: "Hae kuntaa, kokeilualuetta tai aihetta",
    /** In the empty field. */
    hint: "Kunta, alue tai aihe",
    submit: "Hae",
    /** Headings of hits. */
    areas: "Kokeilualueet",
    municipalities: "Kunnat",
    topics: "Aiheet",
    /** Beside the name of an indicator among the hits. */
    indicator: "mittari",
    /** Where nothing answers to what was searched for. */
    nothing:
      "Ei osumia: tällä nimellä tai tunnuksella ei löydy kuntaa, kokeilualuetta eikä aihetta. Alla ovat kaikki kunnat.",
    suggestions: (count: number) =>
      count === 0
        ? "Ei osumia. Kokeile kunnan, kokeilualueen tai aiheen nimeä, kuten työttömyys."
        : count === 1
          ? "1 ehdotus"
          : `${count} ehdotusta`,
    /** Before the number of hits that differ by a letter from what was typed. */
    similar: "Tarkoititko jotakin näistä?",
    /** Before the name of a municipality that has merged into the one shown. */
    former: "entinen kunta:",
    /** Before the name of a municipality's pilot area. */
    ofArea: (area: string) => `kokeilualue: ${area}`,
    /** How many municipalities an area has. */
    members: (count: number) => (count === 1 ? "1 kunta" : `${count} kuntaa`),
    /** To the list of all municipalities. */
    all: "Kaikki kunnat aakkosittain",
    /** Where the file of places does not load. */
    failed: "Haku ei toimi juuri nyt. Kaikki kunnat ovat kuntaluettelossa.",
    /** Before what was asked, on the list of all municipalities. */
    asked: "Haku:",
    /** On that page without script. */
    withoutScript:
      "Haku tarvitsee JavaScriptiä, joka ei ole selaimessasi käytössä. Kaikki kunnat ovat tässä aakkosittain: " +
      "siirry kirjaimella tai käytä selaimen omaa hakua."
  },
  /** Pages that list places or indicators with their figures. */
  lists: {
    /** The page of all areas. */
    areas: {
      title: "Kokeilualueet",
      lead:
        "25 kokeilualuetta aakkosjärjestyksessä: kuntien ja asukkaiden määrä ja työttömien osuus työvoimasta ennen kokeiluja, " +
        "niiden aikana ja uusimpana kuukautena.",
      /** The same where it is linked, after the figures of all of them together. */
      described: "Kaikki 25 kokeilualuetta taulukkona.",
      /** That an order by level says nothing of effects. */
      caution: "Luvut kertovat tasosta, eivät kokeiluista: alueiden tasot erosivat toisistaan jo ennen kokeiluja.",
      tableHeading: "Alueet taulukkona"
    },
    municipality: "Kunta",
    /** Heads of the name in both languages and of the code, where the table is copied. */
    nameAndCode: ["Kunta suomeksi", "Kunta ruotsiksi", "Kuntakoodi"],
    area: "Kokeilualue",
    region: "Maakunta",
    municipalities: "Kuntia",
    inhabitants: "Asukkaita 2020",
    group: "Aihe",
    /** Head of small lines, with their first year. */
    line: (firstYear: string) => `Kehitys vuodesta ${firstYear}`,
    /** Of a whole year of the pilots, beside the year. */
    ofPilots: (year: string) => `${year}, kokeilu`,
    beforePilots: (year: string) => `${year}, ennen kokeilua`,
    caption: (measured: string, unit: string) => `${measured}, ${unit}. Vuosiluvut ovat kuukausien keskiarvoja.`,
    /** The list of indicators, of all pilot areas together. */
    indicatorTable: {
      caption:
        "Luvut ovat kokeilualueista yhdessä, ja vuosiluvut ovat kuukausien keskiarvoja. " +
        "Mittareilla on eri yksiköt, joten taulukkoa ei järjestetä lukujen mukaan.",
      meaning: "Määritelmä",
      unit: "Yksikkö",
      /** Heads of figures; under each figure stands its year or month. */
      beforePilots: "Vuosi ennen kokeiluja",
      yearOfPilots: "Viimeisin koko kokeiluvuosi",
      monthOfPilots: "Viimeisin kokeilukuukausi",
      afterPilots: "Uusin kuukausi kokeilujen jälkeen",
      /** In copies: of when a figure is, and between which months there are figures. */
      when: "Ajankohta",
      first: "Ensimmäinen kuukausi",
      last: "Viimeinen kuukausi",
      /** How many of the months of the pilots there are. */
      reached: (all: number) => `Kokeilukuukausia ${all}:sta`
    },
    /** Where there is no figure. */
    noFigure: "Viiva: luku on salassa tai puuttuu.",
    filter: {
      label: "Suodata taulukkoa kunnan, maakunnan tai kokeilualueen nimellä",
      shown: (count: string, all: string) => `Näkyvissä ${count}/${all} riviä`
    },
    /** How many months of the pilots the figures of an indicator reach. */
    reach: (reached: number, all: number) => `Luvut kattavat kokeilun ${all} kuukaudesta ${reached}.`
  },
  map: {
    heading: "Kokeilualueet kartalla",
    /** Name of the map for screen readers. */
    label: "Kartta, jossa jokainen kokeilualue on linkki",
    /** How to read the colours, and where the limits of the classes come from. */
    reading:
      "Mitä voimakkaampi väri, sitä suurempi luku. " +
      "Luokkien rajat on valittu niin, että kussakin luokassa on suunnilleen yhtä monta aluetta, ja sitten pyöristetty.",
    /** What the map does not tell, of counts and of all other figures. */
    caution: {
      counts: "Lukumäärä seuraa ennen kaikkea alueen kokoa: missä on paljon asukkaita, siellä luku on suuri.",
      others: "Kartta näyttää tason. Alueiden tasot erosivat toisistaan jo ennen kokeiluja."
    },
    legendHeading: "Kartan selitys",
    /** The first and the last class; the limit with its unit, or without it in tables. */
    below: (limit: string) => `alle ${limit}`,
    from: (limit: string) => `vähintään ${limit}`,
    /** How many areas a class has. */
    areasInClass: (count: number) => (count === 1 ? "1 alue" : `${count} aluetta`),
    withoutPilot: "kunnat, joissa kokeilua ei ollut",
    noFigure: "ei lukua tältä kuukaudelta",
    /** The second layer of an area's own map. */
    weights: "painotetun vertailun kunnat, paino vähintään 2\u00a0%",
    listSummary: "Kaikki alueet luettelona",
    /** Head of a column. */
    classColumn: "Luokka",
    /** Who published the borders. */
    source: "Kuntarajat 2021: Tilastokeskus ja Maanmittauslaitos"
  }
};

const tables = [finnishAreas, finnishRegions, finnishAToL, finnishMToO];

const table: ReadonlyMap<string, PlaceForms> = new Map(tables.flatMap(parseTable));

function parseTable(rows: string): [string, PlaceForms][] {
  return rows.trim().split("\n").map(parseRow);
}

function parseRow(row: string): [string, PlaceForms] {
  const match = /^(\S+) ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+)$/.exec(row);
  if (!match) throw new Error(`row ${JSON.stringify(row)}: expected an id and five forms separated by " | "`);
  const [, id, name, genitive, inside, from, to] = match.map(String) as [string, string, ...string[]];
  return [id, {name, genitive, inside, from, to} as PlaceForms];
}
