import {expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {makeCodebook} from "../../../scripts/sources/codebook.ts";
import {named} from "../../named.ts";
import {smallReference} from "../small-reference.ts";

const book = makeCodebook(readReference(diskFiles(process.cwd())));

test.each([
  ["KOKO MAA", "areas", "SSS"],
  ["HELA LANDET", "areas", "SSS"],
  ["WHOLE COUNTRY", "areas", "SSS"],
  ["Espoo", "areas", "KU049"],
  ["Esbo", "areas", "KU049"],
  ["  Koski   Tl ", "areas", "KU284"],
  ["Maarianhamina - Mariehamn", "areas", "KU478"],
  ["KU049 - Espoo", "areas", "KU049"],
  ["MK05 Kanta-Häme", "areas", "MK05"],
  ["MK05 Egentliga Tavastland", "areas", "MK05"],
  ["SK011 Helsinki", "areas", "SK011"],
  ["SK175 Haapavesi-Siikalatva", "areas", "SK175"],
  ["ELY01 Uudenmaan ELY-keskus", "areas", "ELY01"],
  ["KUJOU", "areas", "KUJOU"],
  ["MKJO", "areas", "MKJO"],
  ["HVA07", "areas", "HVA07"],
  ["HVA07 Kymenlaakson hyvinvointialue", "areas", "HVA07"],
  ["2021M03", "months", "2021-03"],
  ["2021-03", "months", "2021-03"],
  ["Unemployed members of employees’ unemployment funds on calculation date (number)", "measures", "KASSASSA"],
  ["Arbetslösa arbetssökande män (st.)", "measures", "TYOTTOMATMIEHET"],
  ["UUDETAVP - Uudet avoimet työpaikat kuukauden aikana (lkm.)", "measures", "UUDETAVP"]
])("%s is among the %s", (text, kind, code) => {
  expect(book(text)).toEqual({kind, code});
});

test.each([
  ["a name of nothing", "Espo"],
  ["a name that several areas have", "Tuntematon"],
  ["a region under the code of another", "MK06 Kanta-Häme"],
  ["a municipality under the code of another", "KU091 - Espoo"],
  ["a year", "2021"],
  ["a number that could be a month", "202103"],
  ["a month that does not exist", "2021M13"],
  ["nothing", ""]
])("%s stands for nothing", (_, text) => {
  expect(book(text)).toBeNull();
});

test("a label that two codes bear stands for neither", () => {
  const [first, second] = smallReference.municipalities;
  const name = named("Kaksoset", "Tvillingarna", "Twins");
  const twins = {...smallReference, municipalities: [first!, second!].map((each) => ({...each, name}))};
  expect(makeCodebook(twins)("Kaksoset")).toBeNull();
});
