/** Tells the person at a terminal what is going on. */
export interface Progress {
  /** Replaces what was shown before. */
  show(text: string): void;
  /** Leaves no trace of what was shown. */
  clear(): void;
}

/** Where progress is shown: standard error, so that what is printed can be piped. */
export type Terminal = Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">;

/** One line that is written over again and again; silent in a pipe or a log, and when asked to be. */
export function terminalProgress(terminal: Terminal, {quiet}: {readonly quiet: boolean}): Progress {
  if (quiet || !terminal.isTTY) return {show: () => undefined, clear: () => undefined};
  const clear = () => void terminal.write("\r\u001B[2K");
  return {
    show(text) {
      clear();
      const width = (terminal.columns || 80) - 1;
      terminal.write(text.length <= width ? text : `${text.slice(0, width - 1)}…`);
    },
    clear
  };
}
