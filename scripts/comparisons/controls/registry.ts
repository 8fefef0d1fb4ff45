import type {AreaControlId} from "../../../src/model/comparisons/area-control-ids.ts";
import type {Control} from "./control.ts";
import {region} from "./region.ts";
import {similar} from "./similar.ts";

/** Every control that is found for areas, each in a file of its own. */
export type ControlRegistry = Readonly<Record<AreaControlId, Control>>;

export const controlRegistry: ControlRegistry = {region, similar};
