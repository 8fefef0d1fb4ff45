/** Puts a text on the clipboard; tells whether the browser let the page, which it does not in frames and on plain http. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
