import type {Month} from "../../model/months.ts";
import type {Point} from "./drawn-heights.ts";
import type {Reading} from "./reading.ts";
import type {ReadoutContent} from "./readout.ts";

/** A drawing that can be read, with what the table of its figure says. */
export interface ReadableChart {
  readonly drawing: SVGSVGElement;
  /** The months by which an address opens it; none where it is not read month by month. */
  readonly months: readonly Month[];
  /** Whether a change can be measured from one stop to another. */
  readonly hasChanges: boolean;
  /** The reading after a key; null when nothing is read, undefined when the key means nothing here. */
  readonly after: (key: string, isMeasuring: boolean, reading: Reading | null) => Reading | null | undefined;
  /** The reading that lies nearest to a place in the drawing. */
  readonly at: (place: Point) => Reading;
  readonly content: (reading: Reading) => ReadoutContent;
  /** The change from the first month of the pilots to the last one that is drawn; null where none can be measured. */
  readonly pilot: Reading | null;
  /** Between which places the lines or bars lie, across. */
  readonly sides: readonly [near: number, far: number];
  /** Draws over the drawing what is read. */
  readonly mark: (reading: Reading) => void;
  /** Where the box about a reading has a corner, or where it stands before anything is read. */
  readonly corner: (reading: Reading | null) => BoxCorner;
}

/** A place in a drawing from which the box reaches to one side, and up or down, so that it leaves free what it tells of. */
export interface BoxCorner {
  readonly x: number;
  readonly y: number;
  readonly isLeft: boolean;
  readonly isTop: boolean;
  /** Whether it lies below or above what it tells of, so that it may stand anywhere across. */
  readonly isRow?: boolean;
  /** How far below the upper side the lines begin between two places across; none where no line is. */
  readonly clear?: (from: number, to: number) => number;
}
