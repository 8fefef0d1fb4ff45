/** Who publishes the site; a text each, empty where nobody has said it yet, as on the machine of a developer. */
export interface PublisherSettings {
  readonly publisher: string;
  /** An e-mail address. */
  readonly contact: string;
  /** Where the program code is. */
  readonly code: string;
  /** Where reports and wishes go: a form, or the e-mail address. */
  readonly feedback: string;
}

/** The settings of this build, which the configuration of the site reads from `settings.json`. */
export const publisherSettings: PublisherSettings = settingsOf({
  publisher: String(import.meta.env.PUBLISHER ?? ""),
  contact: String(import.meta.env.CONTACT_EMAIL ?? ""),
  code: String(import.meta.env.CODE_URL ?? ""),
  feedback: String(import.meta.env.FEEDBACK_URL ?? "")
});

/** Reports go to the contact where there is no form for them. */
export function settingsOf(given: PublisherSettings): PublisherSettings {
  const {contact, feedback} = given;
  return {...given, feedback: feedback || (contact && `mailto:${contact}`)};
}
