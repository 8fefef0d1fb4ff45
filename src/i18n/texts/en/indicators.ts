import type {Dictionary} from "../../dictionary.ts";

/** The indicators and their units in English. */
export const indicators: Pick<Dictionary, "indicators" | "indicatorGroups" | "units"> = {
  indicatorGroups: {
    unemployment: "Unemployment",
    groups: "Groups of unemployed people",
    services: "Services",
    vacancies: "Vacancies"
  },
  units: {
    "percent of labour force": {name: "per cent of the labour force", axis: "% of the labour force"},
    "percent of unemployed": {name: "per cent of unemployed jobseekers", axis: "% of the unemployed"},
    percent: {name: "per cent", axis: "%"},
    persons: {name: "people", axis: "people"},
    vacancies: {name: "vacancies", axis: "vacancies"},
    "persons per vacancy": {name: "unemployed people per vacancy", axis: "unemployed per vacancy"}
  },
  indicators: {
    "unemployed-share": {
      title: "Unemployed share of the labour force",
      short: "Unemployed share",
      definition:
        "How large a part of the area’s labour force are unemployed jobseekers on the month’s count day. " +
        "People fully laid off are included, people in services are not.",
      formula:
        "Unemployed jobseekers on the count day, divided by the labour force of the register-based employment statistics, times 100."
    },
    "unemployed-share-without-laid-off": {
      title: "Unemployed share of the labour force, without people laid off",
      short: "Share without laid-off",
      definition:
        "The unemployed share of the labour force when people fully laid off are left out. " +
        "It helps to read 2020 and 2021, when unusually many people were laid off.",
      formula:
        "Unemployed jobseekers minus people fully laid off, " +
        "divided by the labour force of the register-based employment statistics, times 100."
    },
    unemployed: {
      title: "Unemployed jobseekers",
      short: "Unemployed",
      definition:
        "How many people were unemployed jobseekers on the month’s count day. " +
        "People fully laid off are included, people in services are not.",
      formula: "Unemployed jobseekers on the count day."
    },
    "long-term-unemployed-share": {
      title: "Long-term unemployed as a share of the unemployed",
      short: "Long-term unemployed",
      definition:
        "How large a part of unemployed jobseekers have been unemployed for at least a year without a break. " +
        "The share also falls when many people become unemployed at once.",
      formula: "Long-term unemployed divided by unemployed jobseekers, times 100."
    },
    "young-unemployed-share": {
      title: "Unemployed people under 25 as a share of the labour force",
      short: "Under 25",
      definition:
        "Unemployed jobseekers under 25, relative to the area’s whole labour force, not to its young labour force.",
      formula:
        "Unemployed jobseekers under 25, divided by the labour force of the register-based employment statistics, times 100."
    },
    "older-unemployed-share": {
      title: "Unemployed people over 50 as a share of the labour force",
      short: "Over 50",
      definition:
        "Unemployed jobseekers over 50, relative to the area’s whole labour force, not to that of their age group.",
      formula:
        "Unemployed jobseekers over 50, divided by the labour force of the register-based employment statistics, times 100."
    },
    "foreign-unemployed-share": {
      title: "Unemployed foreign citizens as a share of the labour force",
      short: "Foreign citizens",
      definition:
        "Unemployed jobseekers who are foreign citizens, relative to the area’s whole labour force, " +
        "not to the foreign labour force.",
      formula:
        "Foreign unemployed jobseekers, divided by the labour force of the register-based employment statistics, times 100."
    },
    "women-of-unemployed": {
      title: "Women as a share of the unemployed",
      short: "Women",
      definition: "How large a part of unemployed jobseekers are women.",
      formula: "Women among unemployed jobseekers, divided by all unemployed jobseekers, times 100."
    },
    "laid-off-share": {
      title: "People laid off as a share of the labour force",
      short: "Laid off",
      definition: "How large a part of the area’s labour force are fully laid off on the month’s count day.",
      formula:
        "People fully laid off, divided by the labour force of the register-based employment statistics, times 100."
    },
    jobseekers: {
      title: "All jobseekers",
      short: "Jobseekers",
      definition:
        "Everyone registered as a jobseeker on the month’s count day: the unemployed, people in services, " +
        "and also those in work or outside the labour force whose job search is in force.",
      formula: "Jobseekers on the count day."
    },
    "in-services": {
      title: "People in services",
      short: "In services",
      definition:
        "People in employment services: in work with a pay subsidy or a start-up grant, in trials, labour market training " +
        "or coaching, and for instance in rehabilitative work or independent study. They are not counted as unemployed.",
      formula:
        "The sum of people in subsidised work, traineeship or preparatory training for working life, work and training trials, " +
        "labour market training, coaching and other services."
    },
    "activation-rate": {
      title: "Activation rate",
      short: "Activation rate",
      definition:
        "How large a part of the unemployed and the people in services are in services. " +
        "Read it beside the unemployed share: whoever enters a service is no longer unemployed in these statistics.",
      formula: "People in services, divided by the sum of people in services and unemployed jobseekers, times 100."
    },
    vacancies: {
      title: "Vacancies",
      short: "Vacancies",
      definition:
        "Jobs reported to the TE Offices that were vacant on the month’s count day. " +
        "Not all vacancies are reported to the TE Offices.",
      formula: "Vacancies on the month’s count day."
    },
    "new-vacancies": {
      title: "New vacancies",
      short: "New vacancies",
      definition:
        "Vacancies reported to the TE Offices during the month. Not all vacancies are reported to the TE Offices.",
      formula: "New vacancies during the month."
    },
    "unemployed-per-vacancy": {
      title: "Unemployed people per vacancy",
      short: "Per vacancy",
      definition:
        "How many unemployed jobseekers there are for each vacancy reported to the TE Office. " +
        "The figure swings widely where vacancies are few.",
      formula: "Unemployed jobseekers divided by vacancies on the count day."
    }
  }
};
