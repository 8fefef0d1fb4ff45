import type {DataModel, RevisionSummary, TableKind} from "../../../src/model/pages/data-pages.ts";
import type {ListedFile} from "../../../src/model/releases/files.ts";
import {excelTopics} from "../../../src/model/tables.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";
import {listDescriptions} from "../tables/descriptions.ts";
import {measureCoverage} from "./coverage.ts";
import type {Publication} from "./publication.ts";

/** What there is to download, what it covers and what has been revised. */
export function dataModel(publication: Publication, files: readonly ListedFile[]): DataModel {
  return {
    kinds: tableKinds(files),
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

function tableKinds(files: readonly ListedFile[]): TableKind[] {
  return listDescriptions().flatMap(({topic, columns}) => {
    const members = files.filter((file) => file.topic === topic);
    // One file a table: the plain one, or the first for Excel where the rows are in another plain table.
    const plain = members.filter(({format}) => format === (excelTopics.includes(topic) ? "csv fi" : "csv"));
    if (plain.length === 0) return [];
    return [
      {
        topic,
        columns: columns.map(({name, key}) => ({name, meaning: key})),
        tables: plain.length,
        rows: plain.reduce((sum, {rows}) => sum + (rows ?? 0), 0),
        bytes: members.reduce((sum, {bytes}) => sum + bytes, 0)
      }
    ];
  });
}

function largestOf(revisions: readonly Revision[]): Revision | null {
  const size = ({oldValue, newValue}: Revision) => Math.abs((newValue ?? 0) - (oldValue ?? 0));
  const known = revisions.filter(({oldValue, newValue}) => oldValue !== null && newValue !== null);
  return known.reduce<Revision | null>((most, one) => (most && size(most) >= size(one) ? most : one), null);
}
