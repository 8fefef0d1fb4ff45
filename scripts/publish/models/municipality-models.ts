import {alandRegion} from "../../../src/model/areas.ts";
import type {Municipality, PilotArea} from "../../../src/model/areas.ts";
import {regionSeriesId, regionsWithoutPilot} from "../../../src/model/comparisons/control-regions.ts";
import {
  municipalityChartStart,
  municipalityIndexSchema,
  municipalityModelSchema
} from "../../../src/model/pages/municipality-pages.ts";
import type {MunicipalityIndex, MunicipalityModel, NumberSize} from "../../../src/model/pages/municipality-pages.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import type {PublishedFile} from "../../../src/model/pages/pages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {isKnown} from "../../../src/model/series.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {municipalityTablePath} from "../tables/municipality-tables.ts";
import {controlRoles} from "./control-roles.ts";
import {renderModel} from "./model-files.ts";
import type {ModelFile} from "./model-files.ts";
import {municipalityChart, surroundings} from "./municipality-chart.ts";
import {municipalityLevels} from "./municipality-levels.ts";
import {breaksOf, revisedOf, seriesOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The list of municipalities with what stands beside them, then each municipality. */
export function* listMunicipalityModels(
  publication: Publication,
  files: readonly PublishedFile[]
): Generator<ModelFile> {
  const byStem = Map.groupBy(files, ({path}) => path.replace(/\..*$/, ""));
  yield renderModel("municipalities.json", municipalityIndexSchema, municipalityIndex(publication));
  for (const municipality of publication.reference.municipalities) {
    const own = byStem.get(municipalityTablePath(municipality)) ?? [];
    const model = municipalityModel(publication, municipality, own);
    yield renderModel(`municipalities/${municipality.code}.json`, municipalityModelSchema, model);
  }
}

function municipalityIndex(publication: Publication): MunicipalityIndex {
  const {reference} = publication;
  const shares = reference.indicators.filter(({unit}) => !isCount(unit));
  const beside = new Set(["country", "rest", ...reference.municipalities.map((one) => besideOf(one, reference))]);
  return {
    municipalities: reference.municipalities.map((one) => ({...one, area: areaOf(one, reference)?.id ?? null})),
    headline: municipalityLevels(publication),
    surroundings: shares.flatMap(({id}) => [...beside].map((area) => surroundings(seriesOf(publication, id, area))))
  };
}

function municipalityModel(
  publication: Publication,
  municipality: Municipality,
  files: readonly PublishedFile[]
): MunicipalityModel {
  const {reference, comparisons} = publication;
  const {code, region} = municipality;
  const unemployed = seriesOf(publication, "unemployed", code).points.findLast(isKnown) ?? null;
  const numbers = sizeOf(unemployed);
  const isControl = !areaOf(municipality, reference) && region !== alandRegion;
  return {
    municipality,
    beside: besideOf(municipality, reference),
    numbers,
    unemployed,
    mergedInto: reference.changes.find((change) => change.code === code) ?? null,
    absorbed: reference.changes.filter((change) => change.heir === code),
    charts: reference.indicators.map(({id}) => {
      const series = seriesOf(publication, id, code);
      return {
        ...municipalityChart(series, numbers, breaksOf(publication, id, [series.points])),
        revised: revisedOf(publication, id, code).filter(({month}) => month >= municipalityChartStart)
      };
    }),
    files: [...files],
    roles: isControl ? controlRoles(comparisons, code) : null
  };
}

function areaOf({code}: Municipality, {areas}: Reference): PilotArea | undefined {
  return areas.find(({municipalities}) => municipalities.includes(code));
}

/** Its pilot area, else its region without pilots; a municipality that is an area or a region alone has the rest. */
function besideOf(municipality: Municipality, reference: Reference): string {
  const area = areaOf(municipality, reference);
  if (area) return area.municipalities.length > 1 ? area.id : "rest";
  const {region} = municipality;
  return regionsWithoutPilot(reference).some((one) => one.region === region) ? regionSeriesId(region) : "rest";
}

function sizeOf(unemployed: SeriesPoint | null): NumberSize {
  const count = unemployed?.value ?? 0;
  if (count < 100) return "few";
  return count < 300 ? "some" : "enough";
}
