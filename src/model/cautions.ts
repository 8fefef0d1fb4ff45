import {indicatorIds} from "./indicators.ts";
import type {IndicatorId} from "./indicators.ts";

/** What the figures cannot say, in the order in which pages show it. */
export const cautionIds = [
  "chosen-areas",
  "mixed-customers",
  "services",
  "laid-off",
  "labour-force",
  "register",
  "confidential"
] as const;

export type CautionId = (typeof cautionIds)[number];

/** The cautions that a reader of this indicator needs. */
export function cautionsOf(indicator: IndicatorId): CautionId[] {
  return cautionIds.filter((caution) => concerned[caution].includes(indicator));
}

/** The cautions that stand below every view of an indicator; the others are said once, below its figures. */
export function viewCautions(indicator: IndicatorId): CautionId[] {
  return cautionsOf(indicator).filter((caution) => caution === "chosen-areas" || caution === "mixed-customers");
}

const overLabourForce: readonly IndicatorId[] = [
  "unemployed-share",
  "unemployed-share-without-laid-off",
  "young-unemployed-share",
  "older-unemployed-share",
  "foreign-unemployed-share",
  "laid-off-share"
];

const aboutVacancies: readonly IndicatorId[] = ["vacancies", "new-vacancies"];

const aboutPeople = indicatorIds.filter((id) => !aboutVacancies.includes(id));

const aboutUnemployed = aboutPeople.filter((id) => !["jobseekers", "in-services"].includes(id));

const concerned: Readonly<Record<CautionId, readonly IndicatorId[]>> = {
  "chosen-areas": indicatorIds,
  "mixed-customers": aboutPeople,
  services: aboutUnemployed.filter((id) => id !== "laid-off-share"),
  "laid-off": aboutPeople.filter((id) => !["unemployed-share-without-laid-off", "in-services"].includes(id)),
  "labour-force": overLabourForce,
  register: aboutUnemployed,
  confidential: indicatorIds
};
