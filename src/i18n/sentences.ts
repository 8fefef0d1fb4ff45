/** Texts that are made from figures. */
export {chartAltText} from "./sentences/alt-text.ts";
export {cardSentence} from "./sentences/card-sentence.ts";
export {certaintySentences} from "./sentences/certainty.ts";
export {chartSentence} from "./sentences/chart-sentence.ts";
export {chartTitle, tableCaption} from "./sentences/chart-title.ts";
export {seriesEndNote} from "./sentences/series-end-note.ts";
