import {language} from "../../../src/i18n/language.ts";
import {expected} from "../../../src/model/expected.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import {licenceAddress} from "../../../src/model/source.ts";

/** Where figures come from and on what terms, as files say it about themselves. */
export interface Provenance {
  readonly source: string;
  readonly publisher: string;
  /** Of the files, which is that of the source. */
  readonly licence: string;
  readonly licenceAddress: string;
  /** Days on which the data were published, oldest first, separated by spaces. */
  readonly vintages: string;
  /** The newest of them. */
  readonly vintage: string;
}

/** Says where the figures of this edition come from. */
export function provenanceOf(vintages: readonly VintageManifest[]): Provenance {
  const newest = expected(vintages.at(-1), "vintages: expected at least one");
  const {chart, site} = language("en");
  return {
    source: chart.source,
    publisher: site.name,
    licence: chart.licence,
    licenceAddress,
    vintages: vintages.map(({date}) => date).join(" "),
    vintage: newest.date
  };
}
