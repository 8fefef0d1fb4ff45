import {posix} from "node:path";
import {resolve, roomOf} from "./rules.ts";
import type {Source} from "./parse.ts";

/** A room and the rooms that it takes things from. */
export interface Room {
  readonly name: string;
  /** Those to which no longer way leads, for what a neighbour takes is known to be taken. */
  readonly takesFrom: readonly string[];
  /** The most arrows from here to a room that takes from none. */
  readonly height: number;
}

/** The rooms of the house and what they take from one another; throws where two take from each other. */
export function roomsOf(sources: readonly Source[]): Room[] {
  const files = Map.groupBy(sources, ({path}) => roomOf(path));
  const names = new Set(files.keys());
  const taken = new Map([...files].map(([room, members]) => [room, roomsTaken(room, members, names)]));
  const heights = new Map<string, number>();
  return [...files.keys()].map((name) => {
    const height = heightOf(name, taken, heights, []);
    return {name, height, takesFrom: nearest(name, taken)};
  });
}

function roomsTaken(room: string, members: readonly Source[], names: ReadonlySet<string>): string[] {
  const targets = members.flatMap(({path, imports}) =>
    imports.flatMap(({specifier}) => {
      const target = resolve(path, specifier);
      return target === null ? [] : [roomOf(posix.normalize(target))];
    })
  );
  return [...new Set(targets)].filter((target) => target !== room && names.has(target)).sort();
}

function heightOf(
  room: string,
  taken: ReadonlyMap<string, readonly string[]>,
  known: Map<string, number>,
  way: readonly string[]
): number {
  if (way.includes(room)) throw new Error(`rooms ${[...way, room].join(", ")}: expected no circle`);
  const found = known.get(room);
  if (found !== undefined) return found;
  const below = (taken.get(room) ?? []).map((target) => heightOf(target, taken, known, [...way, room]));
  const height = Math.max(-1, ...below) + 1;
  known.set(room, height);
  return height;
}

function nearest(room: string, taken: ReadonlyMap<string, readonly string[]>): string[] {
  const direct = taken.get(room) ?? [];
  return direct.filter((target) => !direct.some((other) => other !== target && leadsTo(other, target, taken)));
}

function leadsTo(from: string, to: string, taken: ReadonlyMap<string, readonly string[]>): boolean {
  return (taken.get(from) ?? []).some((next) => next === to || leadsTo(next, to, taken));
}

/** Draws the house as SVG: what takes from others stands above them, arrows lead down and pass between the boxes. */
export function drawHouse(rooms: readonly Room[]): string {
  const spots = placeSpots(rooms);
  const highest = Math.max(...rooms.map((room) => room.height));
  const height = 2 * margin + highest * rowHeight + boxHeight;
  const yOf = (row: number): number => margin + (highest - row) * rowHeight + boxHeight / 2;
  const arrows = rooms.flatMap((room) =>
    room.takesFrom.map((target) =>
      arrow(
        wayBetween(room, target, rooms).map((id) => spots.get(id)!),
        yOf
      )
    )
  );
  const boxes = rooms.map((room) => box(room, spots.get(room.name)!.x, yOf(room.height)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `font-family="system-ui, sans-serif" font-size="14" role="img" aria-labelledby="title">`,
    `<title id="title">The rooms of the house; an arrow leads from a room to one that it takes from.</title>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">` +
      `<path d="M0 0L8 4L0 8Z" fill="#555"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#fdfcf8"/>`,
    ...arrows,
    ...boxes,
    `</svg>`,
    ``
  ].join("\n");
}

/** A place in a row: that of a room, or a gap through which an arrow passes. */
interface Spot {
  readonly row: number;
  readonly x: number;
}

const width = 1080;
const margin = 20;
const rowHeight = 78;
const boxHeight = 34;
const boxWidth = 164;
const gapWidth = 26;

/** By the name of the room, or that of an arrow and its row. */
function placeSpots(rooms: readonly Room[]): ReadonlyMap<string, Spot> {
  const ways = rooms.flatMap((room) => room.takesFrom.map((target) => wayBetween(room, target, rooms)));
  const rowOf = new Map(rooms.map(({name, height}) => [name, height]));
  for (const way of ways) way.forEach((id, i) => rowOf.set(id, rowOf.get(way[0]!)! - i));
  const rows = [...Map.groupBy(rowOf.keys(), (id) => rowOf.get(id)!)].toSorted(([a], [b]) => a - b);
  const neighbours = (id: string): string[] =>
    ways.flatMap((way) =>
      [way.indexOf(id) - 1, way.indexOf(id) + 1].flatMap((i) => (way.includes(id) ? (way[i] ?? []) : []))
    );
  const spots = new Map<string, Spot>();
  // Each pass puts what belongs together nearer together; after a few nothing moves any more.
  for (let pass = 0; pass < 8; pass += 1) {
    for (const [row, ids] of pass % 2 === 0 ? rows : rows.toReversed()) {
      const wanted = new Map(
        ids.map((id) => [id, meanOf(neighbours(id).flatMap((other) => spots.get(other)?.x ?? []))])
      );
      const order = ids.toSorted((a, b) => wanted.get(a)! - wanted.get(b)! || (a < b ? -1 : 1));
      const widths = order.map((id) => (id.includes(">") ? gapWidth : boxWidth));
      const air = (width - 2 * margin - widths.reduce((sum, one) => sum + one, 0)) / (order.length + 1);
      let left = margin;
      order.forEach((id, i) => {
        spots.set(id, {row, x: Math.round(left + air + widths[i]! / 2)});
        left += air + widths[i]!;
      });
    }
  }
  return spots;
}

/** The spots that an arrow visits, one in each row. */
function wayBetween(room: Room, target: string, rooms: readonly Room[]): string[] {
  const end = rooms.find(({name}) => name === target)?.height ?? 0;
  const between = Array.from({length: room.height - end - 1}, (_, i) => `${room.name}>${target} ${i}`);
  return [room.name, ...between, target];
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? width / 2 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function arrow(way: readonly Spot[], yOf: (row: number) => number): string {
  const steps = way.slice(1).map(({row, x}, i) => {
    const from = way[i]!;
    const [top, bottom] = [yOf(from.row) + boxHeight / 2, yOf(row) - boxHeight / 2];
    const middle = (top + bottom) / 2;
    const through = i < way.length - 2 ? `V${yOf(row) + boxHeight / 2}` : "";
    return `C${from.x} ${middle} ${x} ${middle} ${x} ${bottom}${through}`;
  });
  const start = `M${way[0]!.x} ${yOf(way[0]!.row) + boxHeight / 2}`;
  return `<path d="${start}${steps.join("")}" fill="none" stroke="#777" marker-end="url(#tip)"/>`;
}

function box(room: Room, x: number, y: number): string {
  const fill = room.name.startsWith("src") ? "#dce9f5" : "#f1e3c6";
  const name = room.name === "scripts" ? "scripts/*.ts" : room.name;
  const frame = `x="${x - boxWidth / 2}" y="${y - boxHeight / 2}" width="${boxWidth}" height="${boxHeight}" rx="6"`;
  return (
    `<g text-anchor="middle"><rect ${frame} fill="${fill}" stroke="#555"/>` +
    `<text x="${x}" y="${y + 5}">${name}</text></g>`
  );
}
