import {language} from "../../../src/i18n/language.ts";
import type {Language} from "../../../src/i18n/language.ts";
import type {ComparisonFlag} from "../../../src/model/comparisons/comparison-results.ts";
import {comparisonFlags} from "../../../src/model/comparisons/comparison-results.ts";
import {refusals} from "../../../src/model/comparisons/comparisons.ts";
import {controlIds} from "../../../src/model/comparisons/control-ids.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {statusLetters} from "../../../src/model/observations/observations.ts";
import type {ObservationStatus} from "../../../src/model/observations/observations.ts";
import {areaKinds} from "../../../src/model/tables.ts";
import type {CodeListId} from "../../../src/model/tables.ts";
import {inAll} from "./in-all.ts";

/** A code that files hold, with what it stands for. */
export interface Code {
  readonly code: string;
  readonly titles: Localized;
  /** Null where the title says it all. */
  readonly notes: Localized | null;
}

/** The codes of each list, in the order in which they are explained. */
export const codeLists: Readonly<Record<CodeListId, readonly Code[]>> = {
  status: keysOf(statusLetters).map((status) => ({
    code: statusLetters[status],
    titles: inAll((words) => statusWord(words, status)),
    notes: inAll(({statuses}) => statuses[status].explanation)
  })),
  control: controlIds.map((code) => ({
    code,
    titles: inAll(({chart}) => chart.lines[code].name),
    notes: inAll(({chart}) => chart.lines[code].explanation)
  })),
  method: keysOf(language("en").comparison.methods).map((code) => ({
    code,
    titles: inAll(({comparison}) => comparison.methods[code].name),
    notes: inAll(({comparison}) => comparison.methods[code].explanation)
  })),
  cause: plainCodes(keysOf(language("en").dataPage.causes), ({dataPage}) => dataPage.causes),
  flag: plainCodes<ComparisonFlag>(comparisonFlags, ({comparison}) => comparison.flags),
  reason: refusals.map((code) => ({
    code,
    titles: inAll(({comparison}) => comparison.refusals[code].word),
    notes: inAll(({comparison}) => comparison.refusals[code].explanation)
  })),
  "area kind": plainCodes(areaKinds, ({tables}) => tables.areaKinds),
  "indicator group": plainCodes(keysOf(language("en").indicatorGroups), ({indicatorGroups}) => indicatorGroups),
  "column type": plainCodes(keysOf(language("en").tables.columnTypes), ({tables}) => tables.columnTypes),
  "column unit": plainCodes(keysOf(language("en").tables.columnUnits), ({tables}) => tables.columnUnits),
  "indicator unit": keysOf(language("en").units).map((code) => ({
    code,
    titles: inAll(({units}) => units[code].name),
    notes: null
  }))
};

function plainCodes<Id extends string>(
  codes: readonly Id[],
  titles: (words: Language) => Readonly<Record<Id, string>>
): Code[] {
  return codes.map((code) => ({code, titles: inAll((words) => titles(words)[code]), notes: null}));
}

/** Pages leave the usual status without a word; a list of codes cannot. */
function statusWord({statuses, tables}: Language, status: ObservationStatus): string {
  return statuses[status].word || tables.normalStatus;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
