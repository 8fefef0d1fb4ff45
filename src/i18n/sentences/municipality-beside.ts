import type {Locale, Localized} from "../../model/languages.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {placeForms, regionControlNames} from "../places.ts";
import type {Place} from "../places.ts";

/** Beside what the shares of a municipality stand. */
export type Beside =
  | {readonly kind: "area"; readonly area: Place}
  | {
      readonly kind: "region";
      readonly region: string;
      readonly regionName: Localized;
      /** Whether none of its municipalities had a pilot. */
      readonly isWhole: boolean;
    }
  /** For an area of one municipality, and where hardly any other municipality of the region had no pilot. */
  | {readonly kind: "rest"; readonly why: "alone" | "lonely"};

/** What stands beside a municipality: its name in running text, at the end of a line, and with "in". */
export interface BesideNames {
  readonly name: string;
  readonly short: string;
  readonly inside: string;
  /** A sentence that says what stands there and why. */
  readonly explanation: string;
}

/** Puts what stands beside a municipality into words. */
export function besideNames(beside: Beside, locale: Locale): BesideNames {
  const words = language(locale).municipalitySentences;
  if (beside.kind === "rest") {
    const {name, short} = language(locale).chart.lines.rest;
    return {name: uncapitalize(name), short, inside: words.insideMainland, explanation: words.besideRest[beside.why]};
  }
  if (beside.kind === "area") {
    const forms = placeForms(beside.area, locale);
    const short = beside.area.name[locale];
    const bare = short.replace(/ \(.*\)$/, "");
    return {name: forms.name, short, inside: forms.inside, explanation: words.besideArea(bare)};
  }
  const region = placeForms({id: beside.region, name: beside.regionName}, locale);
  if (beside.isWhole) {
    const {name, inside} = region;
    return {name, short: name, inside, explanation: words.besideRegion(name)};
  }
  const {name: title, short} = regionControlNames(beside, locale);
  // What begins with the name of the region keeps its capital: "Uudenmaan kunnat ilman kokeilua".
  const name = title.startsWith(region.genitive) ? title : uncapitalize(title);
  return {name, short, inside: words.insideRest(region), explanation: words.besideRegion(name)};
}
