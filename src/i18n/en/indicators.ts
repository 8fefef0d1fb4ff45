import type {indicators as finnish} from "../fi/indicators.ts";
import type {Translated} from "../translated.ts";
import {counted, ofSubject, noneOf, rate, ratio, share} from "./indicator-sentences.ts";

/** The indicators, in English. */
export const indicators: Translated<typeof finnish> = {
  indicatorGroups: {
    unemployment: "Unemployment",
    groups: "Groups of unemployed people",
    services: "Services",
    vacancies: "Vacancies"
  },
  indicators: {
    "unemployed-share": {
      title: "Unemployed share of the labour force",
      short: "Unemployed share",
      inTitles: "unemployed share",
      asked: "unemploy, jobless, unemployment rate, jobless rate, unemployed share, out of work",
      definition:
        "Unemployed jobseekers as a share of the labour force on the count day, the last working day of the month. " +
        "People fully laid off are included, people in services are not.",
      formula:
        "Unemployed jobseekers on the count day, divided by the labour force of the register-based employment statistics, times 100.",
      moves:
        "The share follows the business cycle, the season and lay-offs: it is highest at the turn of the year and in summer. People who enter services do not count as unemployed, and the labour force it is based on is replaced each January.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, ${value} per cent of the labour force ${place.inside} was unemployed.`,
      none: noneOf("unemployed jobseekers"),
      ...share,
      ...ofSubject("unemployment")
    },
    "unemployed-share-without-laid-off": {
      title: "Unemployed share of the labour force, without people laid off",
      short: "Share without lay-offs",
      inTitles: "unemployed share net of lay-offs",
      asked: "unemploy, without lay, without people laid, without laid, excluding lay, excluding laid",
      definition:
        "The unemployed share of the labour force when people fully laid off are left out. " +
        "It helps in reading 2020 and 2021, when unusually many people were laid off.",
      formula:
        "Unemployed jobseekers minus people fully laid off, " +
        "divided by the labour force of the register-based employment statistics, times 100.",
      moves:
        "The business cycle and the season show here too. People who lose their job after a lay-off are counted in, so the share can grow while lay-offs fall.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, ${value} per cent of the labour force ${place.inside} was unemployed, not counting people laid off.`,
      none: noneOf("unemployed jobseekers", ", not counting people laid off"),
      ...share,
      ...ofSubject("unemployment without people laid off")
    },
    unemployed: {
      title: "Unemployed jobseekers",
      short: "Unemployed",
      inTitles: "unemployed jobseekers",
      asked: "unemploy, jobless, number of unemploy, how many unemploy, unemployed jobseek",
      definition:
        "How many people were unemployed jobseekers on the count day, the last working day of the month. " +
        "People fully laid off are included, people in services are not.",
      formula: "Unemployed jobseekers on the count day.",
      moves:
        "The count grows with the population and moves with the business cycle, the season and lay-offs. People who enter services drop out of it.",
      level: ({place, monthEnd, value}) =>
        value === "1"
          ? `${monthEnd}, there was 1 unemployed jobseeker ${place.inside}.`
          : `${monthEnd}, there were ${value} unemployed jobseekers ${place.inside}.`,
      none: noneOf("unemployed jobseekers"),
      ...counted,
      ...ofSubject("the number of unemployed people")
    },
    "long-term-unemployed-share": {
      title: "Long-term unemployed as a share of the unemployed",
      short: "Long-term unemployed",
      inTitles: "long-term unemployed share",
      asked: "unemploy, jobless, long term",
      definition:
        "The share of unemployed jobseekers who have been unemployed for at least a year without a break. " +
        "The share also falls when many people become unemployed at once.",
      formula: "Long-term unemployed divided by unemployed jobseekers, times 100.",
      moves:
        "The share falls when many become unemployed and grows when few do. Unemployment that began in the spring of 2020 had lasted a year just as the pilots started.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, ${value} per cent of the unemployed ${place.inside} had been out of work for at least a year.`,
      none: noneOf("long-term unemployed people"),
      ...share,
      ...ofSubject("the long-term share of the unemployed")
    },
    "young-unemployed-share": {
      title: "Unemployed people under 25 as a share of the labour force",
      short: "Under 25",
      inTitles: "unemployed under 25",
      asked: "unemploy, jobless, youth, young, under 25",
      definition: "Unemployed jobseekers under 25, relative to the whole labour force, not to its young labour force.",
      formula:
        "Unemployed jobseekers under 25, divided by the labour force of the register-based employment statistics, times 100.",
      moves:
        "School leavers and young people without a summer job show in summer, and those who start studying leave the figure in autumn. How many young people there are depends on the size of the cohort and on where there are places to study.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, unemployed people under 25 made up ${value} per cent of the labour force ${place.inside}.`,
      none: noneOf("unemployed people under 25"),
      ...share,
      ...ofSubject("the share of unemployed people under 25")
    },
    "older-unemployed-share": {
      title: "Unemployed people over 50 as a share of the labour force",
      short: "Over 50",
      inTitles: "unemployed over 50",
      asked: "unemploy, jobless, older, over 50, elderly, senior",
      definition: "Unemployed jobseekers over 50, relative to the whole labour force, not to that of their age group.",
      formula:
        "Unemployed jobseekers over 50, divided by the labour force of the register-based employment statistics, times 100.",
      moves:
        "The retirement age and the age limit for additional days of unemployment allowance have risen over the years. Cohorts differ in size as well, and the population ages at a different pace in each area.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, unemployed people over 50 made up ${value} per cent of the labour force ${place.inside}.`,
      none: noneOf("unemployed people over 50"),
      ...share,
      ...ofSubject("the share of unemployed people over 50")
    },
    "foreign-unemployed-share": {
      title: "Unemployed foreign citizens as a share of the labour force",
      short: "Foreign citizens",
      inTitles: "unemployed foreign citizens",
      asked: "unemploy, jobless, foreign, immigra, migrant, refugee, ukrain, citizenship",
      definition:
        "Unemployed jobseekers who are foreign citizens, relative to the whole labour force, " +
        "not to the foreign labour force.",
      formula:
        "Foreign unemployed jobseekers, divided by the labour force of the register-based employment statistics, times 100.",
      moves:
        "The share grows when people move to the country and falls when people become Finnish citizens. From 2022 on it also includes people who fled Ukraine.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, unemployed foreign citizens made up ${value} per cent of the labour force ${place.inside}.`,
      none: noneOf("unemployed foreign citizens"),
      ...share,
      ...ofSubject("the share of unemployed foreign citizens")
    },
    "women-of-unemployed": {
      title: "Women as a share of the unemployed",
      short: "Women",
      inTitles: "women among the unemployed",
      asked: "unemploy, jobless, women, woman, female, gender",
      definition: "The share of unemployed jobseekers who are women.",
      formula: "Women among unemployed jobseekers, divided by all unemployed jobseekers, times 100.",
      moves:
        "In construction and industry, unemployment in winter and in downturns is more often men’s; in teaching and care, unemployment in summer is more often women’s. So the share varies with the season and the business cycle.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, ${value} per cent of the unemployed ${place.inside} were women.`,
      none: noneOf("unemployed women"),
      ...share,
      ...ofSubject("women’s share of the unemployed")
    },
    "laid-off-share": {
      title: "People laid off as a share of the labour force",
      short: "Laid off",
      inTitles: "share laid off",
      asked: "laid off, lay off, layoff, furlough",
      definition:
        "The share of the labour force who are fully laid off on the count day, the last working day of the month.",
      formula:
        "People fully laid off, divided by the labour force of the register-based employment statistics, times 100.",
      moves:
        "Lay-offs follow the orders of companies. When a single large workplace lays people off, it shows at once in the figure of the whole municipality. The peak in the spring of 2020 coincides with COVID.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, ${value} per cent of the labour force ${place.inside} was fully laid off.`,
      none: noneOf("people fully laid off"),
      ...share,
      ...ofSubject("the share of people laid off")
    },
    jobseekers: {
      title: "All jobseekers",
      short: "Jobseekers",
      inTitles: "all jobseekers",
      asked: "jobseek, job seek, job hunt, looking for work, seeking work",
      definition:
        "Everyone registered as a jobseeker on the count day, the last working day of the month: the unemployed, people in services, " +
        "and also those in work or outside the labour force whose job search is valid.",
      formula: "Jobseekers on the count day.",
      moves:
        "People in work whose job search is valid are included too. In May 2022 the new service model changed the terms of a job search in the whole country.",
      level: ({place, monthEnd, value}) =>
        value === "1"
          ? `${monthEnd}, there was 1 jobseeker ${place.inside}.`
          : `${monthEnd}, there were ${value} jobseekers ${place.inside}.`,
      none: noneOf("jobseekers"),
      ...counted,
      ...ofSubject("the number of jobseekers")
    },
    "in-services": {
      title: "People in services",
      short: "In services",
      inTitles: "people in services",
      asked: "service, wage subsid, pay subsid, work trial, training, coaching, start up grant, rehabilitative work",
      definition:
        "People in employment services: in work with a pay subsidy or a start-up grant, in work or training trials, labour market training " +
        "or coaching, and for instance in rehabilitative work or independent study. They are not counted as unemployed.",
      formula:
        "The sum of people in subsidised work, traineeship or preparatory training for working life, work and training trials, " +
        "labour market training, coaching and other services.",
      moves:
        "How many are in services depends on funding, course timetables and summer breaks. In the spring of 2020 services were interrupted, and in July 2023 the terms of the pay subsidy changed.",
      level: ({place, monthEnd, value}) =>
        value === "1"
          ? `${monthEnd}, 1 person ${place.inside} was in employment services.`
          : `${monthEnd}, ${value} people ${place.inside} were in employment services.`,
      none: noneOf("people in employment services"),
      ...counted,
      ...ofSubject("the number of people in services")
    },
    "activation-rate": {
      title: "Activation rate",
      short: "Activation rate",
      inTitles: "activation rate",
      asked: "activation, activat",
      definition:
        "The share of the unemployed and people in services who are in services. " +
        "Read it together with the unemployed share: people who enter services no longer count as unemployed.",
      formula: "People in services, divided by the sum of people in services and unemployed jobseekers, times 100.",
      moves:
        "The rate also rises when few people are unemployed, because the number of people in services changes more slowly. In summer it falls while courses pause.",
      level: ({place, monthEnd, value}) => `${monthEnd}, the activation rate ${place.inside} was ${value} per cent.`,
      none: noneOf("people in employment services", ", so the activation rate was zero"),
      ...rate,
      ...ofSubject("the activation rate")
    },
    vacancies: {
      title: "Vacancies",
      short: "Vacancies",
      inTitles: "vacancies",
      asked: "vacan, open job, job opening, open position, jobs",
      definition:
        "Jobs reported to the TE Offices that were vacant on the count day, the last working day of the month. " +
        "Not all vacancies are reported to the TE Offices.",
      formula: "Vacancies on the count day.",
      moves:
        "Employers report vacancies as they wish, and habits vary by industry and area. Seasonal work shows in spring, and a single large advertiser can swing the figure of a whole municipality.",
      level: ({place, monthEnd, value}) =>
        value === "1"
          ? `${monthEnd}, there was 1 vacancy ${place.inside}.`
          : `${monthEnd}, there were ${value} vacancies ${place.inside}.`,
      none: noneOf("vacancies"),
      ...counted,
      ...ofSubject("the number of vacancies")
    },
    "new-vacancies": {
      title: "New vacancies",
      short: "New vacancies",
      inTitles: "new vacancies",
      asked: "vacan, new vacan, new job, new opening",
      definition:
        "Vacancies reported to the TE Offices during the month. Not all vacancies are reported to the TE Offices.",
      formula: "New vacancies during the month.",
      moves:
        "Employers report vacancies as they wish. Seasonal work is reported early in the year, and the same job may be reported more than once.",
      level: ({place, inMonth, value}) =>
        value === "1"
          ? `${inMonth}, 1 new vacancy was reported ${place.inside}.`
          : `${inMonth}, ${value} new vacancies were reported ${place.inside}.`,
      none: ({place, inMonth}) => `${inMonth}, no new vacancies were reported ${place.inside}.`,
      ...counted,
      ...ofSubject("the monthly number of new vacancies")
    },
    "unemployed-per-vacancy": {
      title: "Unemployed people per vacancy",
      short: "Per vacancy",
      inTitles: "unemployed people per vacancy",
      asked: "unemploy, per vacan, per job, tightness",
      definition:
        "How many unemployed jobseekers there are for each vacancy reported to the TE Office. " +
        "The figure swings widely where vacancies are few.",
      formula: "Unemployed jobseekers divided by vacancies on the count day.",
      moves:
        "The figure combines the swings of unemployment and of reported vacancies. Where vacancies are few, a handful of reports changes it a lot.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd}, there were ${value} unemployed people for each vacancy ${place.inside}.`,
      none: noneOf("unemployed jobseekers"),
      ...ratio,
      ...ofSubject("the number of unemployed people per vacancy")
    }
  }
};
