/**
 * The time that parts of zip files carry, so that two builds give the same bytes: noon of the newest vintage. Zip
 * files know no time zones, so it is noon wherever the build runs.
 */
export function fixedTime(vintage: string): Date {
  return new Date(`${vintage}T12:00:00`);
}
