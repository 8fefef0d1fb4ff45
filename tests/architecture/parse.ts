import ts from "typescript";

/** What the rules of the house need to know of a source file. */
export interface Source {
  /** From the root of the project: `src/model/months.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Uses of the world outside: the clock, the network, the process, the console, chance. */
  readonly effects: readonly string[];
  readonly hasDefaultExport: boolean;
}

/** Something a file takes in by `import`, `export … from`, `import()` or `import.meta.glob`. */
export interface Import {
  /** As written: `../model/months.ts`, `node:fs`, `d3`. */
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

/** Reads a TypeScript file, or the frontmatter, scripts and expressions of an Astro component. */
export function parseSource(path: string, text: string): Source {
  const {code, template} = path.endsWith(".astro") ? splitAstro(text) : {code: text, template: ""};
  const nodes = descendants(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: nodes.flatMap(importsOf),
    effects: [...nodes.flatMap(effectsOf), ...(template.match(effectsInTemplate) ?? [])],
    // A declaration tells how a package is made, not how we are.
    hasDefaultExport: !path.endsWith(".d.ts") && nodes.some(isDefaultExport)
  };
}

const effectsInTemplate = /\b(?:process|console)\.\w+|\bfetch\(|\bDate\.now|\bnew Date\(\)|\bMath\.random/g;

function splitAstro(text: string): {code: string; template: string} {
  const [, frontmatter = "", body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const scripts = [...body.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  return {code: [frontmatter, ...scripts].join("\n"), template: body};
}

function descendants(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child, ...descendants(child));
  });
  return children;
}

function importsOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) return [toImport(node.moduleSpecifier, isTypeOnlyImport(node))];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return [toImport(node.moduleSpecifier, node.isTypeOnly)];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [toImport(node.argument.literal, true)];
  if (ts.isCallExpression(node) && isLoadingCall(node.expression)) return literals(node.arguments[0]);
  return [];
}

function isTypeOnlyImport({importClause}: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const names = importClause.namedBindings;
  const everyName = names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
  return importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || (everyName === true && !importClause.name);
}

function isLoadingCall(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === "import.meta.glob";
}

function literals(argument: ts.Expression | undefined): Import[] {
  if (argument && ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((item) => literals(item));
  return argument ? [toImport(argument, false)] : [];
}

function toImport(node: ts.Node, isTypeOnly: boolean): Import {
  return {specifier: ts.isStringLiteralLike(node) ? node.text : node.getText(), isTypeOnly};
}

function effectsOf(node: ts.Node): string[] {
  const text = node.getText();
  if (ts.isPropertyAccessExpression(node)) {
    const isEffect = ["process", "console"].includes(node.expression.getText()) || clocksAndChance.includes(text);
    return isEffect ? [text] : [];
  }
  if (ts.isCallExpression(node)) {
    return /^(globalThis\.|window\.)?(fetch|Date)$/.test(node.expression.getText()) ? [text] : [];
  }
  return ts.isNewExpression(node) && text === "new Date()" ? [text] : [];
}

const clocksAndChance = ["Date.now", "performance.now", "Math.random"];

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({kind}) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}
