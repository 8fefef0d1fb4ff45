import {existsSync, readFileSync} from "node:fs";

/** Who publishes the site, and where: a text each, empty where it is not given. */
export type SiteSettings = Readonly<Record<SettingName, string>>;

type SettingName = "SITE_URL" | (typeof kept)[number];

/** The settings that `settings.json` holds; what the environment says goes before it. */
const kept = ["PUBLISHER", "CONTACT_EMAIL", "CODE_URL", "FEEDBACK_URL"] as const;

/** Without which nothing is published: readers could neither ask nor check, and all whole addresses would be wrong. */
const needed = ["SITE_URL", "PUBLISHER", "CONTACT_EMAIL", "CODE_URL"] as const;

/** Where a site lies that nobody but its maker sees. */
export const ownMachine = "http://localhost:4321";

/** Reads the settings of a project; a folder without `settings.json` has none. */
export function readSettings(folder: string, env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const path = `${folder}/settings.json`;
  const file = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, string>) : {};
  const unknown = Object.keys(file).find((name) => !kept.some((one) => one === name));
  if (unknown !== undefined) throw new Error(`settings.json: ${unknown}, expected one of ${kept.join(", ")}`);
  const settings = kept.map((name) => [name, env[name] || (file[name] ?? "")]);
  return checkForms({...Object.fromEntries(settings), SITE_URL: env["SITE_URL"] ?? ""} as SiteSettings);
}

/** What is missing of a site that is to be published, in one sentence; null where nothing is. */
export function missingSettings(settings: SiteSettings): string | null {
  const missing = needed.filter((name) => settings[name] === "");
  if (missing.length === 0) return null;
  const names = missing.join(", ");
  return `a site to be published needs ${names}: expected SITE_URL in the environment, the others in settings.json or there`;
}

/**
 * Stops what would be published without its publisher or with addresses of this machine. A build with `SITE_URL` is one
 * that is published; `isRelease` says so of one that may lack it.
 */
export function requireSettings(settings: SiteSettings, isRelease: boolean): void {
  const missing = missingSettings(settings);
  const isPublished = settings.SITE_URL !== "" && !/^https?:\/\/(localhost|127\.0\.0\.1)\b/.test(settings.SITE_URL);
  if (missing !== null && (isRelease || isPublished)) throw new Error(missing);
}

function checkForms(settings: SiteSettings): SiteSettings {
  const {CONTACT_EMAIL: email} = settings;
  if (!/^([^\s@]+@[^\s@]+)?$/.test(email)) throw new Error(`CONTACT_EMAIL ${email}: expected an e-mail address`);
  for (const name of ["SITE_URL", "CODE_URL", "FEEDBACK_URL"] as const) {
    const url = settings[name];
    const isFine = url === "" || (/^(https?:\/\/|mailto:)/.test(url) && URL.canParse(url));
    if (!isFine) throw new Error(`${name} ${url}: expected a whole address such as https://example.org`);
  }
  return settings;
}
