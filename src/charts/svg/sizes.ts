/** The measures of a drawing, in pixels of its own coordinates. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Letters that a line of an end label may have. */
  readonly labelLetters: number;
  /** About how many years the axis may name. */
  readonly yearLabels: number;
  /** Rows of text above the lines where no events are numbered: 4, unless the unit has room beside the name of the pilots. */
  readonly headRows?: number;
  /** Rows above the numbers of events in which some have their words beside them; none where it is not said. */
  readonly wordRows?: number;
  /** How much room a text takes, where the font is known; elsewhere letters are taken to be as wide as in wide fonts. */
  readonly measure?: (text: string, fontSize: number) => number;
}

/** Every chart is drawn twice; the page shows the drawing that suits the room it has. */
export const chartSizes: Readonly<Record<"narrow" | "wide", ChartSize>> = {
  narrow: {width: 320, height: 270, fontSize: 12, labelLetters: 13, yearLabels: 4, wordRows: 1},
  wide: {width: 720, height: 360, fontSize: 13, labelLetters: 18, yearLabels: 10, wordRows: 1}
};

/** The drawings of the pilot years alone: as large, with room for the words of all events. */
export const pilotSizes: Readonly<Record<"narrow" | "wide", ChartSize>> = {
  narrow: {...chartSizes.narrow, height: 320, yearLabels: 5, wordRows: 5},
  wide: {...chartSizes.wide, height: 400, wordRows: 5}
};

/** The small drawing beside an answer; the wide one stands in the middle of three columns. */
export const answerSizes: Readonly<Record<"narrow" | "wide", ChartSize>> = {
  narrow: {...chartSizes.narrow, height: 225},
  wide: {width: 470, height: 330, fontSize: 13, labelLetters: 13, yearLabels: 5}
};
