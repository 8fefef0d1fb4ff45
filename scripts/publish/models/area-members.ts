import type {PilotArea} from "../../../src/model/areas.ts";
import {isAfterPilots} from "../../../src/model/months.ts";
import {municipalityChartStart} from "../../../src/model/pages/municipality-pages.ts";
import type {AreaMember} from "../../../src/model/pages/pages.ts";
import {compareYears, firstWholeYear} from "../../../src/model/pages/whole-years.ts";
import {headlineOf} from "../../../src/model/reference.ts";
import {trailingMeans, yearMeans} from "./means.ts";
import {seriesOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The municipalities of an area with the headline share of each; none for an area of one. */
export function areaMembers(publication: Publication, {municipalities}: PilotArea): AreaMember[] {
  return municipalities.length > 1 ? municipalities.map((code) => areaMember(publication, code)) : [];
}

function areaMember(publication: Publication, code: string): AreaMember {
  const headline = headlineOf(publication.reference);
  const {points} = seriesOf(publication, headline.id, code);
  const known = points.slice(0, points.findLastIndex(({value}) => value !== null) + 1);
  const means = trailingMeans(known).filter(({month}) => month >= municipalityChartStart);
  return {
    code,
    years: yearMeans(known).filter(({year}) => year >= firstWholeYear),
    compared: compareYears(known, []),
    last: known.findLast(({month, value}) => value !== null && !isAfterPilots(month)) ?? known.at(-1) ?? null,
    // Counted from the end, so that the line ends in the newest month.
    means: means.filter((_, i) => (means.length - 1 - i) % 3 === 0)
  };
}
