/** What people call a municipality or an area without its name, by code or id: forms beside those of its names. */
export function everydayNames(id: string): readonly string[] {
  return table[id] ?? [];
}

/** The area that people mean has several pilot areas. */
const capitalRegion = ["pääkaupunkiseutu", "pääkaupunkiseudu", "pk-seutu", "huvudstadsregionen", "capital region"];

/** The parts of Ostrobothnia, of which the one that bears the bare name had no pilot. */
const ostrobothnias = ["Pohjanmaa", "Pohjanma", "Österbotten", "Ostrobothnia"];

const table: Readonly<Record<string, readonly string[]>> = {
  KU091: ["Hki", "Stadi", "Hesa", "Hfors"],
  KU092: ["Vantsku"],
  KU179: ["Jkl"],
  KU837: ["Tre", "Manse"],
  KU853: ["Tku"],
  espoo: capitalRegion,
  helsinki: capitalRegion,
  "vantaa-kerava": capitalRegion,
  "etela-pohjanmaa": ostrobothnias,
  seinajoki: ostrobothnias,
  kokkola: ostrobothnias,
  oulu: ostrobothnias,
  raahe: ostrobothnias,
  ylivieska: ostrobothnias
};
