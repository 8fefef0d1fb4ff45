import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {readChunks} from "../../../../scripts/effects/file-chunks.ts";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {openChunks} from "../../../../scripts/sources/chunks.ts";
import {makeCodebook} from "../../../../scripts/sources/codebook.ts";
import {parsePx} from "../../../../scripts/sources/px/parse-px.ts";
import {bigCell} from "./big-px.ts";

// Reads the file that is named, compares every cell, and tells how much memory the whole process has taken.
const [path = ""] = process.argv.slice(2);
const book = makeCodebook(readReference(diskFiles(process.cwd())));
const {chunks} = await openChunks(readChunks(path, "big.px"), "big.px");
const cube = await parsePx(chunks, "big.px", book);
let wrong = 0;
for (const [t] of cube.months.entries())
  for (const [a] of cube.areas.entries())
    for (const [m] of cube.measures.entries()) if (cube.cell(a, t, m) !== bigCell(t, a, m)) wrong++;
const cells = cube.months.length * cube.areas.length * cube.measures.length;
console.log(JSON.stringify({cells, wrong, megabytes: Math.round(process.resourceUsage().maxRSS / 1024)}));
