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

/**
 * Throws when there are errors; the message lists them. Warnings are told; of notes `npm run data:check` tells.
 *
 * @param more what follows from the errors
 */
export function stopOnErrors(
  findings: readonly Finding[],
  warn: (line: string) => void,
  more: readonly string[] = []
): void {
  const linesOf = (severity: Finding["severity"]): string[] =>
    findings.filter((finding) => finding.severity === severity).map(describeFinding);
  for (const line of linesOf("warning")) warn(line);
  const errors = linesOf("error");
  if (errors.length > 0) throw new Error([...errors, ...more].join("\n"));
}

/** A finding as a line of text: severity, rule, place and sentence. */
function describeFinding({severity, rule, where, message}: Finding): string {
  return `${severity}: ${rule}: ${where}: ${message}`;
}
