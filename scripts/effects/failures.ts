/** What went wrong and what caused it, in one sentence; of a mistake in the code, which no sentence foresees, the place too. */
export function describeFailure(error: unknown): string {
  const chain = causesOf(error);
  const sentence = chain.reduce((told, {message}) => (told.includes(message) ? told : `${told}: ${message}`), "");
  const root = chain.at(-1);
  return [sentence.replace(/^: /, ""), ...(root?.stack && isMistake(root) ? [root.stack] : [])].join("\n");
}

function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [new Error(String(error))];
  return [error, ...(error.cause === undefined || isSchemaError(error.cause) ? [] : causesOf(error.cause))];
}

/** What a schema found is told by who asked it; what it says itself is a list for machines. */
function isSchemaError(cause: unknown): boolean {
  return cause instanceof Error && "issues" in cause;
}

/** Node's own errors have a code; what the project throws is a plain error. */
function isMistake(error: Error): boolean {
  return !("code" in error) && ["TypeError", "RangeError", "ReferenceError"].includes(error.name);
}
