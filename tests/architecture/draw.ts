import {globSync, readFileSync, writeFileSync} from "node:fs";
import {startCommand} from "../../scripts/command-line.ts";
import {drawHouse, roomsOf} from "./house.ts";
import {parseSource} from "./parse.ts";

// `npm run house`: draws the rooms of the house anew, for the README.
startCommand({});
const paths = globSync("{src,scripts}/**/*.{ts,astro}").sort();
const rooms = roomsOf(paths.map((path) => parseSource(path, readFileSync(path, "utf8"))));
writeFileSync("tests/architecture/house.svg", drawHouse(rooms));
console.log(`${rooms.length} rooms in tests/architecture/house.svg`);
