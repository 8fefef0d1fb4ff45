/** What a report of an error is filled in with. */
export interface ErrorReport {
  readonly title: string;
  readonly body: string;
}

/** Where a report is written: the e-mail address or form of the site's publisher, with the report filled in. */
export function reportAddress(feedback: string, {title, body}: ErrorReport): string {
  const url = new URL(feedback);
  const [titleName, bodyName] = url.protocol === "mailto:" ? ["subject", "body"] : ["title", "body"];
  const filled = [
    [titleName, title],
    [bodyName, body]
  ].map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`);
  url.search = [url.search.slice(1), ...filled].filter((part) => part !== "").join("&");
  return url.href;
}
