import {pilotsTogether} from "../places.ts";
import type {Place} from "../places.ts";

/** Whose figures sentences speak of without a name: those of an area, or of all pilot areas added up. */
export type Whose = "area" | "together";

/** "The area's figure" would be wrong where all pilot areas are added up. */
export function whoseFigure({id}: Place): Whose {
  return id === pilotsTogether.id ? "together" : "area";
}
