/** A line of text that is written into the same memory again and again: millions of figures need no text each. */
export interface ByteLine {
  /** Adds a text in ASCII. */
  text(text: string): void;
  /** Adds a number as JavaScript writes it. */
  number(value: number): void;
  /** Ends the line; its bytes hold until the next one begins. */
  end(): Uint8Array;
}

const [zero, lineFeed] = [0x30, 0x0a];

/**
 * Prepares lines.
 *
 * @param longest how many bytes a line may have
 */
export function byteLine(longest: number): ByteLine {
  const bytes = new Uint8Array(longest);
  let length = 0;
  const text = (added: string): void => {
    for (let at = 0; at < added.length; at++) bytes[length++] = added.charCodeAt(at);
  };
  const whole = (value: number): void => {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    length += digits;
    for (let at = 1, rest = value; at <= digits; at++, rest = Math.floor(rest / 10))
      bytes[length - at] = zero + (rest % 10);
  };
  return {
    text,
    number(value) {
      const tenths = Math.round(value * 10);
      if (value < 0 || tenths / 10 !== value || !Number.isSafeInteger(tenths)) {
        text(String(value));
        return;
      }
      whole(Math.floor(value));
      if (tenths % 10 === 0) return;
      text(".");
      whole(tenths % 10);
    },
    end() {
      bytes[length++] = lineFeed;
      const line = bytes.subarray(0, length);
      length = 0;
      return line;
    }
  };
}
