import type {Finding} from "../../../src/model/findings.ts";
import type {ReleasedCoverage, ReleaseRecord} from "../../../src/model/releases/releases.ts";

/** Proves that nothing that was published has gone: no indicator, and none of its months at either end. */
export function checkCoverage(released: readonly ReleasedCoverage[], now: readonly ReleasedCoverage[]): Finding[] {
  return released.flatMap(({indicator, first, last}) => {
    const found = now.find((one) => one.indicator === indicator);
    if (!found) return [gone(indicator, `no month is left, the last release had ${first}…${last}`)];
    return [
      ...(found.first > first ? [gone(indicator, `begins in ${found.first}, the last release in ${first}`)] : []),
      ...(found.last < last ? [gone(indicator, `ends in ${found.last}, the last release in ${last}`)] : [])
    ];
  });
}

/** What the newest release covers; nothing before the first one. */
export function releasedCoverage(releases: readonly Pick<ReleaseRecord, "coverage">[]): readonly ReleasedCoverage[] {
  return releases.at(-1)?.coverage ?? [];
}

function gone(where: string, message: string): Finding {
  return {rule: "coverage", severity: "error", where, message};
}
