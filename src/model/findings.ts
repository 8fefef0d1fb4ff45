/** What a check found; checks neither throw nor print. */
export interface Finding {
  /** Short name of the rule, the same for every finding of it. */
  readonly rule: string;
  /** An error stops the build, a warning and a note are printed. */
  readonly severity: "error" | "warning" | "note";
  /** Which file, area, measure or month. */
  readonly where: string;
  readonly message: string;
}
