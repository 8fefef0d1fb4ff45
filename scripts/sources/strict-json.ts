/** Reads JSON and refuses what `JSON.parse` lets pass: an object that gives the same key twice. */
export function parseStrictJson(text: string, file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: cut or damaged, expected JSON`, {cause});
  }
  const twice = findRepeatedKey(text);
  if (twice !== null) throw new Error(`${file}: key ${twice} twice in one object, expected once`);
  return value;
}

// Every string, with the colon that makes it a key, and every brace; all else is skipped.
const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

function findRepeatedKey(text: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(tokens)) {
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (colon !== undefined) {
      const key = token.slice(0, -colon.length);
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}
