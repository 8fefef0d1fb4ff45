import {parseArgs} from "node:util";
import type {CommandOption} from "./command-options.ts";
import {describeFailure} from "./effects/failures.ts";

/** The options of a command by their names. */
export type CommandOptions = Readonly<Record<string, CommandOption<unknown>>>;

/** What was typed after the name of a command. */
export interface CommandLine<Options extends CommandOptions> {
  readonly options: {
    readonly [Name in keyof Options]: Options[Name] extends CommandOption<infer Value> ? Value : never;
  };
  /** What stands there by itself, such as names of files. */
  readonly words: readonly string[];
}

/**
 * Begins a command: reads what was typed after its name, and has all that fails from here on end in a sentence, without
 * a stack, and in the exit code 1.
 *
 * @param takesWords whether something may stand there by itself, such as names of files
 */
export function startCommand<Options extends CommandOptions>(
  known: Options,
  {takesWords = false} = {}
): CommandLine<Options> {
  process.once("uncaughtException", endWithSentence);
  checkNpmTookNone(known, process.env);
  return readCommandLine(known, process.argv.slice(2), takesWords);
}

/** npm takes options before "--" for its own, and a dry run would be a real one. It leaves them in the environment. */
function checkNpmTookNone(known: CommandOptions, env: Readonly<Record<string, string | undefined>>): void {
  const taken = Object.keys(known).find((name) => name !== "silent" && env[`npm_config_${name.replaceAll("-", "_")}`]);
  if (taken)
    throw new Error(`--${taken}: npm took it for itself, expected it after "--", as in npm run data -- --${taken}`);
}

/** Reads what was typed; throws with the option and what is expected of it. */
export function readCommandLine<Options extends CommandOptions>(
  known: Options,
  args: readonly string[],
  takesWords: boolean
): CommandLine<Options> {
  const types = Object.entries(known).map(([name, {form}]) => [name, {type: form === null ? "boolean" : "string"}]);
  const {tokens} = parseArgs({
    args: [...args],
    options: Object.fromEntries(types) as Record<string, {type: "boolean" | "string"}>,
    // Else it throws by itself, and does not say what is expected.
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const options = new Map(Object.entries(known).map(([name, {absent}]) => [name, absent]));
  for (const token of tokens) if (token.kind === "option") options.set(token.name, readOption(token, known));
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (!takesWords && words[0] !== undefined) throw new Error(tellUnexpected(words[0], known));
  return {options: Object.fromEntries(options) as CommandLine<Options>["options"], words};
}

/** An option as it stands among the arguments. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value follows a sign of equality. */
  readonly inlineValue: boolean | undefined;
}

function readOption({name, rawName, value, inlineValue}: OptionToken, known: CommandOptions): unknown {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option || rawName !== `--${name}`) throw new Error(`${rawName}: unknown option, ${tellOptions(known)}`);
  const {form, expected, read} = option;
  // After a forgotten value comes the next option, which is no value.
  const given = value === "" ? '""' : inlineValue || !value?.startsWith("-") ? value : undefined;
  if ((given === undefined) === (form === null)) {
    const found = read(value ?? "");
    if (found !== null) return found;
  }
  throw new Error(`${[rawName, ...(given === undefined ? [] : [given])].join(" ")}: expected ${expected}`);
}

function tellUnexpected(word: string, known: CommandOptions): string {
  return `${word}: unexpected argument, ${tellOptions(known)}; npm passes on only the options after "--"`;
}

function tellOptions(known: CommandOptions): string {
  const all = Object.entries(known).map(([name, {form}]) => (form === null ? `--${name}` : `--${name} ${form}`));
  return `expected ${new Intl.ListFormat("en-GB", {type: "disjunction"}).format(all) || "none"}`;
}

/** Progress that is shown in the last line of a terminal gives way to the sentence. */
function endWithSentence(error: unknown): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[2K");
  console.error(describeFailure(error));
  process.exit(1);
}
