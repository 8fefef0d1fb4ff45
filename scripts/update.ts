import {counted} from "../src/model/counted.ts";
import type {Reference} from "../src/model/reference.ts";
import {startCommand} from "./command-line.ts";
import {flag, month, text, webAddress} from "./command-options.ts";
import {sleep, today} from "./effects/clock.ts";
import {diskFiles} from "./effects/files.ts";
import {networkSend} from "./effects/network.ts";
import {terminalProgress} from "./effects/progress.ts";
import {visibleWait} from "./effects/visible-wait.ts";
import {holdWritingLock} from "./effects/writing-lock.ts";
import {checkDivision} from "./observations/checks/check-division.ts";
import {checkContradictions} from "./observations/checks/check-figures.ts";
import {checkSums} from "./observations/checks/check-sums.ts";
import {stopOnErrors} from "./observations/checks/findings-report.ts";
import {readReference} from "./observations/read-reference.ts";
import {regionsAt, stateAt} from "./observations/state.ts";
import {describeImport} from "./observations/vintages/import-report.ts";
import {mergeTables} from "./observations/vintages/merge-tables.ts";
import {checkIsNewest, planUpdateVintage} from "./observations/vintages/plan-update.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";
import type {Vintage} from "./observations/vintages/vintage.ts";
import {writeVintage} from "./observations/vintages/write-vintage.ts";
import {askBlocks} from "./sources/pxweb/ask-blocks.ts";
import type {CompleteAnswers} from "./sources/pxweb/ask-blocks.ts";
import {describeAnswers, describeProgress, describeQuery} from "./sources/pxweb/describe-plan.ts";
import {answersFolder, keptAnswers} from "./sources/pxweb/kept-answers.ts";
import {sourceUrl} from "./sources/pxweb/open-table.ts";
import {patientCaller} from "./sources/pxweb/patient-caller.ts";
import type {Wishes} from "./sources/pxweb/plan.ts";
import {askState, prepareUpdate} from "./sources/pxweb/prepare.ts";
import type {PreparedUpdate} from "./sources/pxweb/prepare.ts";

// `npm run data:update`: asks the source for what is missing or may have been revised, and writes it as one new vintage.

interface Settings {
  readonly wishes: Wishes;
  readonly baseUrl: string;
  readonly isDryRun: boolean;
  readonly isQuiet: boolean;
}

/** What the source gave for the day of its last change. */
interface Brought {
  readonly day: string;
  readonly update: PreparedUpdate;
  readonly answers: CompleteAnswers;
}

/** How often the reading begins when the table changes in the middle of it. */
const mostBeginnings = 3;

const project = diskFiles(process.cwd());
const settings = readSettings();
if (!settings.isDryRun) {
  process.once("SIGINT", tellWhatIsKept);
  holdWritingLock(process.cwd(), "npm run data:update", (line) => console.error(line));
}
await update(settings);

function tellWhatIsKept(): never {
  console.error(
    `\nstopped, nothing is written; what was answered is in ${answersFolder}: run the command again to go on`
  );
  process.exit(130);
}

function readSettings(): Settings {
  const {options} = startCommand({
    full: flag,
    from: month(null),
    measures: text("CODE,CODE", ""),
    "base-url": webAddress(sourceUrl, sourceUrl),
    "dry-run": flag,
    quiet: flag
  });
  const {full, from, measures, quiet} = options;
  if (full && from !== null) throw new Error(`--full and --from ${from}: expected one of them`);
  return {
    wishes: {full, from, measures: measures.split(",").filter((measure) => measure !== "")},
    baseUrl: options["base-url"],
    isDryRun: options["dry-run"],
    isQuiet: quiet || Boolean(process.env["CI"])
  };
}

async function update({wishes, baseUrl, isDryRun, isQuiet}: Settings): Promise<void> {
  const [reference, vintages] = [readReference(project), readVintages(project)];
  const state = vintages.length === 0 ? null : stateAt(vintages);
  const progress = terminalProgress(process.stderr, {quiet: isQuiet});
  const clock = {now: () => performance.now(), sleep};
  const waiting = visibleWait(progress, clock);
  const ask = patientCaller({...clock, send: networkSend(), wait: waiting.wait});
  try {
    for (let beginning = 1; beginning <= mostBeginnings; beginning += 1) {
      waiting.show("Asking for the limits of the source and the description of its table");
      const prepared = await prepareUpdate(ask, baseUrl, wishes, {reference, state});
      progress.clear();
      tell(prepared.lines);
      if (isDryRun) return;
      const {content, updated} = await askState(prepared);
      const day = content.updated ?? "";
      stopOnErrors(checkDivision(content, reference), console.error, ["nothing is written"]);
      checkIsNewest(day, vintages);
      const kept = keptAnswers(project, `${prepared.asking.table.url} ${updated}`);
      const answers = await askBlocks(prepared, {updated, kept}, (done) =>
        waiting.show(describeProgress(done, prepared))
      );
      progress.clear();
      if (answers.kind === "complete") {
        write({day, update: prepared, answers}, vintages, reference);
        tell([describeAnswers(answers, waiting.waited())]);
        return;
      }
      console.log("the table changed while it was read: beginning anew");
    }
    throw new Error(`the table changed ${mostBeginnings} times while it was read: try again later`);
  } finally {
    progress.clear();
  }
}

function write({day, update, answers}: Brought, vintages: readonly Vintage[], reference: Reference): void {
  const table = mergeTables(answers.contents);
  const {file} = update.asking.table;
  const plan = planUpdateVintage(table, vintages, {
    date: day,
    retrieved: today(),
    input: {file: `${counted(answers.contents.length, "answer")} of ${file}`, sha256: answers.sha256},
    query: describeQuery(update)
  });
  if (plan === null) {
    tell([`nothing new: of what was asked, all is held as the source gave it on ${day}`]);
  } else {
    checkState([...vintages, plan.vintage], reference);
    writeVintage(project, plan.vintage);
    tell(describeImport(plan, table));
  }
  project.remove(answersFolder);
}

/** An update whose figures contradict each other is not written. */
function checkState(vintages: readonly Vintage[], reference: Reference): void {
  const state = stateAt(vintages);
  const sums = checkSums(state, regionsAt(vintages), reference).findings;
  stopOnErrors([...sums, ...checkContradictions(state, reference)], console.error, [
    `nothing is written; the answers are in ${answersFolder}: remove the folder to ask for them again`
  ]);
}

function tell(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
