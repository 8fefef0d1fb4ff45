import type {Dictionary} from "../../dictionary.ts";

/** What catalogues and search engines are told of the data, in English. */
export const dataset: Pick<Dictionary, "dataset"> = {
  dataset: {
    description:
      "Monthly figures of the 25 areas and 118 municipalities of Finland’s municipal employment pilots (1 March 2021 to 31 December 2024): unemployed jobseekers in different groups, people in services and vacancies, together with the rest of mainland Finland and similar municipalities without a pilot. The figures count everyone who lives in a municipality, not only pilot customers, and cannot show whether the pilots raised or lowered unemployment. Every figure has a status; estimated, provisional and confidential figures are marked.",
    keywords: [
      "unemployment",
      "jobseekers",
      "employment services",
      "municipal employment pilots",
      "vacancies",
      "municipalities",
      "Finland"
    ],
    country: "Finland",
    scopes: {areas: "all indicators", indicators: "by area", municipalities: "by municipality"},
    descriptions: {
      heading: "Descriptions of the tables",
      intro:
        "These files tell programs what the tables contain: columns, types, units, blank cells, keys, terms and source.",
      csvw: "Beside each table, a description of it (CSVW), for example:",
      dataPackage:
        "All tables with their keys, sizes and checksums as a Frictionless Data Package, also in the archive:",
      catalogue: "A catalogue of the data for open data portals (DCAT-AP), in Finnish, Swedish and English:",
      markup: "The pages of data, indicators and charts carry a description for search engines (schema.org Dataset)."
    }
  }
};
