/** The same as the Finnish ones, in English. */
export const englishTerms = `
pilots | about#what-the-pilots-were | What the pilots were | pilot, municipal pilot, employment pilot, experiment, act 1269, 1269, te office, te services, employment area
cannot | methods#what-the-figures-cannot-say | What the figures cannot say | effect, impact, causal, cause, success, result, limitation, did it work
comparison | methods#what-the-areas-are-compared-with | What the areas are compared with | compar, control, without a pilot, no pilot, similar municipalit, donor, rest
gap | methods#how-the-gap-is-computed | How the gap is computed | gap, method, computed, calculat, base period
weighted | methods#how-the-gap-is-computed | Weighted comparison (SDID) | weighted comparison, weight, sdid, synthetic difference
synthetic | methods#how-the-gap-is-computed | Synthetic control | synthetic control, synthetic, scm
differences | methods#how-the-gap-is-computed | Difference in differences | difference in difference, diff in diff, did
certainty | methods#how-certain-the-gap-is | How certain the gap is | certain, uncertain, confidence, significan, statistical, unusual, usual variation, margin of error, p value, band
placebos | methods#placebos | Municipalities without a pilot, as if they had one | placebo, chance, random
seasons | methods#other-views | Seasonal adjustment and other views | season, index, moving average, twelve month, 12 month
small | methods#small-municipalities | Small municipalities | small municipalit, small number
quoting | methods#how-the-figures-can-be-quoted | How the figures can be quoted | quote, quoting, cite, citation, citing, reference
sources | methods#where-the-figures-come-from | Where the figures come from | source, statistics finland, statfin, 12r5, employment service statistic, keha, pxweb, ministry, sss
status | data#status-of-the-figures | Status of the figures | confidential, suppress, privacy, secret, estimate, provisional, missing figure, status of the figure
breaks | data#breaks-and-jumps | Breaks and jumps | break, jump, series break
vintages | data#vintages | Vintages | vintage, version, release date, updat, when updated
files | data | Open data | data, download, file, csv, excel, spreadsheet, open data, parquet, api, json
terms | data#terms | Terms | terms of use, terms, licence, license, copyright, cc by
revisions | changes#revisions-of-the-source | Revisions of the source | revis, correct, changed figure
embedding | embedding | Embedding | embed, iframe, widget
accessibility | accessibility | Accessibility statement | accessib, screen reader, keyboard
contact | about#feedback | Feedback | feedback, contact, publisher, report an error, error report, who made
`;
