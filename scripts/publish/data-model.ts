import type {DataModel, RevisionSummary, TableKind} from "../../src/model/data-pages.ts";
import type {PublishedFile} from "../../src/model/pages.ts";
import type {Revision} from "../../src/model/vintages.ts";
import {measureCoverage} from "./coverage.ts";
import {listTables} from "./list-tables.ts";
import type {Publication} from "./publication.ts";

/** What there is to download, what it covers and what has been revised. */
export function dataModel(publication: Publication, files: readonly PublishedFile[]): DataModel {
  return {
    kinds: tableKinds(publication, files),
    municipalities: publication.reference.municipalities.length,
    coverage: measureCoverage(publication.state),
    revisions: summarizeRevisions(publication.revisions)
  };
}

/** Sums up revisions by vintage, measure and cause, in the order of their first occurrence. */
export function summarizeRevisions(revisions: readonly Revision[]): RevisionSummary[] {
  const groups = Map.groupBy(revisions, ({vintage, measure, cause}) => `${vintage} ${measure} ${cause}`);
  return [...groups.values()].flatMap((group) => {
    const [any] = group;
    const months = group.map(({month}) => month).sort();
    const [first, last] = [months[0], months.at(-1)];
    if (!any || !first || !last) return [];
    const {vintage, measure, cause} = any;
    return [{vintage, measure, cause, cells: group.length, first, last, largest: largestOf(group)}];
  });
}

/** Their columns come from the tables themselves, of which only the heads are looked at. */
function tableKinds(publication: Publication, files: readonly PublishedFile[]): TableKind[] {
  const columns = new Map<string, readonly string[]>();
  for (const table of listTables(publication)) columns.set(topicOf(table.path), table.columns);
  const byTopic = Map.groupBy(files, ({path}) => topicOf(path));
  return [...byTopic].map(([topic, members]) => {
    const plain = members.filter(({path}) => !/\.(fi|sv)\.csv$/.test(path));
    return {
      topic,
      columns: columns.get(topic) ?? [],
      tables: plain.length,
      rows: plain.reduce((sum, {rows}) => sum + rows, 0),
      bytes: members.reduce((sum, {bytes}) => sum + bytes, 0)
    };
  });
}

/** The first part of the address below `/data/`, without an ending. */
function topicOf(path: string): string {
  return path.replace("/data/", "").replace(/[/.].*$/, "");
}

function largestOf(revisions: readonly Revision[]): Revision | null {
  const size = ({oldValue, newValue}: Revision) => Math.abs((newValue ?? 0) - (oldValue ?? 0));
  const known = revisions.filter(({oldValue, newValue}) => oldValue !== null && newValue !== null);
  return known.reduce<Revision | null>((most, one) => (most && size(most) >= size(one) ? most : one), null);
}
