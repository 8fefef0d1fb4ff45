import type {PublishedFile} from "../model/pages/pages.ts";
import {downloadKind} from "./download-kinds.ts";
import type {DownloadKind} from "./download-kinds.ts";

/** The same rows in several files: plain, and for Excel in Finnish and Swedish. */
export interface FileGroup {
  /** The folder, or the name of a file that stands alone: `indicators`, `observations`. */
  readonly topic: string;
  /** The id of the indicator, or the code of the measure; empty for a file that stands alone. */
  readonly indicator: string;
  readonly files: readonly (PublishedFile & {readonly kind: DownloadKind})[];
}

/** Puts the files that hold the same rows together, in the order of the files. */
export function fileGroups(files: readonly PublishedFile[]): FileGroup[] {
  const byStem = Map.groupBy(files, ({path}) => path.replace(/(\.fi|\.sv)?\.[a-z]+$/, ""));
  return [...byStem].map(([stem, members]) => {
    const [topic = "", indicator = ""] = stem.replace("/data/", "").split("/");
    return {topic, indicator, files: members.map((file) => ({...file, kind: downloadKind(file.path)}))};
  });
}

/** The files that hold the rows of one table, `/data/placebos`. */
export function filesNamed(files: readonly PublishedFile[], table: string): PublishedFile[] {
  return files.filter(({path}) => [`${table}.csv`, `${table}.fi.csv`, `${table}.sv.csv`].includes(path));
}
