declare module "subset-font" {
  /** Makes a font of the letters of a text. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "sfnt" | "woff2";
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
      readonly preserveNameIds: readonly number[];
    }
  ): Promise<Buffer>;
  export default subsetFont;
}
