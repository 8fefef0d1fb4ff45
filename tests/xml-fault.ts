import {SaxesParser} from "saxes";

/** What keeps a document from being well-formed XML, prefixes that nobody declared among it; null where nothing does. */
export function xmlFault(xml: string): string | null {
  try {
    new SaxesParser({xmlns: true}).write(xml).close();
    return null;
  } catch (error) {
    return String(error);
  }
}
