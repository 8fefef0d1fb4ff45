import type {PictureContent} from "../../../src/figures/pictures/picture-content.ts";
import {escapeMarkup} from "../../../src/i18n/escape-markup.ts";
import {language} from "../../../src/i18n/language.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {outlineTexts} from "./outline-texts.ts";
import type {PictureFonts} from "./picture-fonts.ts";

/**
 * A picture as an SVG file that is whole by itself: its letters are shapes, and its words are told in the title, the
 * description and the metadata.
 *
 * @param svg the picture with its texts
 * @see https://commons.wikimedia.org/wiki/Help:SVG
 */
export function pictureFile(svg: string, content: PictureContent, fonts: PictureFonts, locale: Locale): string {
  const {svg: drawn, lines} = outlineTexts(svg, fonts);
  const metadata = metadataOf(content, lines, locale);
  return drawn
    .replace("<svg ", '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
    .replace("</desc>", () => `</desc>${metadata}`);
}

/** What programs that read Dublin Core, such as Inkscape, tell of a file; all lines of the picture as they stand in it. */
function metadataOf({title, source}: PictureContent, lines: readonly string[], locale: Locale): string {
  const {site} = language(locale);
  const said = [
    ["title", title],
    ["description", lines.join("\n").replaceAll("\u00a0", " ")],
    ["creator", site.name],
    ["source", source]
  ];
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about="">',
    ...said.map(([name, text = ""]) => `<dc:${name}>${escapeMarkup(text)}</dc:${name}>`),
    `<cc:license rdf:resource="${licence}"/>`,
    "</cc:Work></rdf:RDF></metadata>"
  ].join("");
}

const licence = "https://creativecommons.org/licenses/by/4.0/";
