import type {IndexedPlace, PlaceIndex} from "../../model/pages/place-index.ts";
import {isSimilar, meetingOf, plain} from "./name-endings.ts";
import type {Meeting} from "./name-endings.ts";

/** A place that answers to what was typed. */
export interface Hit {
  readonly place: IndexedPlace;
  readonly meeting: Meeting;
  /** The name by which it answers: of `place.names`, and of `place.former` after them. */
  readonly name: number;
}

/** The areas or the municipalities that answer, the best first. */
export interface HitGroup {
  readonly kind: "areas" | "municipalities";
  readonly hits: readonly Hit[];
}

/** Looks for places in an index; gives the groups that have hits, first the one that answers better. */
export type FindPlaces = (typed: string) => HitGroup[];

/**
 * Makes a search of an index. What meets a name as it was typed comes first; then what meets one of several words ("i
 * Esbo", "Tampereen työttömyys"); places that are a letter away are taken only when there are no others.
 */
export function placeFinder({areas, municipalities}: PlaceIndex): FindPlaces {
  const keys = [...areas, ...municipalities].flatMap(keysOf);
  return (typed) => {
    const whole = plain(typed);
    if (!whole) return [];
    const hits = firstFound([
      () => hitsAmong(keys, ({text, isName}) => meetingOf(whole, text, isName)),
      () => hitsAmong(keys, (key) => meetingOfWord(key, typed)),
      () => hitsAmong(keys, ({text}) => (isSimilar(whole, text) ? "similar" : null))
    ]);
    return inGroups(hits, areas);
  };
}

/** Whether what was found is but a letter away from what was typed. */
export function isGuess(groups: readonly HitGroup[]): boolean {
  return groups.some(({hits}) => hits.some(({meeting}) => meeting === "similar"));
}

interface Key {
  readonly place: IndexedPlace;
  readonly text: string;
  readonly isName: boolean;
  readonly name: number;
}

function keysOf(place: IndexedPlace): Key[] {
  return [...place.names, ...(place.former ?? [])].flatMap((forms, name) =>
    forms.map((form, i) => ({place, text: plain(form), isName: i === 0, name}))
  );
}

function firstFound(attempts: readonly (() => Hit[])[]): Hit[] {
  for (const attempt of attempts) {
    const hits = attempt();
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Each place once, by the name that answers best; equally good ones stay in the order of the index. */
function hitsAmong(keys: readonly Key[], meet: (key: Key) => Meeting | null): Hit[] {
  const hits = keys.flatMap((key) => {
    const meeting = meet(key);
    return meeting ? [{place: key.place, meeting, name: key.name}] : [];
  });
  hits.sort((a, b) => order[a.meeting] - order[b.meeting] || Math.sign(a.name) - Math.sign(b.name));
  return hits.filter(({place}, i) => hits.findIndex((hit) => hit.place === place) === i);
}

const order: Readonly<Record<Meeting, number>> = {name: 0, form: 1, beginning: 2, similar: 3};

function meetingOfWord({text, isName}: Key, typed: string): Meeting | null {
  const words = typed.split(/[\s,]+/).map(plain);
  const meetings = words.map((word) => meetingOf(word, text, isName));
  return meetings.some((meeting) => meeting === "name" || meeting === "form") ? "form" : null;
}

function inGroups(hits: readonly Hit[], areas: readonly IndexedPlace[]): HitGroup[] {
  const groups: HitGroup[] = [
    {kind: "areas", hits: withAreasOf(hits, areas)},
    {kind: "municipalities", hits: hits.filter(({place}) => !areas.includes(place))}
  ];
  const best = ({hits: [hit]}: HitGroup): number => (hit ? order[hit.meeting] : Infinity);
  return groups.filter(({hits: own}) => own.length > 0).sort((a, b) => best(a) - best(b));
}

/** Whoever types the name of a municipality may want its area. */
function withAreasOf(hits: readonly Hit[], areas: readonly IndexedPlace[]): Hit[] {
  const around = hits.flatMap(({place, meeting}): Hit[] => {
    const area = place.area === undefined || order[meeting] > order.form ? undefined : areas[place.area];
    return area ? [{place: area, meeting: "beginning", name: 0}] : [];
  });
  const all = [...hits.filter(({place}) => areas.includes(place)), ...around];
  return all.filter(({place}, i) => all.findIndex((hit) => hit.place === place) === i);
}
