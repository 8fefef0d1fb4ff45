/** The shortest digits that read back as the same number, never with an exponent. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`number ${value}: expected a finite figure`);
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  return match ? withoutExponent(match) : text;
}

function withoutExponent([, sign = "", first = "", rest = "", exponent = "0"]: RegExpExecArray): string {
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
