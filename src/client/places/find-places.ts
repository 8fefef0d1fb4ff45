import type {IndexedPlace, PlaceIndex} from "../../model/pages/place-index.ts";
import {editDistance} from "./edit-distance.ts";
import {topicFinder} from "./find-topics.ts";
import {isSimilar, meetingOf, plain} from "./name-endings.ts";
import type {Meeting} from "./name-endings.ts";

/** A place or a topic that answers to what was typed. */
export interface Hit {
  readonly place: IndexedPlace;
  readonly meeting: Meeting;
  /** The name by which it answers: of `place.names`, and of `place.former` after them. */
  readonly name: number;
}

/** The areas, the municipalities or the topics that answer, the best first. */
export interface HitGroup {
  readonly kind: "areas" | "municipalities" | "topics";
  readonly hits: readonly Hit[];
}

/** Looks in an index; gives the groups that have hits, first the one that answers better. */
export type FindPlaces = (typed: string) => HitGroup[];

/**
 * Makes a search of an index. What meets a name, a code or a topic as it was typed comes first; then what meets one of
 * several words ("i Esbo", "Tampereen työttömyys"); what is a letter away, and then what is nearest, is taken only when
 * there is nothing else.
 */
export function placeFinder(index: PlaceIndex): FindPlaces {
  const {areas, municipalities} = index;
  const places = [...areas, ...municipalities];
  const keys = places.flatMap(keysOf);
  const topics = topicFinder(index.topics);
  return (typed) => {
    const whole = plain(typed);
    if (!whole) return [];
    const hits = firstFound([
      () => [
        ...withCode(whole, municipalities),
        ...hitsAmong(keys, ({text, isName}) => meetingOf(whole, text, isName)),
        ...topics.whole(typed)
      ],
      () => [...hitsOfWords(keys, typed), ...topics.part(typed)],
      () => [...hitsAmong(keys, ({text}) => (isSimilar(whole, text) ? "similar" : null)), ...topics.similar(typed, 1)],
      () => [...nearest(keys, whole), ...topics.similar(typed, 2)]
    ]);
    return inGroups(hits, index);
  };
}

/** The one hit that is what was typed, name or form; null where there are several, or none but parts and guesses. */
export function onlyHit(groups: readonly HitGroup[]): Hit | null {
  const hits = groups.flatMap((group) => group.hits);
  const exact = (["name", "form"] as const).map((one) => hits.filter(({meeting}) => meeting === one));
  const [best = []] = exact.filter(({length}) => length > 0);
  return best.length === 1 ? (best[0] ?? null) : null;
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

/** A place answers to its names, and to its code as addresses and files write it where it is not one of its names. */
function keysOf(place: IndexedPlace): Key[] {
  const names = [...place.names, ...(place.former ?? [])].flatMap((forms, name) =>
    forms.map((form, i) => ({place, text: plain(form), isName: i === 0, name}))
  );
  const code = lastPart(place);
  return code.includes("-") ? [...names, {place, text: plain(code), isName: true, name: 0}] : names;
}

function lastPart({href}: IndexedPlace): string {
  return href.split("/").at(-2) ?? "";
}

/** The municipality whose code was typed: KU091, 091 or 91. */
function withCode(typed: string, municipalities: readonly IndexedPlace[]): Hit[] {
  const [, digits] = /^(?:ku)?0*(\d{1,3})$/.exec(typed) ?? [];
  if (digits === undefined) return [];
  const found = municipalities.filter((place) => lastPart(place).startsWith(`${digits.padStart(3, "0")}-`));
  return found.map((place) => ({place, meeting: "name", name: 0}));
}

/** Places whose name differs by as few letters as any, where these are few beside those that are the same. */
function nearest(keys: readonly Key[], typed: string): Hit[] {
  const most = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
  const near = keys.flatMap((key) => {
    const edits = editDistance(typed, key.text, most);
    return edits <= most ? [{key, edits}] : [];
  });
  const least = Math.min(...near.map(({edits}) => edits));
  return hitsAmong(
    near.flatMap(({key, edits}) => (edits === least ? [key] : [])),
    () => "similar"
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
  return eachOnce(hits);
}

const order: Readonly<Record<Meeting, number>> = {name: 0, form: 1, part: 2, beginning: 3, similar: 4};

/** Places of which one of several words is a name or a form. */
function hitsOfWords(keys: readonly Key[], typed: string): Hit[] {
  const words = typed.split(/[\s,;/+–—-]+/).map(plain);
  return hitsAmong(keys, ({text, isName}) => {
    const meetings = words.map((word) => meetingOf(word, text, isName));
    return meetings.some((meeting) => meeting === "name" || meeting === "form") ? "part" : null;
  });
}

function inGroups(hits: readonly Hit[], {areas, municipalities, topics}: PlaceIndex): HitGroup[] {
  const of = (places: readonly IndexedPlace[]): Hit[] => eachOnce(hits.filter(({place}) => places.includes(place)));
  const groups: HitGroup[] = [
    {kind: "areas", hits: withAreasOf(hits, areas)},
    {kind: "municipalities", hits: of(municipalities)},
    {kind: "topics", hits: of(topics)}
  ];
  const best = ({hits: [hit]}: HitGroup): number => (hit ? order[hit.meeting] : Infinity);
  return groups.filter(({hits: own}) => own.length > 0).sort((a, b) => best(a) - best(b));
}

function eachOnce(hits: readonly Hit[]): Hit[] {
  return hits.filter(({place}, i) => hits.findIndex((hit) => hit.place === place) === i);
}

/** Whoever types the name of a municipality may want its area. */
function withAreasOf(hits: readonly Hit[], areas: readonly IndexedPlace[]): Hit[] {
  const around = hits.flatMap(({place, meeting}): Hit[] => {
    const area = place.area === undefined || order[meeting] > order.part ? undefined : areas[place.area];
    return area ? [{place: area, meeting: "beginning", name: 0}] : [];
  });
  const all = [...hits.filter(({place}) => areas.includes(place)), ...around];
  return eachOnce(all);
}
