/** Search of municipalities and pilot areas. */
export interface PlaceSearchTexts {
  /** Name of the field. */
  readonly label: string;
  /** In the empty field. */
  readonly hint: string;
  readonly submit: string;
  /** Headings of hits. */
  readonly areas: string;
  readonly municipalities: string;
  readonly suggestions: (count: number) => string;
  /** Before the number of hits that differ by a letter from what was typed. */
  readonly similar: string;
  /** Before the name of a municipality that has merged into the one shown. */
  readonly former: string;
  /** Before the name of a municipality's pilot area. */
  readonly ofArea: (area: string) => string;
  /** How many municipalities an area has. */
  readonly members: (count: number) => string;
  /** To the list of all municipalities. */
  readonly all: string;
  /** Where the file of places does not load. */
  readonly failed: string;
  /** Before what was asked, on the list of all municipalities. */
  readonly asked: string;
  /** On that page without script. */
  readonly withoutScript: string;
}
