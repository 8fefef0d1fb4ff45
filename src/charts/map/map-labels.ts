import type {PilotArea} from "../../model/areas.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {wrapLabel} from "../layout/end-labels.ts";

/** The name of a pilot area in its place on the map. */
export interface MapLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** Where the first line begins, is centred or ends, in the map's coordinates. */
  readonly x: number;
  readonly y: number;
  readonly anchor: LabelAnchor;
  /** A thin line from the name to an area in which it has no room. */
  readonly tie: string | null;
}

/** Size of the letters and distance of the lines, in the map's coordinates. */
export const mapLabelSize = 20;
export const mapLabelLine = 21;

type LabelAnchor = "start" | "middle" | "end";

/** Names the areas: those called after their leading municipality by its name alone, for a map has little room. */
export function mapLabels(
  areas: readonly PilotArea[],
  municipalityNames: Readonly<Record<string, Localized>>,
  locale: Locale
): MapLabel[] {
  return areas.map((area) => {
    const place = places[area.id];
    if (!place) throw new Error(`map: expected a place for the name of ${area.id}`);
    const {x, y, anchor = "middle", tie} = place;
    const [leading = ""] = area.municipalities;
    const name = place.name === "leading" ? municipalityNames[leading]?.[locale] : undefined;
    const lines = wrapLabel((name ?? area.name[locale]).replace(/ \(.*/, ""), labelLetters);
    return {id: area.id, lines, x, y, anchor, tie: tie ?? null};
  });
}

const labelLetters = 17;

/** Where a name goes, found by eye; a test sees to it that no two names meet in any language. */
interface LabelPlace {
  readonly name: "own" | "leading";
  readonly x: number;
  readonly y: number;
  readonly anchor?: LabelAnchor;
  readonly tie?: string;
}

const places: Readonly<Record<string, LabelPlace>> = {
  lappi: {name: "own", x: 335, y: 300},
  oulu: {name: "leading", x: 330, y: 500},
  raahe: {name: "leading", x: 226, y: 540, anchor: "end"},
  ylivieska: {name: "leading", x: 196, y: 578, anchor: "end"},
  kokkola: {name: "leading", x: 237, y: 642},
  kainuu: {name: "own", x: 442, y: 555},
  "pohjois-savo": {name: "own", x: 391, y: 668},
  "pohjois-karjala": {name: "leading", x: 496, y: 728},
  jyvaskyla: {name: "leading", x: 316, y: 756},
  jamsa: {name: "leading", x: 280, y: 800},
  savonlinna: {name: "own", x: 466, y: 800},
  mikkeli: {name: "leading", x: 380, y: 830},
  lahti: {name: "leading", x: 330, y: 902},
  hameenlinna: {name: "leading", x: 224, y: 882},
  pirkanmaa: {name: "own", x: 204, y: 822},
  pori: {name: "leading", x: 94, y: 836, anchor: "end"},
  turku: {name: "leading", x: 76, y: 892, anchor: "end"},
  salo: {name: "leading", x: 183, y: 942},
  seinajoki: {name: "leading", x: 177, y: 716},
  "etela-pohjanmaa": {name: "own", x: -10, y: 622, anchor: "start", tie: "M92 672L138 738"},
  "raasepori-hanko": {name: "own", x: 10, y: 1040, anchor: "start", tie: "M150 1022L186 984"},
  porvoo: {name: "own", x: 350, y: 980, anchor: "start", tie: "M346 974L304 952"},
  "vantaa-kerava": {name: "own", x: 350, y: 1004, anchor: "start", tie: "M346 998L276 952"},
  helsinki: {name: "own", x: 350, y: 1028, anchor: "start", tie: "M346 1022L272 968"},
  espoo: {name: "own", x: 350, y: 1052, anchor: "start", tie: "M346 1046L253 966"}
};
