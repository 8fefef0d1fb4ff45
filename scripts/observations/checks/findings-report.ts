import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";

const severities = ["error", "warning", "note"] as const;

/** All findings as lines of text, the worst first, and how many there are of each severity. */
export function describeFindings(findings: readonly Finding[]): string[] {
  const inOrder = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const counts = severities.map((severity) => {
    return counted(inOrder.filter((finding) => finding.severity === severity).length, severity);
  });
  return [...inOrder.map(describeFinding), `${counts.join(", ")}.`];
}

/** A finding as a line of text: severity, rule, place and sentence. */
export function describeFinding({severity, rule, where, message}: Finding): string {
  return `${severity}: ${rule}: ${where}: ${message}`;
}
