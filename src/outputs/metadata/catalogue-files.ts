import {pageAddress} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import type {Locale} from "../../model/languages.ts";
import type {ListedFile} from "../../model/releases/files.ts";
import {licenceAddress} from "../../model/source.ts";
import {downloadKind} from "../download-kinds.ts";
import type {CatalogueDataset} from "./catalogue-datasets.ts";
import {authority, inLanguages, oneMonth, periodOf} from "./catalogue-terms.ts";
import {fileTypes} from "./file-types.ts";

/** A file as the catalogue lists it: where it is, what it is, how large, and how to check it. */
export function renderDistribution(
  file: ListedFile,
  {titles, months, isMonthly, page, anchor, vintage}: CatalogueDataset,
  full: (path: string) => string
): object {
  const {path, format, bytes, sha256} = file;
  const {media, authority: type} = fileTypes[format];
  const tongue = languages[format];
  const standard = standardOf(file, full);
  return {
    "@id": full(path),
    "@type": "dcat:Distribution",
    "dct:title": inLanguages((locale) => `${titles[locale]}${scope(path, locale)}: ${kindOf(path, locale)}`),
    "dct:description": inLanguages((locale) => language(locale).dataset.fileKinds[format]),
    "dcat:accessURL": {"@id": full(pageAddress(page, "fi")) + anchor},
    "dcat:downloadURL": {"@id": full(path)},
    "dct:format": authority("file-type", type),
    "dcat:mediaType": {"@id": `https://www.iana.org/assignments/media-types/${media}`, "@type": "dct:MediaType"},
    "dcat:byteSize": {"@value": String(bytes), "@type": "xsd:nonNegativeInteger"},
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": {"@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"},
      "spdx:checksumValue": {"@value": sha256, "@type": "xsd:hexBinary"}
    },
    "dct:license": {"@id": licenceAddress, "@type": "dct:LicenseDocument"},
    "dcatap:availability": authority("planned-availability", "STABLE"),
    "dct:issued": {"@value": vintage, "@type": "xsd:date"},
    "dct:modified": {"@value": vintage, "@type": "xsd:date"},
    ...(months && {"dct:temporal": periodOf(months)}),
    ...(isMonthly && {"dcat:temporalResolution": oneMonth}),
    ...(tongue && {"dct:language": authority("language", tongue)}),
    ...(standard && {"dct:conformsTo": {"@id": standard, "@type": "dct:Standard"}})
  };
}

/** The heads of columns are in these languages; elsewhere they are ids. */
const languages: Partial<Record<ListedFile["format"], string>> = {"csv fi": "FIN", "csv sv": "SWE"};

/** A table has its own description; other files keep to what their formats are described by. */
function standardOf({path, format}: ListedFile, full: (path: string) => string): string | undefined {
  return format.startsWith("csv") ? full(`${path}-metadata.json`) : standards[format];
}

const standards: Partial<Record<ListedFile["format"], string>> = {
  "json-stat": "https://json-stat.org/full/",
  "data package": "https://datapackage.org/profiles/2.0/datapackage.json"
};

function kindOf(path: string, locale: Locale): string {
  return language(locale).chart.downloads[downloadKind(path)];
}

/** An indicator has one table by area and one by municipality, an area one of its own and one of its municipalities. */
function scope(path: string, locale: Locale): string {
  const {scopes} = language(locale).dataset;
  const [, , folder = "", file = ""] = path.split("/");
  if (folder === "measures") return `, ${file.replace(/\..*$/, "")}`;
  if (folder === "indicators" || folder === "municipalities") return `, ${scopes[folder]}`;
  return folder === "area-municipalities" ? `, ${scopes[folder]}` : "";
}
