/** The same as the Finnish ones, in English. */
export const englishTerms = `
pilots | about#what-the-pilots-were | What the pilots were | pilot, municipal pilot, employment pilot, experiment, act 1269, 1269, te office, te services, employment area, te reform
short | methods#in-short | In short | in short, summary, in brief, key points
cannot | methods#what-the-figures-cannot-say | What the figures cannot say | effect, impact, causal, cause, success, result, limitation, did it work
register | methods#caution-register | The register is not the Labour Force Survey | labour force survey, labor force survey, lfs, survey, employment rate, employed people
chosen | methods#caution-chosen-areas | The areas were not chosen at random | chosen, selection, selected, random, lottery, rct, evaluation, vatt
customers | methods#caution-mixed-customers | The figures count everyone, not only the pilot’s customers | customer, client, target group
labour | methods#caution-labour-force | The labour force is about two years old | labour force, labor force, denominator
comparison | methods#what-the-areas-are-compared-with | What the areas are compared with | compar, control, without a pilot, no pilot, similar municipalit, donor, rest
gap | methods#how-the-gap-is-computed | How the gap is computed | gap, method, computed, calculat
assumption | methods#how-the-gap-is-computed | The assumption: without the pilot, in step with the comparison | assumption, parallel trend, parallel, common trend, trend, in step, counterfactual
weighted | methods#weighted-comparison-sdid | Weighted comparison (SDID) | weighted comparison, weight, sdid, synthetic difference, arkhangelsky
synthetic | methods#synthetic-control | Synthetic control | synthetic control, synthetic, scm, abadie
differences | methods#difference-in-differences | Difference in differences | difference in difference, diff in diff, did
periods | methods#why-there-are-two-base-periods | Why there are two base periods | base period, two base periods, baseline, covid, corona, pandemic
certainty | methods#how-certain-the-gap-is | How certain the gap is | certain, uncertain, confidence, significan, statistical, unusual, usual variation, margin of error, band
pvalue | methods#how-municipalities-without-a-pilot-stray-from-their-comparisons | p-value and adjusted p-value | p value, adjusted p value, multiple test, multiple comparison, false discovery, benjamini
placebos | methods#how-municipalities-without-a-pilot-stray-from-their-comparisons | How municipalities without a pilot stray from their comparisons | placebo, as if they had a pilot, chance, permutation
side | methods#all-areas-side-by-side | All areas side by side | side by side, all areas
starts | methods#test-start-years | Test start years | test start, imagined start, pretended start, placebo in time, backdat, start year
longer | methods#more-time-before-the-pilots | More time before the pilots | more time before, pre period, longer pre period, ten years, robustness, sensitivity
together | methods#all-areas-together | All areas together | together, pooled, average effect, event study, pre trend, joint test, standard error
simulated | methods#made-up-figures-whose-answer-is-known | Made-up figures whose answer is known | made up, simulat, monte carlo, statistical power, false alarm, conformal
reading | methods#how-to-read-a-gap | How to read a gap | how to read, read a gap, interpret, grey band, gray band
seasons | methods#other-views | Other views: seasonal adjustment, index, change on a year earlier | season, seasonal adjustment, seasonally adjusted, other views, index, moving average, twelve month, 12 month, change on a year, stl, trend and season
small | methods#small-municipalities | Small municipalities | small municipalit, small number
quoting | methods#how-the-figures-can-be-quoted | How the figures can be quoted | quote, quoting, cite, citation, citing
references | methods#references | References | references, literature, bibliography, papers
sources | methods#where-the-figures-come-from | Where the figures come from | source, statistics finland, statfin, 12r5, employment service statistic, keha, pxweb, ministry, sss
sums | methods#sums-and-shares | Sums and shares | sums, shares, ratio of sums, how shares are
status | methods#status-of-the-figures | Status of the figures | confidential, suppress, privacy, secret, estimate, provisional, missing figure, status of the figure
breaks | data#breaks-and-jumps | Breaks and jumps | break, jump, series break
vintages | data#vintages | Vintages | vintage, version, release date, updat, when updated
files | data | Open data | data, download, file, csv, excel, spreadsheet, open data, parquet, api, json
terms | data#terms | Terms | terms of use, terms, licence, license, copyright, cc by
revisions | changes#revisions-of-the-source | Revisions of the source | revis, correct, changed figure
feeds | changes#feeds | Follow new figures | rss, atom, feed, json feed, follow figures, new figures
embedding | embedding | Embedding | embed, iframe, widget
accessibility | accessibility | Accessibility statement | accessib, screen reader, keyboard
contact | about#feedback | Feedback | feedback, contact, publisher, report an error, error report, who made
`;
