/** A drawing for comparison: one element per line, indented, numbers with three decimals. */
export function svgLines(element: Element, depth = 0): string {
  const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${roundNumbers(value)}"`).join("");
  const text = element.children.length === 0 ? element.textContent : "";
  const own = `${"  ".repeat(depth)}<${element.tagName}${attributes}>${text}\n`;
  return own + [...element.children].map((child) => svgLines(child, depth + 1)).join("");
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
