import type {Dictionary} from "../../dictionary.ts";

/** Charts as pictures, in Finnish. */
export const pictures: Pick<Dictionary, "pictures"> = {
  pictures: {
    notes: {
      "area alone": "Vain alue: erikokoisten alueiden lukumääriä ei voi verrata",
      holes: "Aukko viivassa: lukua ei voi näyttää",
      estimated: "Ontto tai ohut viiva: arvio",
      provisional: "Ohut viiva: ennakkotieto",
      bounds: "Vaalea vyö: luku on näiden rajojen välissä",
      "not from zero": "Asteikko ei ala nollasta",
      "no close match": "Samankaltaisimmatkin kunnat ovat kaukana alueesta"
    }
  }
};
