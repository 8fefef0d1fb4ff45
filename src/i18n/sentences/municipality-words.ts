import type {Localized} from "../../model/languages.ts";
import {en} from "./municipality-en.ts";
import {fi} from "./municipality-fi.ts";
import {sv} from "./municipality-sv.ts";
import type {MunicipalityWords} from "./municipality-texts.ts";

/** What is said of a municipality's figures, by language. */
export const municipalityWords: Localized<MunicipalityWords> = {fi, sv, en};
