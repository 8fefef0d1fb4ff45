/** A part of a page as assistive technology meets it. */
export interface OutlineNode {
  /** With the level of a heading: `heading 2`. */
  readonly role: string;
  /** The first words of its name, or of its text where it has no name. */
  readonly words: string;
  readonly children: OutlineNode[];
}

/**
 * The landmarks, headings, pictures and controls of an aria snapshot; links only where they make up the navigation, tables
 * without their cells.
 */
export function outlineOf(snapshot: string): OutlineNode[] {
  const root: OutlineNode = {role: "page", words: "", children: []};
  const open = [{node: root, indent: -1}];
  for (const line of snapshot.split("\n")) {
    const match = linePattern.exec(line);
    if (!match) continue;
    const [, space = "", role = "", name, level, text = ""] = match;
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const parent = open.at(-1)?.node ?? root;
    if (!isShown(role, parent)) continue;
    const node = {role: level ? `${role} ${level}` : role, words: firstWords(name ?? text), children: []};
    parent.children.push(node);
    open.push({node, indent: space.length});
  }
  return root.children;
}

/**
 * An outline as text; a figure built like an earlier one is a line, and so is the middle of a long row of the like. Numbers
 * and months stand as signs, and what differs in them alone is one line: new figures are no new structure.
 */
export function writeOutline(nodes: readonly OutlineNode[]): string {
  return `${linesOf(nodes, "", new Set()).join("\n")}\n`;
}

/** An outline without its words and its links, the same in every language. */
export function shapeOf(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({role, children}) =>
    role === "link" ? [] : [role, ...shapeOf(children).map((one) => ` ${one}`)]
  );
}

// `- heading "Name" [level=2]:`, in single quotes where the name holds a colon; `- group: text`.
const linePattern =
  /^(\s*)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?(?: \[(?!level)[^\]]*\])*(?: \[level=(\d)\])?(?: \[[^\]]*\])*'?:?(?: (.*))?$/;

const landmarks = ["banner", "navigation", "search", "main", "contentinfo", "region", "complementary"];
const shown = new Set([
  ...landmarks,
  ...["heading", "figure", "img", "table", "group", "application", "combobox", "button", "status", "textbox"]
]);

function isShown(role: string, parent: OutlineNode): boolean {
  if (parent.role === "table" || parent.role.startsWith("heading")) return false;
  return shown.has(role) || (role === "link" && ["page", "navigation", "banner"].includes(parent.role));
}

function firstWords(text: string): string {
  const words = withoutFigures(text.replaceAll(/[\\"']/g, ""))
    .trim()
    .split(/\s+/);
  return words.length > 5 ? `${words.slice(0, 5).join(" ")} …` : words.join(" ");
}

/** What begins with a day tells of a publication, whatever it is called; after a month stands how certain its figures are. */
function withoutFigures(text: string): string {
  return text
    .replaceAll(/(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?=\p{L}* \d{4})/gu, "kuu")
    .replaceAll(/\d+(?:[\d\s.,–-]*\d)?/g, "#")
    .replace(/^#\.?: .*/, "#: …")
    .replace(/(?<=kuu\p{L}* #).*/u, "");
}

function linesOf(all: readonly OutlineNode[], indent: string, figures: Set<string>): string[] {
  const nodes = all.filter((_, i) => !isRepeated(all, i));
  return nodes.flatMap((node, i) => {
    if (isInMiddle(nodes, i)) return isInMiddle(nodes, i - 1) ? [] : [`${indent}…`];
    const line = `${indent}${node.role}${node.words && `: ${node.words}`}`;
    const shape = shapeOf(node.children).join("\n");
    if (node.role === "figure" && figures.has(shape)) return [`${line} (as above)`];
    if (node.role === "figure") figures.add(shape);
    return [line, ...linesOf(node.children, `${indent}  `, figures)];
  });
}

/** Whether a node differs from the one before it in figures alone. */
function isRepeated(nodes: readonly OutlineNode[], i: number): boolean {
  const [before, node] = [nodes[i - 1], nodes[i]];
  return node?.words.includes("#") === true && before?.role === node.role && before.words === node.words;
}

/** Whether two of the same kind without parts stand before a node, and two after it. */
function isInMiddle(nodes: readonly OutlineNode[], i: number): boolean {
  const row = nodes.slice(Math.max(0, i - 2), i + 3);
  const {role} = nodes[i] ?? {};
  return row.length === 5 && row.every((node) => node.role === role && node.children.length === 0);
}
