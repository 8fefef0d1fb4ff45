/** The measures of a drawing, in pixels of its own coordinates. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Letters that a line of an end label may have. */
  readonly labelLetters: number;
  /** About how many years the axis may name. */
  readonly yearLabels: number;
}

/** Every chart is drawn twice; the page shows the drawing that suits the room it has. */
export const chartSizes: Readonly<Record<"narrow" | "wide", ChartSize>> = {
  narrow: {width: 320, height: 270, fontSize: 12, labelLetters: 13, yearLabels: 4},
  wide: {width: 720, height: 360, fontSize: 13, labelLetters: 18, yearLabels: 10}
};

/** The small drawing beside an answer; the wide one stands in the middle of three columns. */
export const answerSizes: Readonly<Record<"narrow" | "wide", ChartSize>> = {
  narrow: {...chartSizes.narrow, height: 225},
  wide: {width: 470, height: 330, fontSize: 13, labelLetters: 13, yearLabels: 5}
};

/** The drawings of a frame on other pages: the narrow one fills a frame on a telephone. */
export const embedSizes: Readonly<Record<"narrow" | "wide", ChartSize>> = {
  narrow: {width: 272, height: 250, fontSize: 12, labelLetters: 12, yearLabels: 3},
  wide: {width: 560, height: 340, fontSize: 13, labelLetters: 16, yearLabels: 8}
};
