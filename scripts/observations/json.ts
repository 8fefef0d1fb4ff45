/** Reads JSON; errors name the file. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: expected JSON`, {cause});
  }
}
