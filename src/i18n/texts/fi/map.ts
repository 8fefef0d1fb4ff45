import type {Dictionary} from "../../dictionary.ts";

/** The map of the pilot areas, in Finnish. */
export const map: Pick<Dictionary, "map"> = {
  map: {
    heading: "Kokeilualueet kartalla",
    label: "Kartta, jossa jokainen kokeilualue on linkki",
    reading:
      "Mitä voimakkaampi väri, sitä suurempi luku. " +
      "Luokkien rajat on valittu niin, että kussakin luokassa on suunnilleen yhtä monta aluetta, ja sitten pyöristetty.",
    caution: {
      counts: "Lukumäärä seuraa ennen kaikkea alueen kokoa: missä on paljon asukkaita, siellä luku on suuri.",
      others: "Kartta näyttää tason. Alueiden tasot erosivat toisistaan jo ennen kokeiluja."
    },
    legendHeading: "Kartan selitys",
    below: (limit) => `alle ${limit}`,
    from: (limit) => `vähintään ${limit}`,
    areasInClass: (count) => (count === 1 ? "1 alue" : `${count} aluetta`),
    withoutPilot: "kunnat, joissa kokeilua ei ollut",
    noFigure: "ei lukua tältä kuukaudelta",
    weights: "painotetun vertailun kunnat, paino vähintään 2\u00a0%",
    listSummary: "Kaikki alueet luettelona",
    classColumn: "Luokka",
    source: "Kuntarajat 2021: Tilastokeskus ja Maanmittauslaitos"
  }
};
