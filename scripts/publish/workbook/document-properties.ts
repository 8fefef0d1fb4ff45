import {escapeMarkup} from "../../../src/i18n/escape-markup.ts";
import type {Provenance} from "../files/provenance.ts";

/** The parts of a workbook, which is a zip file, by their names. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/**
 * Adds to a workbook what it says about itself, which programs show and search, and the style that cells have by
 * default.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function withProperties(parts: WorkbookParts, title: string, provenance: Provenance): WorkbookParts {
  return {
    ...parts,
    [typesPart]: edited(parts, typesPart, "</Types>", (end) => overrides + end),
    [relationsPart]: edited(parts, relationsPart, "</Relationships>", (end) => relations + end),
    "xl/styles.xml": edited(parts, "xl/styles.xml", /<cellXfs [^]*<\/cellXfs>/, (styles) => withDefaultStyle(styles)),
    "docProps/core.xml": encode(coreProperties(title, provenance)),
    "docProps/app.xml": encode(appProperties)
  };
}

const typesPart = "[Content_Types].xml";
const relationsPart = "_rels/.rels";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const overrides =
  '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>' +
  '<Override ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml" PartName="/docProps/app.xml"/>';

const relations =
  '<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
  '<Relationship Id="rId-app" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>';

/** The names of sheets and the first of the three languages are Finnish. */
function coreProperties(title: string, {publisher, vintage, source, licence}: Provenance): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${vintage}T12:00:00Z</dcterms:created>`;
  return (
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(publisher)}</dc:creator>` +
    `<dc:description>${escapeMarkup(`${source}. ${licence}.`)}</dc:description><dc:language>fi</dc:language>` +
    `${time}${time.replaceAll("created", "modified")}</cp:coreProperties>`
  );
}

const appProperties = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kuntakokeilut</Application></Properties>`;

function withDefaultStyle(cellStyles: string): string {
  return (
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${cellStyles}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`
  );
}

function edited(
  parts: WorkbookParts,
  name: string,
  place: string | RegExp,
  edit: (found: string) => string
): Uint8Array {
  const text = new TextDecoder().decode(parts[name]);
  const changed = text.replace(place, edit);
  if (changed === text) throw new Error(`part ${name} of a workbook: expected a place for what is added`);
  return encode(changed);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
