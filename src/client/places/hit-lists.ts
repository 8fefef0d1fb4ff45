import type {PlaceSearchWords} from "../../model/pages/place-index.ts";
import {isGuess, placeFinder} from "./find-places.ts";
import type {HitGroup} from "./find-places.ts";
import {loadPlaceIndex} from "./place-index-file.ts";
import {besidePlace, placeLink} from "./place-link.ts";

/** Everything that answers to what was searched for. */
export interface HitLists {
  /** A heading and a list for each kind; none where nothing answers. */
  readonly parts: readonly HTMLElement[];
  /** How many there are of each kind, and whether they are but similar. */
  readonly says: string;
}

/** Loads what search in a language looks in; gives what lists all that answers. */
export async function loadHitLists(address: string): Promise<(typed: string) => HitLists> {
  const index = await loadPlaceIndex(address);
  const find = placeFinder(index);
  return (typed) => listsOf(find(typed), index.words);
}

function listsOf(groups: readonly HitGroup[], words: PlaceSearchWords): HitLists {
  const counts = groups.map(({kind, hits}) => `${words[kind]}: ${hits.length}`).join(" · ");
  const says = [isGuess(groups) ? words.similar : "", counts || words.nothing].join(" ").trim();
  return {parts: groups.flatMap((group) => hitList(group, words)), says};
}

function hitList({kind, hits}: HitGroup, words: PlaceSearchWords): HTMLElement[] {
  const list = Object.assign(document.createElement("ul"), {className: "names"});
  for (const hit of hits) {
    const item = document.createElement("li");
    item.append(placeLink(hit), ...besidePlace(hit, words));
    list.append(item);
  }
  return [Object.assign(document.createElement("h3"), {textContent: words[kind]}), list];
}
