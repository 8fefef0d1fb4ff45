import {downloadName} from "../../../src/i18n/download-names.ts";
import type {DownloadSubject} from "../../../src/i18n/download-names.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {FileFormat, ListedFile} from "../../../src/model/releases/files.ts";
import type {Publication} from "../models/publication.ts";
import type {SummedFile} from "./data-file.ts";

/** A file as the list of all files has it. */
export function listedFile(publication: Publication, file: SummedFile): ListedFile {
  const {path, format, topic, content, rows, sha256} = file;
  return {path, format, topic, bytes: content.length, rows, sha256, names: namesOf(publication, file)};
}

function namesOf(publication: Publication, file: SummedFile): Localized {
  const own = file.path.split("/").at(-1) ?? "";
  if (keepOwnName.includes(file.format)) return inEach(() => own);
  const subject = subjectOf(publication, file);
  return inEach((locale) => downloadName(subject, locale));
}

/** Programs look for these by their names. */
const keepOwnName: readonly FileFormat[] = ["sha256", "csvw", "data package"];

/** Files of one indicator are dated by its last month, all others by the newest vintage. */
function subjectOf({reference, indicators, vintages}: Publication, {path, topic, format}: SummedFile): DownloadSubject {
  const words = path.replace("/data/", "").replace(/\..*$/, "").split("/");
  const area = reference.areas.find(({id}) => (topic === "charts" || topic === "areas") && id === words[1]);
  const coverage = indicators.coverage.find(({indicator}) => indicator.id === words.at(-1));
  return {
    topic,
    area: area?.name ?? null,
    indicator: coverage?.indicator.id ?? null,
    date: coverage?.last ?? vintages.at(-1)?.date ?? "",
    format
  };
}
