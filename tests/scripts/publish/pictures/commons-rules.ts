import {SaxesParser} from "saxes";

/**
 * What Wikimedia Commons would refuse in an SVG file: scripts, styles and addresses that lead elsewhere, namespaces it does
 * not know, and fonts and texts, which it draws with other letters.
 *
 * @see https://github.com/wikimedia/mediawiki/blob/master/includes/upload/UploadBase.php
 */
export function commonsFaults(svg: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({xmlns: true});
  parser.on("opentag", ({name, local, uri, attributes}) => {
    if (!namespaces.has(uri)) faults.push(`<${name}>: namespace ${uri}`);
    if (refused.has(local)) faults.push(`<${name}>`);
    for (const {name: key, local: own, value} of Object.values(attributes)) {
      if (/^on/.test(own)) faults.push(`${key} on <${name}>`);
      if (own === "href" && !value.startsWith("#")) faults.push(`${key}="${value}"`);
      if (/url\s*\(\s*["']?(?!#)|@import|expression/i.test(value)) faults.push(`${key}="${value}"`);
    }
  });
  parser.on("doctype", () => faults.push("a document type"));
  parser.on("processinginstruction", ({target}) => faults.push(`<?${target}?>`));
  parser.write(svg).close();
  return faults;
}

const namespaces = new Set([
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://creativecommons.org/ns#",
  "http://purl.org/dc/elements/1.1/"
]);

const refused = new Set([
  "script",
  "handler",
  "stylesheet",
  "iframe",
  "foreignObject",
  "image",
  "style",
  "text",
  "font"
]);
