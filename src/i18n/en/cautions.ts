import type {cautions as finnish} from "../fi/cautions.ts";
import type {Translated} from "../translated.ts";

/** What the figures cannot say, and why a figure is marked, absent or not compared, in English. */
export const cautions: Translated<typeof finnish> = {
  cautions: {
    "chosen-areas": {
      title: "The areas were not chosen at random",
      text:
        "The 25 areas were chosen from those that applied, and nearly all large cities are among them. " +
        "The municipalities without a pilot are therefore a weak comparison. The official evaluation " +
        "(VATT and others, 2023) found no statistically significant effects at the level of municipalities."
    },
    "mixed-customers": {
      title: "The figures count everyone, not only the pilot’s customers",
      text:
        "A pilot municipality’s figures include the pilot’s customers and those of the TE Office. About half of the country’s " +
        "unemployed were to move to the pilots, but about three quarters of them live in the 118 municipalities. " +
        "A pilot municipality’s series is not the pilot’s series."
    },
    services: {
      title: "People who enter services no longer count as unemployed",
      text:
        "The number of unemployed falls when people enter services, even if nobody finds a job. " +
        "Read the activation rate together with unemployment."
    },
    "laid-off": {
      title: "Lay-offs show in the figures",
      text:
        "People fully laid off count as unemployed in this register. In 2020 and 2021 there were unusually many of them. " +
        "See the share without people laid off as well."
    },
    "labour-force": {
      title: "The labour force is about two years old",
      text:
        "The share is based on the labour force in the register-based employment statistics. That is about two years old and " +
        "is replaced each January, so the share can jump at the turn of the year even if the number of unemployed does not."
    },
    register: {
      title: "The register is not the Labour Force Survey",
      text:
        "The figures come from the register of jobseekers. Statistics Finland’s Labour Force Survey asks people themselves, " +
        "and its unemployment rate is a different figure."
    },
    confidential: {
      title: "Small figures are confidential",
      text:
        "The source does not publish a municipality’s figures of 1 to 4 but marks them with three dots. " +
        "They are not zero: in the sum of an area each of them is estimated, and the lower and upper limits are given."
    }
  },
  statuses: {
    normal: {word: "", explanation: "The figure is published, or computed from published figures."},
    provisional: {
      word: "provisional",
      explanation: "The labour force is still that of the year before; the figure is revised in spring."
    },
    estimated: {
      word: "estimated",
      explanation:
        "Some of the municipalities’ figures are confidential and estimated, or the figure is computed from the municipalities’ published shares."
    },
    break: {
      word: "break",
      explanation:
        "Boundaries, methods or the register changed, or are suspected to have: the figure cannot be compared with earlier ones."
    },
    suppressed: {
      word: "not shown",
      explanation: "The figure is not shown because it is confidential or too uncertain."
    },
    missing: {word: "missing", explanation: "There is no figure."}
  },
  absences: {
    confidential: {
      word: "1–4",
      explanation: "The figure is between 1 and 4. The source does not publish it more exactly."
    },
    "confidential count behind": {
      word: "confidential",
      explanation: "It is computed from a count of 1 to 4, which the source does not publish."
    },
    "no mean": {
      word: "no mean",
      explanation:
        "No mean is computed when one of the 12 months is confidential or missing, or when the series breaks among them."
    },
    "too uncertain": {
      word: "too uncertain",
      explanation: "So many parts are confidential that the lower and upper limits of the sum lie too far apart."
    },
    "zero denominator": {word: "cannot be computed", explanation: "It would be divided by zero."},
    "not published": {
      word: "not published",
      explanation: "The source has not published the month, or it is missing from our data."
    },
    merged: {word: "merged", explanation: "The municipality has merged into another one."},
    "broken series": {
      word: "series breaks",
      explanation: "It is not computed, because the series breaks between the months that it would be computed from."
    }
  },
  breaks: {
    kinds: {
      definition: "the definition changed",
      register: "the register changed",
      reporting: "data are missing",
      suspected: "suspected break",
      real: "a real change, not a break"
    },
    notCompared: "No figures are compared across this month.",
    foundByCheck: "The jump was found by our own check.",
    extremes: (inMonth) => `The series breaks ${inMonth}: the highest and the lowest figure are those since the break.`,
    note: (inMonth, short) => `B: the series breaks ${inMonth} (${short})`
  }
};
