import type {AreaControlId} from "../../model/comparisons/area-control-ids.ts";
import type {ControlId} from "../../model/comparisons/control-ids.ts";

/** Everything that is said of a control that areas have of their own, one entry a control, in Finnish. */
export const areaControls = {
  region: {
    line: {
      name: "Saman maakunnan kunnat ilman kokeilua",
      short: "Sama maakunta",
      explanation:
        "Saman maakunnan kunnat, jotka eivät olleet kokeilussa, yhteenlaskettuina. Näytetään, kun niitä on vähintään kolme."
    },
    column: {
      title: "Saman maakunnan kunnat ilman kokeilua",
      note: "Mittarin arvo saman maakunnan kunnissa, joissa kokeilua ei ollut, yhteenlaskettuina."
    },
    role: (areas: number) => `Saman maakunnan vertailussa ${areas === 1 ? "alueella" : "alueilla"}`,
    /** Above the list of its municipalities. */
    members: {
      heading: "Maakunnan kunnat ilman kokeilua",
      /** Above the names of the municipalities; with the name of the region and how many they are. */
      intro: (region: string, count: number) => `${region}: ${count} kuntaa, joiden luvut on laskettu yhteen.`
    }
  },
  similar: {
    line: {
      name: "Samankaltaiset kunnat",
      short: "Samankaltaiset",
      explanation:
        "Kymmenen kuntaa ilman kokeilua, jotka muistuttivat aluetta eniten ennen koronaa. Viiva on niiden keskiarvo."
    },
    column: {title: "Samankaltaiset kunnat", note: "Kymmenen samankaltaisimman kunnan lukujen keskiarvo."},
    role: (areas: number) => `Samankaltaisten kuntien joukossa ${areas === 1 ? "alueella" : "alueilla"}`,
    members: {
      heading: "Samankaltaisimmat kunnat ilman kokeilua",
      intro: () =>
        "Kymmenen kuntaa, jotka muistuttivat aluetta eniten ennen koronaa. Vertailtavia piirteitä on viisi. " +
        "Mitä pienempi etäisyys, sitä samanlaisempi kunta; yli 3 on jo kaukana."
    }
  }
} satisfies Record<AreaControlId, unknown>;

/** Everything that is said of a control, one entry a control, in Finnish. */
export const controls = {
  rest: {
    /** Of its line in charts. */
    line: {
      /** In headings and tables. */
      name: "Kunnat ilman kokeilua",
      /** At the end of a line in a chart. */
      short: "Ilman kokeilua",
      explanation: "Manner-Suomen 175 kuntaa, jotka eivät olleet kokeilussa, yhteenlaskettuina."
    },
    /** Of its column in files. */
    column: {
      title: "Kunnat ilman kokeilua",
      note: "Mittarin arvo Manner-Suomen kunnissa, joissa kokeilua ei ollut, yhteenlaskettuina."
    },
    /** On the page of a municipality that is in it; the others stand above links to so many areas. */
    role: "Se on yksi kunnista ilman kokeilua, joihin kaikkia 25 aluetta verrataan."
  },
  ...areaControls,
  weighted: {
    line: {
      name: "Painotettu vertailu",
      short: "Painotettu",
      explanation:
        "Kunnista ilman kokeilua painottamalla koottu yhdistelmä, joka kulki ennen kokeilua mahdollisimman samaan tahtiin " +
        "alueen kanssa. Viiva on siirretty alueen omalle tasolle."
    },
    column: {
      title: "Painotettu vertailu",
      note: "Painotetun vertailun arvo, kun sen taso on siirretty alueen tasolle."
    },
    role: (areas: number) =>
      `Painotetussa vertailussa vähintään 2 prosentin painolla ${areas === 1 ? "alueella" : "alueilla"}`
  }
} satisfies Record<ControlId, unknown>;

/** How many numbers the table of methods has: two of each control but the region, and two of the weighted one. */
export const methodCount = {numbers: "Seitsemän lukua", ways: "seitsemällä tavalla"};
