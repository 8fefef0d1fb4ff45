/** Texts that are made from figures. */
export {chartAltText} from "./sentences/alt-text.ts";
export {cardSentence} from "./sentences/chart-sentence.ts";
export {chartParagraphs, chartSentence, levelSentence, pictureSentence} from "./sentences/chart-sentence.ts";
export {chartTitle, tableCaption, wholeTitle} from "./sentences/titles.ts";
export type {FigureTitle} from "./sentences/titles.ts";
export {revisionText} from "./sentences/revised-points.ts";
export {cellsSentence, feedEntrySentence, feedEntryTitle, reachedSentences} from "./sentences/feed-entry.ts";
export {newMonthsSentence, releaseCounts, releaseTitle, tableKind, verdictChangeText} from "./sentences/release.ts";
export {seriesEndNote} from "./sentences/series-ends.ts";
export {estimatesSentence, sharedBandSentence} from "./sentences/comparison/estimate-notes.ts";
export {baseName, basesSentence} from "./sentences/comparison/base-periods.ts";
export {
  comparisonSentence,
  directionOf,
  rarityOf,
  refusalSentence
} from "./sentences/comparison/comparison-sentence.ts";
export {verdictSentence} from "./sentences/comparison/comparison-sentence.ts";
export type {ComparisonSentence, WeightedView} from "./sentences/comparison/comparison-sentence.ts";
export {
  bandSentence,
  courseSentence,
  erredAlikeSentence,
  periodSentence,
  placeboSentence
} from "./sentences/comparison/estimate-notes.ts";
export {allAreasAltText, coverageAltText, placebosAltText} from "./sentences/methods-alt-text.ts";
export {pooledAltText, togetherAltText} from "./sentences/methods-alt-text.ts";
export {similarityWords} from "./sentences/comparison/similarity.ts";
export {altTextOfFile, gapAltText, viewAltText} from "./sentences/view-alt-text.ts";
export type {ViewPicture} from "./sentences/view-alt-text.ts";
export {viewSentence} from "./sentences/view-sentence.ts";
export {viewCaption, viewTitle} from "./sentences/titles.ts";
export {membershipSentence, mergedSentence} from "./sentences/municipality.ts";
export {chartQuestions} from "./sentences/questions.ts";
export type {AskedAndAnswered} from "./sentences/questions.ts";
