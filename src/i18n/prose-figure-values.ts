import type {EstimatorId, MonthSpan} from "../model/comparisons.ts";
import type {Locale} from "../model/languages.ts";
import {pilotStart} from "../model/months.ts";
import type {Month} from "../model/months.ts";
import type {MethodsModel, SiteModel} from "../model/pages.ts";
import {effectUnit, formatEffectSize} from "./effects.ts";
import {formatDay, monthName} from "./months.ts";
import {formatHundredths, formatTick, formatValue} from "./numbers.ts";
import type {ProseFigure} from "./prose-figures.ts";
import {earlierEnds} from "./sentences/earlier-ends.ts";

/** From where the figures of the prose are taken. */
export interface ProseSources {
  readonly site: SiteModel;
  readonly methods: MethodsModel;
}

/** Every figure that prose names, as readers of a language see it. */
export function proseFigureValues(sources: ProseSources, locale: Locale): Readonly<Record<ProseFigure, string>> {
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

function areaFigures({areas, controls}: MethodsModel, locale: Locale): Record<AreaFigure, string> {
  const whole = (count: number): string => formatValue(count, "persons", locale);
  const count = (some: readonly unknown[]): string => whole(some.length);
  return {
    regionAreas: whole(controls.region),
    notCloseAreas: whole(controls.notClose),
    flipsRest: whole(controls.signChanges.rest),
    flipsSimilar: whole(controls.signChanges.similar),
    areasAbove: count(areas.filter(({att}) => att > 0)),
    areasBelow: count(areas.filter(({att}) => att < 0)),
    areasUnusual: count(areas.filter(({p}) => p <= 0.05)),
    unreliableAreas: count(areas.filter(({unreliable}) => unreliable)),
    smallestAdjustedP: formatHundredths(Math.min(...areas.map(({pAdjusted}) => pAdjusted)), locale)
  };
}

type MethodFigure = Exclude<ProseFigure, SiteFigure | AreaFigure>;

function methodFigures(methods: MethodsModel, locale: Locale): Record<MethodFigure, string> {
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
  const pooled = pooledFigures(methods, locale);
  return {
    ...pooled,
    donors: formatValue(donors.length, "persons", locale),
    observedLast: monthName(expected(months.at(-1), "months"), locale),
    pilotMonths: formatValue(months.filter((month) => month >= pilotStart).length, "persons", locale),
    band: size(expected(band, "the band").att),
    lastPretendedYear: pretendedSpan(methods).last.slice(0, 4),
    missDid: size(missOf(methods, "did")),
    missSc: size(missOf(methods, "sc")),
    missSdid: size(missOf(methods, "sdid")),
    panels: formatValue(simulated.panels, "persons", locale),
    falseAlarms: percent(weighted.falseAlarms),
    detectOne: detected(-1),
    detectTwo: detected(-2)
  };
}

/** The first and the last start before the pilots that was pretended. */
export function pretendedSpan({inTime}: Pick<MethodsModel, "inTime">): MonthSpan {
  const found = inTime.flatMap(({areas}) => areas).find((row) => row.inTime !== null)?.inTime?.starts ?? [];
  return {
    first: expected(found[0], "a pretended start"),
    last: expected(found.at(-1), "a pretended start")
  };
}

function pooledFigures(
  {pooled}: MethodsModel,
  locale: Locale
): Record<"pooledEffect" | "pooledError" | "preTestP", string> {
  if (pooled.kind === "unavailable") throw new Error(`all areas together: ${pooled.reason}, expected an estimate`);
  const {att, standardError} = expected(pooled.estimates.find(isWeighted), "the estimate of all areas together");
  const study = pooled.eventStudies.find(({base}) => base === -1);
  return {
    pooledEffect: `${formatHundredths(att, locale)}\u00a0${effectUnit("as published", locale)}`,
    pooledError: formatHundredths(expected(standardError, "its standard error"), locale),
    preTestP: formatHundredths(expected(study?.preTest, "the test of the years before the pilots").p, locale)
  };
}

function isWeighted({estimator}: {readonly estimator: EstimatorId}): boolean {
  return estimator === "sdid";
}

function missOf({inTime}: MethodsModel, estimator: EstimatorId): number {
  return expected(inTime.find(({method}) => method === estimator)?.rms, `the miss of ${estimator}`);
}

function expected<Found>(found: Found | null | undefined, what: string): Found {
  if (found === null || found === undefined) throw new Error(`figures of the prose: expected ${what}`);
  return found;
}
