import type {PlaceIndex} from "../../model/pages/place-index.ts";

/** Loads the index of places of a language. */
export async function loadPlaceIndex(address: string): Promise<PlaceIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: expected the index of places, got status ${response.status}`);
  return (await response.json()) as PlaceIndex;
}
