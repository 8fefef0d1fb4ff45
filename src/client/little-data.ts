/** Whether the reader, or the browser for them, asks pages to load as little as they can. */
export function wantsLittleData(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}
