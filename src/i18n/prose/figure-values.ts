import {isUnusual} from "../../model/comparisons/comparisons.ts";
import type {EstimatorId} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import {pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import {effectUnit, formatEffectSize} from "../effects.ts";
import {formatDay, monthName} from "../months.ts";
import {formatHundredths, formatTick, formatValue} from "../numbers.ts";
import {earlierEnds} from "../sentences/series-ends.ts";
import {pooledFindings, pretendedSpan} from "./findings.ts";
import type {ProseFigure} from "./prose-figures.ts";

/** From where the figures of the prose are taken. */
export interface ProseSources {
  readonly site: SiteModel;
  readonly methods: MethodsModel;
}

export type ProseFigureValues = Readonly<Record<ProseFigure, string | null>>;

/** Every figure that prose names, as readers of a language see it; null where there is none, which the prose then leaves out. */
export function proseFigureValues(sources: ProseSources, locale: Locale): ProseFigureValues {
  return {
    ...siteFigures(sources.site, locale),
    ...areaFigures(sources.methods, locale),
    ...methodFigures(sources.methods, locale)
  };
}

type SiteFigure =
  | "areas"
  | "municipalities"
  | "pilotMunicipalities"
  | "indicators"
  | "vintages"
  | "newestVintage"
  | "revisions"
  | "firstMonth"
  | "lastMonth"
  | "countsLast"
  | "earlierEnds";

function siteFigures(site: SiteModel, locale: Locale): Record<SiteFigure, string> {
  const count = (size: number): string => formatValue(size, "persons", locale);
  const month = (some: Month): string => monthName(some, locale);
  const {first, last, countsLast} = expected(site.indicators[0], "the headline indicator");
  return {
    areas: count(site.areas.length),
    municipalities: count(Object.keys(site.municipalityNames).length),
    pilotMunicipalities: count(site.areas.flatMap(({area}) => area.municipalities).length),
    indicators: count(site.indicators.length),
    vintages: count(site.vintages.length),
    newestVintage: formatDay(expected(site.vintages.at(-1), "a vintage").date, locale),
    revisions: count(
      expected(
        site.files.find(({path}) => path === "/data/revisions.csv"),
        "the file of revisions"
      ).rows
    ),
    firstMonth: month(first),
    lastMonth: month(last),
    countsLast: month(countsLast ?? last),
    earlierEnds: earlierEnds(site.indicators, locale)
  };
}

type AreaFigure =
  | "regionAreas"
  | "notCloseAreas"
  | "flipsRest"
  | "flipsSimilar"
  | "areasAbove"
  | "areasBelow"
  | "areasUnusual"
  | "unreliableAreas"
  | "smallestAdjustedP";

function areaFigures({areas, controls}: MethodsModel, locale: Locale): Record<AreaFigure, string | null> {
  const whole = (count: number): string => formatValue(count, "persons", locale);
  const count = (some: readonly unknown[]): string => whole(some.length);
  return {
    regionAreas: whole(controls.region),
    notCloseAreas: whole(controls.notClose),
    flipsRest: whole(controls.signChanges.rest),
    flipsSimilar: whole(controls.signChanges.similar),
    areasAbove: count(areas.filter(({att}) => att > 0)),
    areasBelow: count(areas.filter(({att}) => att < 0)),
    areasUnusual: count(areas.filter(isUnusual)),
    unreliableAreas: count(areas.filter(({unreliable}) => unreliable)),
    smallestAdjustedP:
      areas.length > 0 ? formatHundredths(Math.min(...areas.map(({pAdjusted}) => pAdjusted)), locale) : null
  };
}

type MethodFigure = Exclude<ProseFigure, SiteFigure | AreaFigure>;

function methodFigures(methods: MethodsModel, locale: Locale): Record<MethodFigure, string | null> {
  const {months, donors, band, simulated} = methods;
  const size = (effect: number): string => formatEffectSize(effect, "as published", locale);
  const percent = (share: number): string => formatTick(100 * share, locale);
  const weighted = expected(simulated.estimators.find(isWeighted), "the simulation of the weighted comparison");
  const detected = (effect: number): string =>
    percent(
      expected(
        weighted.detection.find((row) => row.effect === effect),
        `detection of ${effect}`
      ).share
    );
  const missOf = (estimator: EstimatorId): string | null => {
    const rms = methods.inTime.find(({method}) => method === estimator)?.rms ?? null;
    return rms === null ? null : size(rms);
  };
  return {
    ...pooledFigures(methods, locale),
    donors: formatValue(donors.length, "persons", locale),
    observedLast: monthName(expected(months.at(-1), "months"), locale),
    pilotMonths: formatValue(months.filter((month) => month >= pilotStart).length, "persons", locale),
    band: band && size(band.att),
    lastPretendedYear: pretendedSpan(methods)?.last.slice(0, 4) ?? null,
    missDid: missOf("did"),
    missSc: missOf("sc"),
    missSdid: missOf("sdid"),
    panels: formatValue(simulated.panels, "persons", locale),
    falseAlarms: percent(weighted.falseAlarms),
    detectOne: detected(-1),
    detectTwo: detected(-2)
  };
}

function pooledFigures(
  {pooled}: MethodsModel,
  locale: Locale
): Record<"pooledEffect" | "pooledError" | "preTestP", string | null> {
  const {weighted, preTest} = pooledFindings(pooled);
  return {
    pooledEffect: weighted && `${formatHundredths(weighted.att, locale)}\u00a0${effectUnit("as published", locale)}`,
    pooledError: weighted && formatHundredths(weighted.standardError, locale),
    preTestP: preTest && formatHundredths(preTest.p, locale)
  };
}

function isWeighted({estimator}: {readonly estimator: EstimatorId}): boolean {
  return estimator === "sdid";
}

function expected<Found>(found: Found | null | undefined, what: string): Found {
  if (found === null || found === undefined) throw new Error(`figures of the prose: expected ${what}`);
  return found;
}
