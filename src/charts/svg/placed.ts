/** A channel whose values are places in the drawing already, so that no scale moves them. */
export interface PlacedChannel {
  /** The property of the row that holds the place, in pixels. */
  readonly value: string;
  readonly scale: null;
}

/** The channel of a property such as `x`. */
export function placed(property: string): PlacedChannel {
  return {value: property, scale: null};
}

/** The channels of points that know their place. */
export const placedPoint = {x: placed("x"), y: placed("y")};

/** The channels of straight lines that know their ends. */
export const placedLine = {x1: placed("x1"), y1: placed("y1"), x2: placed("x2"), y2: placed("y2")};
