import type {CellTable} from "../../../src/model/observations/cells.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import type {StatedBlock} from "./stated-blocks.ts";

/** What one import brought: only the cells that are new or that changed. */
export interface Vintage {
  readonly manifest: VintageManifest;
  /** What the input stated, whether changed or not. */
  readonly stated: readonly StatedBlock[];
  /** Municipalities and the whole country. */
  readonly cells: CellTable;
  /** Regions and people of no certain municipality: they serve only to check sums. */
  readonly regions: CellTable;
}

/** Where vintages are kept. */
export const vintagesFolder = "data/vintages";
