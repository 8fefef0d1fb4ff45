/** The day it is in Finland, `2026-11-21`. */
export function today(): string {
  // Swedish writes days as ISO does.
  return new Date().toLocaleDateString("sv-SE", {timeZone: "Europe/Helsinki"});
}

/** Lets some time pass. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
