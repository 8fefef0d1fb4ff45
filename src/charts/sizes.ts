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
