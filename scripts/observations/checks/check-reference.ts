import {withoutPilot} from "../../../src/model/comparisons/control-regions.ts";
import type {Finding} from "../../../src/model/findings.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {Month} from "../../../src/model/months.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {ExpectedCounts} from "../expected-counts.ts";

/** Proves that the reference tables fit each other and the facts: how many areas and municipalities there are. */
export function checkReference(reference: Reference, expected: ExpectedCounts): Finding[] {
  return [
    ...checkCounts(reference, expected),
    ...checkOnce(reference),
    ...checkKnown(reference),
    ...checkOrder(reference),
    ...checkBreaks(reference)
  ];
}

function checkCounts({areas, municipalities}: Reference, expected: ExpectedCounts): Finding[] {
  const pilot = new Set(areas.flatMap((area) => area.municipalities));
  const others = withoutPilot({areas, municipalities});
  return [
    ...expectCount("pilot areas", areas.length, expected.pilotAreas),
    ...expectCount("pilot municipalities", pilot.size, expected.pilotMunicipalities),
    ...expectCount("municipalities", municipalities.length, expected.municipalities),
    ...expectCount("mainland municipalities without a pilot", others.length, expected.mainlandWithoutPilot)
  ];
}

function expectCount(what: string, found: number, expected: number): Finding[] {
  return found === expected ? [] : [error("reference-counts", what, `${found}, expected ${expected}`)];
}

function checkOnce(reference: Reference): Finding[] {
  const {areas, municipalities, measures, events, changes, indicators, noComparableAreas} = reference;
  return [
    ...expectOnce(
      "no-comparable-areas.csv",
      noComparableAreas.map(({area}) => area)
    ),
    ...expectOnce(
      "pilot-areas.csv",
      areas.map(({id}) => id)
    ),
    ...expectOnce(
      "pilot-areas.csv, members",
      areas.flatMap((area) => area.municipalities)
    ),
    ...expectOnce(
      "municipalities.csv",
      municipalities.map(({code}) => code)
    ),
    ...expectOnce(
      "municipality-changes.csv",
      changes.map(({code}) => code)
    ),
    ...expectOnce(
      "events.csv",
      events.map(({id}) => id)
    ),
    ...expectOnce(
      "indicators.json",
      indicators.map(({id}) => id)
    ),
    ...expectOnce(
      "measures.json",
      measures.map(({code}) => code)
    )
  ];
}

function expectOnce(where: string, codes: readonly string[]): Finding[] {
  const twice = codes.filter((code, i) => codes.indexOf(code) < i);
  return twice.map((code) => error("reference-once", where, `${code} twice, expected once`));
}

function checkKnown(reference: Reference): Finding[] {
  const {areas, municipalities, changes, regionChanges, indicators, measures, noComparableAreas} = reference;
  const ids = new Set(areas.map(({id}) => id));
  const codes = new Set(municipalities.map(({code}) => code));
  const regions = new Set(municipalities.flatMap(({region, ely}) => [region, ely]));
  const known = new Set(measures.map(({code}) => code));
  return [
    ...areas.flatMap(({id, municipalities: members}) => expectKnown(`pilot area ${id}`, members, codes)),
    ...changes.flatMap(({code, heir}) => expectKnown("municipality-changes.csv", [code, heir], codes)),
    ...regionChanges.flatMap(({code}) => expectKnown("region-changes.csv", [code], codes)),
    ...regionChanges.flatMap(({region, ely}) => expectKnown("region-changes.csv", [region, ely], regions)),
    ...checkNewCodes(changes, codes),
    ...noComparableAreas.flatMap(({area}) => expectKnown("no-comparable-areas.csv", [area], ids)),
    ...indicators.flatMap((indicator) => expectKnown(`indicator ${indicator.id}`, measuresOf(indicator), known))
  ];
}

function checkNewCodes(changes: Reference["changes"], codes: ReadonlySet<string>): Finding[] {
  return changes.flatMap(({newCode, heir}) => {
    if (newCode === null) return [];
    const other = changes.find((change) => change.newCode === newCode && change.heir !== heir);
    return [
      ...(codes.has(newCode) ? [newCodeError(newCode, "expected a code that is not in municipalities.csv")] : []),
      ...(other ? [newCodeError(newCode, `of both ${heir} and ${other.heir}, expected one heir`)] : [])
    ];
  });
}

function newCodeError(code: string, message: string): Finding {
  return error("reference-known", "municipality-changes.csv", `new_code ${code}: ${message}`);
}

function measuresOf({numerator, denominator, publishedShare}: Indicator): string[] {
  const terms = [...numerator, ...(denominator ?? [])].map(({measure}) => measure);
  return publishedShare === null ? terms : [...terms, publishedShare];
}

function expectKnown(where: string, codes: readonly string[], known: ReadonlySet<string>): Finding[] {
  const unknown = codes.filter((code) => !known.has(code));
  return unknown.map((code) => error("reference-known", where, `${code} is in no reference table`));
}

function checkOrder({indicators, events, regionChanges}: Reference): Finding[] {
  const ids = indicators.map(({id}) => id);
  return [
    ...expectIndicatorsInOrder(ids),
    ...expectMonthsInOrder(
      "events.csv",
      events.map(({month}) => month)
    ),
    ...expectMonthsInOrder(
      "region-changes.csv",
      regionChanges.map(({from}) => from)
    )
  ];
}

function expectIndicatorsInOrder(ids: readonly string[]): Finding[] {
  const at = indicatorIds.findIndex((id, i) => id !== ids[i]);
  if (at < 0 && ids.length === indicatorIds.length) return [];
  const place = at < 0 ? indicatorIds.length : at;
  const message = `entry ${place + 1}: ${ids[place] ?? "none"}, expected ${indicatorIds[place] ?? "none"} in the order of indicatorIds`;
  return [error("reference-order", "indicators.json", message)];
}

function checkBreaks({breaks, measures, municipalities}: Reference): Finding[] {
  const known = new Set(measures.map(({code}) => code));
  const areas = new Set([countryCode, ...municipalities.map(({code}) => code)]);
  const months = breaks.map(({month}) => month);
  return [
    ...breaks.flatMap((one) => expectKnown("breaks.csv", one.measures, known)),
    ...breaks.flatMap((one) => expectKnown("breaks.csv", one.areas, areas)),
    ...expectOnce(
      "breaks.csv",
      breaks.flatMap(({measures: codes, month, areas: places}) =>
        codes.map((code) => [code, month, ...places].join(" "))
      )
    ),
    ...expectMonthsInOrder("breaks.csv", months)
  ];
}

function expectMonthsInOrder(where: string, months: readonly Month[]): Finding[] {
  const at = months.findIndex((month, i) => month < (months[i - 1] ?? month));
  if (at < 0) return [];
  // The header is row 1.
  const message = `row ${at + 2}: ${months[at]} after ${months[at - 1]}, expected the order of months`;
  return [error("reference-order", where, message)];
}

function error(rule: string, where: string, message: string): Finding {
  return {rule, severity: "error", where, message};
}
