import type {Citation} from "./page-citations.ts";

/** Writes a reference for BibTeX and BibLaTeX; older programs leave out the version, which the note repeats. */
export function renderBibtex({id, title, address, vintage}: Citation, note: string): string {
  const [year = "", month = ""] = vintage.split("-");
  const fields = [
    // The inner braces keep the name whole and the capital letters of the title as they are.
    `author = {{Kuntakokeilut}}`,
    `title = {{${escapeLatex(title)}}}`,
    `year = {${year}}`,
    `month = ${months[Number(month) - 1]}`,
    `version = {${vintage}}`,
    `note = {${escapeLatex(note)}}`,
    `url = {${encodeBraces(address)}}`
  ];
  return `@misc{kuntakokeilut-${id}-${vintage},\n${fields.map((field) => `  ${field}`).join(",\n")}\n}`;
}

/** Text in which LaTeX sees no command. */
export function escapeLatex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}$&#%_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/** BibTeX counts braces behind a backslash too, so that one alone would not end its field. */
const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
};

/** Addresses are not escaped, but a brace would end the field. */
function encodeBraces(address: string): string {
  return address.replaceAll("\\", "%5C").replaceAll("{", "%7B").replaceAll("}", "%7D");
}

/** BibTeX's own names, which styles translate. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
