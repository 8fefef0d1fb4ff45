import {mostShown} from "../../model/pages/place-index.ts";
import type {PlaceSearchWords} from "../../model/pages/place-index.ts";
import {isGuess, onlyHit, placeFinder} from "./find-places.ts";
import type {HitGroup} from "./find-places.ts";
import {loadPlaceIndex} from "./place-index-file.ts";
import {besidePlace, placeLink} from "./place-link.ts";

/** What is suggested for a typed word. */
export interface Suggestions {
  readonly groups: readonly HTMLElement[];
  /** How many there are, and whether they are but similar. */
  readonly says: string;
  /** Where to go without a choice: to the only one that is what was typed. */
  readonly only: string | null;
}

/** Loads the places of a language; gives what makes suggestions of them. */
export async function loadSuggestions(address: string): Promise<(typed: string) => Suggestions> {
  const index = await loadPlaceIndex(address);
  const find = placeFinder(index);
  return (typed) => suggestionsOf(find(typed), index.words);
}

function suggestionsOf(hitGroups: readonly HitGroup[], words: PlaceSearchWords): Suggestions {
  const groups = hitGroups.map((group) => optionGroup(group, words));
  const count = groups.reduce((sum, group) => sum + group.querySelectorAll("a").length, 0);
  const says = [isGuess(hitGroups) ? words.similar : "", words.found[count]].join(" ").trim();
  return {groups, says, only: onlyHit(hitGroups)?.place.href ?? null};
}

function optionGroup({kind, hits}: HitGroup, words: PlaceSearchWords): HTMLElement {
  const group = Object.assign(document.createElement("div"), {role: "group", ariaLabel: words[kind]});
  const head = Object.assign(document.createElement("p"), {textContent: words[kind], ariaHidden: "true"});
  const options = hits.slice(0, mostShown[kind]).map((hit) => {
    const option = placeLink(hit);
    option.append(...besidePlace(hit, words));
    return option;
  });
  group.append(head, ...options);
  return group;
}
