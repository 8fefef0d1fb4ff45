import {language} from "../../../src/i18n/language.ts";
import {formatDay} from "../../../src/i18n/months.ts";
import {cautionIds} from "../../../src/model/cautions.ts";
import {locales} from "../../../src/model/languages.ts";
import {repeatedTopics} from "../../../src/model/tables.ts";
import {listDescriptions} from "../tables/descriptions.ts";
import type {Provenance} from "./provenance.ts";

/** What the archive holds, how its tables are read and what the figures cannot show, in all languages. */
export function readme({vintage}: Provenance): string {
  const parts = locales.map((locale) => {
    const {tables, cautions} = language(locale);
    const {archive} = tables;
    const limits = cautionIds.map((id) => `${cautions[id].title}. ${cautions[id].text}`);
    const kinds = archivedKinds.map(({address, titles, notes}) => {
      return `${address.replace("/data/", "")}.csv\n    ${titles[locale]}. ${notes[locale]}`;
    });
    return [archive.title, ...archive.paragraphs(formatDay(vintage, locale)), ...limits, ...kinds].join("\n\n");
  });
  return `${parts.join(separator)}\n`;
}

/** On what terms the figures may be used, in all languages. */
export function licenceText({licence, licenceAddress}: Provenance): string {
  const parts = locales.map((locale) => language(locale).tables.archive.licence.join("\n\n"));
  return `${[`${licence}\n${licenceAddress}`, ...parts].join(separator)}\n`;
}

/** The rows of the others are in these. */
const archivedKinds = listDescriptions().filter(({topic}) => !repeatedTopics.includes(topic));

const separator = `\n\n${"-".repeat(72)}\n\n`;
