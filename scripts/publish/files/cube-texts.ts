import type {PilotArea} from "../../../src/model/areas.ts";
import {cautionIds, cautionsOf} from "../../../src/model/cautions.ts";
import type {CautionId} from "../../../src/model/cautions.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {describeTable} from "../tables/descriptions.ts";
import {inAll} from "../tables/in-all.ts";
import {listAreas} from "../tables/listing-tables.ts";
import type {Category, CubeTexts} from "./json-stat.ts";

/** What the cube of one indicator in all areas is called. */
export function indicatorCubeTexts(reference: Reference, indicator: Indicator): CubeTexts {
  const title = inAll(({indicators}) => indicators[indicator.id].title);
  return {
    label: title,
    notes: [inAll(({indicators}) => indicators[indicator.id].definition), ...cautionNotes(cautionsOf(indicator.id))],
    categories: {
      figure: figureCategories("indicators", indicator),
      area: listAreas(reference).map(({id, name}) => ({id, label: name}))
    }
  };
}

/** What the cube of all indicators in one area is called. */
export function areaCubeTexts({indicators}: Reference, {name}: PilotArea): CubeTexts {
  return {
    label: name,
    notes: cautionNotes(cautionIds),
    categories: {
      figure: figureCategories("areas", null).map((category) =>
        category.id === "area" ? {...category, label: name} : category
      ),
      indicator: indicators.map((indicator) => ({
        id: indicator.id,
        label: inAll((words) => words.indicators[indicator.id].title),
        unit: unitOf(indicator)
      }))
    }
  };
}

function cautionNotes(ids: readonly CautionId[]): Localized[] {
  return ids.map((id) => inAll(({cautions}) => `${cautions[id].title}. ${cautions[id].text}`));
}

function figureCategories(topic: "indicators" | "areas", indicator: Indicator | null): Category[] {
  return describeTable(topic)
    .columns.filter(({type}) => type === "number")
    .map(({name, titles}) => ({id: name, label: titles, ...(indicator && {unit: unitOf(indicator)})}));
}

/** Figures are not rounded in files; the decimals are those that pages show. */
function unitOf({unit}: Indicator): NonNullable<Category["unit"]> {
  return {label: inAll(({units}) => units[unit].name), decimals: isCount(unit) ? 0 : 1};
}
