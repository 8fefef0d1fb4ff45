/** How wide the letters of a font are; kerning is left out, for it only brings letters closer. */
export interface FontMetrics {
  /** The font's file holds this letter. */
  readonly has: (letter: string) => boolean;
  /** Width of a text in ems. */
  readonly width: (text: string) => number;
}

/**
 * Reads the widths of letters from a TrueType font.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = readTables(view);
  const emSize = view.getUint16(tableAt(tables, "head") + 18);
  const wide = view.getUint16(tableAt(tables, "hhea") + 34);
  const glyphOf = readGlyphs(view, tableAt(tables, "cmap"));
  const advances = tableAt(tables, "hmtx");
  const advance = (glyph: number): number => view.getUint16(advances + 4 * Math.min(glyph, wide - 1)) / emSize;
  const widths = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const known = widths.get(letter) ?? advance(glyphOf(letter.codePointAt(0) ?? 0));
    widths.set(letter, known);
    return known;
  };
  return {
    has: (letter) => glyphOf(letter.codePointAt(0) ?? 0) !== 0,
    width: (text) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0)
  };
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  const records = Array.from({length: count}, (_, i) => 12 + 16 * i);
  return new Map(records.map((at) => [readTag(view, at), view.getUint32(at + 8)]));
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function tableAt(tables: ReadonlyMap<string, number>, tag: string): number {
  const at = tables.get(tag);
  if (at === undefined) throw new Error(`font: expected a table ${JSON.stringify(tag)}`);
  return at;
}

/** The glyph of each letter, from the table that covers the letters of Europe. */
function readGlyphs(view: DataView, cmap: number): (code: number) => number {
  const count = view.getUint16(cmap + 2);
  const tables = Array.from({length: count}, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i));
  const table = tables.find((at) => view.getUint16(at) === 4);
  if (table === undefined) throw new Error("font: expected a table of letters in format 4");
  const segments = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + segments];
  const [deltas, offsets] = [starts + segments, starts + 2 * segments];
  return (code) => {
    for (let i = 0; i < segments; i += 2) {
      if (code > view.getUint16(ends + i)) continue;
      const start = view.getUint16(starts + i);
      if (code < start) return 0;
      const delta = view.getUint16(deltas + i);
      const offset = view.getUint16(offsets + i);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + i + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
