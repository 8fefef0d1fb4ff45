import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readChunks} from "../../../scripts/effects/file-chunks.ts";

test.each([0, 1, 65_536, 200_000])("a file of %i bytes comes whole, piece by piece", async (size) => {
  const folder = mkdtempSync(join(tmpdir(), "chunks-"));
  const bytes = Uint8Array.from({length: size}, (_, i) => i % 251);
  writeFileSync(join(folder, "a.bin"), bytes);
  const parts: Uint8Array[] = [];
  for await (const part of readChunks(join(folder, "a.bin"), "a.bin")) parts.push(part.slice());
  expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  expect(parts.every(({length}) => length <= 65_536)).toBe(true);
  rmSync(folder, {recursive: true});
});

test.each(["none.bin", "."])("%s is refused by its name", async (path) => {
  const first = readChunks(join(tmpdir(), path), "a.bin").next();
  await expect(first).rejects.toThrow("file a.bin: expected a readable file");
});
