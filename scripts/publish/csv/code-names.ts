import type {Localized} from "../../../src/model/languages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {codeLists} from "../tables/codes.ts";
import {listDescriptions} from "../tables/descriptions.ts";
import {inAll} from "../tables/in-all.ts";
import {listAreas} from "../tables/listing-tables.ts";
import type {NameList} from "./reader-columns.ts";

/** What the codes of a list stand for, in all languages. */
export type CodeNames = (list: NameList) => ReadonlyMap<string, Localized>;

/** Finds the names of everything that codes in tables stand for. */
export function codeNames(reference: Reference): CodeNames {
  const {indicators, measures, municipalities} = reference;
  const things: Readonly<Record<string, () => (readonly [string, Localized])[]>> = {
    areas: () => listAreas(reference).map(({id, name}) => [id, name]),
    indicators: () => indicators.map(({id}) => [id, inAll((words) => words.indicators[id].title)]),
    measures: () => measures.map(({code, label}) => [code, label]),
    regions: () => municipalities.map(({region, regionName}) => [region, regionName]),
    tables: () => listDescriptions().map(({topic, titles}) => [topic, titles])
  };
  return (list) => {
    const codes = list in codeLists ? codeLists[list as keyof typeof codeLists] : null;
    return new Map(codes ? codes.map(({code, titles}) => [code, titles]) : things[list]?.());
  };
}
