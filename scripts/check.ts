import type {Finding} from "../src/model/findings.ts";
import {startCommand} from "./command-line.ts";
import {folder} from "./command-options.ts";
import {diskFiles} from "./effects/files.ts";
import {coverIndicators} from "./indicators/coverage.ts";
import {checkBoundaries} from "./observations/checks/check-boundaries.ts";
import {checkCoverage, releasedCoverage} from "./observations/checks/check-coverage.ts";
import {checkFigures} from "./observations/checks/check-figures.ts";
import {checkReference} from "./observations/checks/check-reference.ts";
import {checkSums} from "./observations/checks/check-sums.ts";
import {checkVintages} from "./observations/checks/check-vintages.ts";
import {describeFindings} from "./observations/checks/findings-report.ts";
import {readExpectedCounts} from "./observations/expected-counts.ts";
import {readBoundaries} from "./observations/read-boundaries.ts";
import {readReference} from "./observations/read-reference.ts";
import {readReleases} from "./observations/read-releases.ts";
import {regionsAt, stateAt} from "./observations/state.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";

// `npm run data:check`: everything that the checks find in what is kept in data/; an error makes the command fail.

const {options} = startCommand({root: folder(".")});
const findings = checkAll(options.root);
for (const line of describeFindings(findings)) console.log(line);
if (findings.some(({severity}) => severity === "error")) process.exitCode = 1;

function checkAll(root: string): Finding[] {
  const files = diskFiles(root);
  const reference = readReference(files);
  const vintages = readVintages(files);
  const state = stateAt(vintages);
  return [
    ...checkReference(reference, readExpectedCounts(files)),
    ...checkBoundaries(readBoundaries(files), reference.municipalities),
    ...checkVintages(vintages, reference),
    ...checkSums(state, regionsAt(vintages), reference).findings,
    ...checkFigures(state, reference),
    ...checkCoverage(releasedCoverage(readReleases(files)), coverIndicators(state, reference))
  ];
}
