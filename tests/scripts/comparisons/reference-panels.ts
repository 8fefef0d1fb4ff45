import {readFileSync} from "node:fs";
import {buildPanel} from "../../../scripts/comparisons/estimators/panel.ts";
import type {Panel} from "../../../scripts/comparisons/estimators/panel.ts";
import type {EstimatorId} from "../../../src/model/comparisons/comparisons.ts";

/** What a file of expected numbers says of one estimator. */
interface ExpectedEstimate {
  readonly att: number;
  readonly rmspe_pre: number;
  readonly rmspe_post: number;
  readonly zeta_omega: number | null;
  readonly effect_curve: readonly number[];
  readonly omega_nonzero?: Readonly<Record<string, number>>;
  readonly lambda_nonzero?: Readonly<Record<string, number>>;
  readonly jackknife_se_fixed_weights?: number;
}

/** What it says of every unit as a placebo, the treated one among them. */
interface ExpectedPlacebos {
  readonly att_by_unit: Readonly<Record<string, number>>;
  readonly rmspe_pre_by_unit: Readonly<Record<string, number>>;
  readonly rmspe_ratio_by_unit: Readonly<Record<string, number>>;
  readonly rank_ratio_treated: number;
  readonly p_abs_att: number;
  readonly placebo_sd_population: number;
}

interface ExpectedFile {
  readonly exact: {
    readonly noise_level: number;
    readonly estimators: Readonly<Record<EstimatorId, ExpectedEstimate>>;
    readonly placebo_in_space?: Readonly<Partial<Record<EstimatorId, ExpectedPlacebos>>>;
    readonly conformal_moving_block: Readonly<Record<string, {readonly p_by_theta0: Readonly<Record<string, number>>}>>;
  };
}

/** A published panel, its periods and what others computed from it. */
export interface ReferencePanel {
  readonly name: string;
  readonly panel: Panel;
  readonly periods: readonly string[];
  readonly expected: ExpectedFile;
}

/** California's tobacco programme, Basque terrorism, and minimum wages in eight states. */
export const prop99 = readReferencePanel("prop99", 19);
export const basque = readReferencePanel("basque_outcome_only", 15);
export const cps = readReferencePanel("cps_logwage_minwage", 30);

function readReferencePanel(name: string, preLength: number): ReferencePanel {
  const lines = readFileSync(`tests/reference/${name}.csv`, "utf8").trim().split(/\r?\n/);
  const [header = [], ...rows] = lines.map((line) => line.split(","));
  const units = rows.map(([id = "", treated, ...values]) => ({
    id,
    treated: treated === "1",
    values: values.map(Number)
  }));
  const result = buildPanel({
    donors: units.filter(({treated}) => !treated),
    treated: units.filter(({treated}) => treated),
    preLength
  });
  if (result.kind !== "panel") throw new Error(`${name}: ${result.reason}`);
  const expected: ExpectedFile = JSON.parse(readFileSync(`tests/reference/${name}_expected.json`, "utf8"));
  return {name, panel: result.panel, periods: header.slice(2), expected};
}
