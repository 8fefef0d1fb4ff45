import type {Locale} from "../../model/languages.ts";
import {catalogue} from "../../site/catalogue.ts";
import {withRemarks} from "../../site/releases.ts";
import type {Release, RemarkFile} from "../../site/releases.ts";

const remarkFiles = import.meta.glob<RemarkFile>("../../content/*/releases/*.md", {eager: true});

/** Every release, newest first, with what somebody wrote about it in a language. */
export async function readReleases(locale: Locale): Promise<Release[]> {
  const recorded = await catalogue.releases();
  const ofLocale = Object.entries(remarkFiles).filter(([path]) => path.includes(`/${locale}/`));
  return withRemarks(recorded, Object.fromEntries(ofLocale));
}
