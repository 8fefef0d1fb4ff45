import type {Municipality} from "../../../src/model/areas.ts";
import type {Boundaries} from "../../../src/model/boundaries.ts";
import type {Finding} from "../../../src/model/findings.ts";

/** Proves that every municipality has its borders once, and nothing else has. */
export function checkBoundaries({objects}: Boundaries, municipalities: readonly Municipality[]): Finding[] {
  const drawn = objects.municipalities.geometries.map(({id}) => String(id));
  const codes = new Set(municipalities.map(({code}) => code));
  const missing = [...codes].filter((code) => !drawn.includes(code));
  const unknown = drawn.filter((code) => !codes.has(code));
  const twice = drawn.filter((code, i) => drawn.indexOf(code) < i);
  return [
    ...missing.map((code) => error(`${code} has no borders`)),
    ...unknown.map((code) => error(`${code} is no municipality`)),
    ...twice.map((code) => error(`${code} twice, expected once`))
  ];
}

function error(message: string): Finding {
  return {rule: "reference-boundaries", severity: "error", where: "boundaries.json", message};
}
