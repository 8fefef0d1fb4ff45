import {language} from "../../../src/i18n/language.ts";
import {formatDay, monthSpan, shortMonth} from "../../../src/i18n/months.ts";
import {formatTick, formatValue} from "../../../src/i18n/numbers.ts";
import {tableKind, verdictChangeText} from "../../../src/i18n/sentences.ts";
import {labelOf} from "../../../src/model/observations/measures.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {SiteModel} from "../../../src/model/pages/pages.ts";
import type {ReleaseModel, VerdictChange} from "../../../src/model/releases/releases.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";

/** What is reported of a release. */
export interface ReportSources {
  readonly release: ReleaseModel;
  /** Every revised cell. */
  readonly revisions: readonly Revision[];
  readonly site: SiteModel;
  /** Addresses that the site is the first to publish; null before it is built. */
  readonly addresses: readonly string[] | null;
}

/** Reports a release as Markdown, for people who decide whether it goes out: the text of a pull request. */
export function releaseReport(sources: ReportSources): string {
  const {release, site} = sources;
  const sections = [
    [`# Release of ${formatDay(release.date, "en")}`],
    listed(
      "Vintages of the source",
      release.vintages.map((day) => formatDay(day, "en"))
    ),
    listed("Months that came in", release.months.map(tellMonths)),
    cellTable(release, site),
    listed("Largest revisions", largestRevisions(sources)),
    listed(
      "Comparisons of which something else is said",
      release.verdicts.map((change) => tellVerdict(change, site))
    ),
    listed(
      "Tables of another content",
      release.tables.map((kind) => `${tableKind(kind, "en")}: ${count(kind.changed)} of ${count(kind.count)}`)
    ),
    listed("New files", release.isFirst ? [`all ${count(release.files.count)}`] : code(release.files.added)),
    listed("New addresses", tellAddresses(sources.addresses))
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Longer lists are cut: `/data/revisions.csv` and `data/addresses` have all of them. */
const shown = 20;

function listed(heading: string, lines: readonly string[]): string[] {
  const rest = lines.length - shown;
  return [
    `## ${heading}`,
    "",
    ...(lines.length === 0 ? ["None."] : lines.slice(0, shown).map((line) => `- ${line}`)),
    ...(rest > 0 ? [`- and ${count(rest)} more`] : [])
  ];
}

function tellMonths({first, last, indicators}: ReleaseModel["months"][number]): string {
  const names = language("en").indicators;
  return `${monthSpan(first, last, "en")}: ${indicators.map((id) => names[id].short).join(", ")}`;
}

function cellTable({cells}: ReleaseModel, site: SiteModel): string[] {
  const sum = (kind: "added" | "revised"): string => count(cells.reduce((all, cell) => all + cell[kind], 0));
  return [
    "## Cells of the source",
    "",
    "| measure | added | revised |",
    "|---|--:|--:|",
    ...cells.map(
      ({measure, added, revised}) => `| ${measureName(site, measure)} | ${count(added)} | ${count(revised)} |`
    ),
    `| all | ${sum("added")} | ${sum("revised")} |`
  ];
}

function largestRevisions({revisions, site}: ReportSources): string[] {
  const size = ({oldValue, newValue}: Revision): number => Math.abs((newValue ?? 0) - (oldValue ?? 0));
  const byMeasure = [...Map.groupBy(revisions, ({measure}) => measure)];
  return byMeasure.flatMap(([measure, members]) =>
    members
      .toSorted((a, b) => size(b) - size(a))
      .slice(0, 3)
      .map((one) => `${measureName(site, measure)}: ${tellRevision(one, site)}`)
  );
}

/** A confidential figure is told as the source writes it. */
function tellRevision({area, month, oldValue, newValue, cause}: Revision, site: SiteModel): string {
  const told = (value: number | null): string => (value === null ? "..." : formatTick(value, "en"));
  const why = cause === "borders" ? ` (${language("en").dataPage.causes.borders})` : "";
  return `${placeName(site, area)} ${shortMonth(month, "en")}: ${told(oldValue)} → ${told(newValue)}${why}`;
}

function tellAddresses(addresses: readonly string[] | null): string[] {
  if (addresses === null) return ["not known before the site is built"];
  const kinds = Map.groupBy(addresses, (address) => /^\/(data|feeds|embed|charts|vintages)\//.exec(address)?.[1] ?? "");
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, members]) =>
      kind === "" ? `pages: ${code(members.slice(0, shown)).join(", ")}` : `\`/${kind}/\`: ${count(members.length)}`
    );
}

function tellVerdict(change: VerdictChange, site: SiteModel): string {
  const {short} = language("en").indicators[change.indicator];
  return `${short}: ${verdictChangeText(change, areaName(site, change.area), "en")}`;
}

function code(paths: readonly string[]): string[] {
  return paths.map((path) => `\`${path}\``);
}

function measureName({measures}: SiteModel, measure: string): string {
  const known = measures.find(({code: other}) => other === measure);
  return known ? labelOf(known, "en") : measure;
}

function placeName({municipalityNames}: SiteModel, area: string): string {
  return area === countryCode ? language("en").chart.lines.country.name : (municipalityNames[area]?.en ?? area);
}

function areaName({areas}: SiteModel, id: string): string {
  return areas.find(({area}) => area.id === id)?.area.name.en ?? id;
}

function count(value: number): string {
  return formatValue(value, "persons", "en");
}
