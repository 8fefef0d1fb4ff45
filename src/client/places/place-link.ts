import type {PlaceSearchWords} from "../../model/pages/place-index.ts";
import type {Hit} from "./find-places.ts";

/** A link to a place that holds its name alone. */
export function placeLink({place}: Hit): HTMLAnchorElement {
  const link = Object.assign(document.createElement("a"), {href: place.href});
  link.append(place.names[0]?.[0] ?? "");
  return link;
}

/** What stands beside the name of a place: the other name by which it was found, and below them its area or size. */
export function besidePlace({place, name}: Hit, words: PlaceSearchWords): (Node | string)[] {
  const other = name > 0 ? place.names[name]?.[0] : "";
  const [former] = place.former?.[name - place.names.length] ?? [];
  const found = former ? `${words.former} ${former}` : other;
  const parts = [found ? [" ", part("i", found)] : [], [" ", part("small", place.detail)]];
  return parts.flat();
}

function part(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), {textContent: text});
}
