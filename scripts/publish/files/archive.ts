import {createHash} from "node:crypto";
import {Zip, ZipDeflate} from "fflate";
import {isPackaged} from "../metadata/data-package.ts";
import {checksumLine} from "./checksums.ts";
import type {DataFile, SummedFile} from "./data-file.ts";
import {fixedTime} from "./fixed-time.ts";
import type {Provenance} from "./provenance.ts";
import {licenceText, readme} from "./readme.ts";

/** All tables as one file, filled while they are made. */
export interface Archive {
  /** Takes a file if it belongs into the archive: the tables of the data package do, and its description. */
  add(file: SummedFile): void;
  /** Adds what explains the tables, and gives the archive. */
  close(): DataFile;
}

/** Opens an archive with one folder in it. */
export function openArchive(provenance: Provenance): Archive {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const sums: string[] = [];
  const put = (name: string, content: Uint8Array, sha256: string): void => {
    const entry = new ZipDeflate(`${folder}/${name}`, {level: 3});
    entry.mtime = fixedTime(provenance.vintage);
    zip.add(entry);
    entry.push(content, true);
    sums.push(checksumLine({path: name, sha256}));
  };
  const putText = (name: string, text: string): void => {
    const content = new TextEncoder().encode(text);
    put(name, content, createHash("sha256").update(content).digest("hex"));
  };
  return {
    add({path, format, topic, content, sha256}) {
      if (isPackaged({format, topic}) || format === "data package") put(path.replace("/data/", ""), content, sha256);
    },
    close() {
      putText("LICENSE.txt", licenceText(provenance));
      putText("README.txt", readme(provenance));
      putText("SHA256SUMS", sums.join(""));
      zip.end();
      return {path: `/data/${folder}.zip`, topic: null, format: "zip", content: Buffer.concat(chunks), rows: null};
    }
  };
}

const folder = "kuntakokeilut";
