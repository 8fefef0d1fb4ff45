import type {ListedFile} from "../../../src/model/releases/files.ts";
import type {TableChange, TableSums} from "../../../src/model/releases/releases.ts";
import {wideTopics} from "../../../src/model/tables.ts";

/** A file as far as it is told from others. */
export type SummedListing = Pick<ListedFile, "path" | "format" | "topic" | "sha256">;

/** What is kept of the contents of all tables of figures: lists of names and codes are none. */
export function tableSums(files: readonly SummedListing[]): TableSums[] {
  const tables = files.flatMap(({path, format, topic, sha256}) =>
    format === "csv" && topic !== null && !topic.endsWith("-list") && !isWide(topic)
      ? [{path, topic, sum: sha256.slice(0, length)}]
      : []
  );
  const inOrder = tables.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...Map.groupBy(inOrder, ({topic}) => topic)].map(([topic, members]) => ({
    topic,
    sums: members.map(({sum}) => sum).join(" ")
  }));
}

/** Tables with columns for each indicator repeat what those of indicators hold. */
function isWide(topic: string): boolean {
  return wideTopics.some((wide) => wide === topic);
}

/** So many digits tell some hundred files apart. */
const length = 8;

/**
 * The kinds of tables that were there before and hold something else now; none where nothing was kept of them before.
 * Sums say nothing of paths: as many as are gone may have become others, and what is beyond that has been added.
 */
export function changedTables(
  now: readonly TableSums[] | undefined,
  before: readonly TableSums[] | undefined
): TableChange[] {
  return (now ?? []).flatMap(({topic, sums}) => {
    const known = before?.find((kind) => kind.topic === topic)?.sums.split(" ");
    const all = sums.split(" ");
    const others = all.filter((sum) => known?.includes(sum) === false).length;
    const gone = known?.filter((sum) => !all.includes(sum)).length ?? 0;
    const changed = Math.min(others, gone);
    return changed > 0 ? [{topic, changed, count: all.length}] : [];
  });
}
