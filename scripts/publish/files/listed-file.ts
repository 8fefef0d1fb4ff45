import {downloadName} from "../../../src/i18n/files/download-names.ts";
import type {DownloadSubject} from "../../../src/i18n/files/download-names.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {FileFormat, ListedFile} from "../../../src/model/releases/files.ts";
import type {Publication} from "../models/publication.ts";
import {subjectOf} from "../metadata/table-subject.ts";
import type {SummedFile} from "./data-file.ts";

/** A file as the list of all files has it. */
export function listedFile(publication: Publication, file: SummedFile): ListedFile {
  const {path, format, topic, content, rows, sha256} = file;
  return {path, format, topic, bytes: content.length, rows, sha256, names: namesOf(publication, file)};
}

function namesOf(publication: Publication, file: SummedFile): Localized {
  const own = file.path.split("/").at(-1) ?? "";
  if (keepOwnName.includes(file.format)) return inEach(() => own);
  const subject = downloadSubject(publication, file);
  return inEach((locale) => downloadName(subject, locale));
}

/** Programs look for these by their names. */
const keepOwnName: readonly FileFormat[] = ["sha256", "csvw", "data package"];

/** Files of one indicator are dated by its last month, all others by the newest vintage. */
function downloadSubject({reference, indicators, vintages}: Publication, file: SummedFile): DownloadSubject {
  const {path, topic, format} = file;
  const subject = topic === null ? nothing : subjectOf(reference, {path: path.replace(/\..*$/, ""), topic});
  const coverage = indicators.coverage.find(({indicator}) => indicator.id === subject.indicator);
  return {...subject, topic, date: coverage?.last ?? vintages.at(-1)?.date ?? "", format};
}

const nothing = {area: null, indicator: null} as const;
