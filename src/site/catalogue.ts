import {published} from "virtual:published";
import {createCatalogue} from "./create-catalogue.ts";

/** The page models of this build: the only place from which pages get figures. */
export const catalogue = createCatalogue(published);
