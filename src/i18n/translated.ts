/** The same texts in another language: as many, under the same names, with the same facts put in. */
export type Translated<Text> = Text extends string
  ? string
  : Text extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Translated<Said>
    : {readonly [Key in keyof Text]: Translated<Text[Key]>};
