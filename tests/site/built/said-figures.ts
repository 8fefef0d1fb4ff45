import type {Element} from "./html.ts";
import {matcher, select, textOf} from "./html.ts";
import {shownNumber} from "./figures.ts";

/** What a page says of differences and verdicts, and where that is not what follows from the figures that it shows. */
export interface SaidFigures {
  /** How many differences and verdicts were compared with figures. */
  readonly checked: number;
  readonly faults: readonly string[];
}

/** Compares every difference that is told in words, a box or a table of years with the figures told beside it. */
export function saidFigures(elements: readonly Element[], lang: string): SaidFigures {
  const all = (selector: string) => elements.filter(matcher(selector));
  const findings = [
    ...all("table.years").flatMap((table) => ofYears(table, lang)),
    ...all("div.answer").flatMap((answer) => ofAnswer(answer, lang)),
    ...[...all("p.chart-sentence"), ...all("div.news-draft").flatMap((draft) => select(draft, "p"))].flatMap(
      (sentence) => ofSentence(textOf(sentence), lang)
    ),
    ...all("section.area-finding").flatMap((finding) => ofVerdict(finding, lang))
  ];
  return {checked: findings.length, faults: findings.filter((fault) => fault !== null)};
}

/** What is wrong with one difference or verdict; nothing where it is right. */
type Finding = string | null;

/** Year, what is shown, what it is beside, the difference where both are known, and further lines. */
function ofYears(table: Element, lang: string): Finding[] {
  const [heads = [], ...rows] = select(table, "tr").map((row) =>
    row.childNodes.flatMap((node) => ("tagName" in node ? textOf(node) : []))
  );
  if (heads[3] !== wordsOf(lang).difference)
    return heads.includes(wordsOf(lang).difference) ? ["a difference out of place"] : [];
  return rows.map(([year = "", own = "", beside = "", said = ""]) => {
    const [a, b] = [shownNumber(own, lang), shownNumber(beside, lang)];
    if (a.value === null || b.value === null) return faultOf(!/\d/.test(said), `${year}: ${said} without both figures`);
    return ofDifference(`${year}: ${own} − ${beside}`, a.value - b.value, said, lang);
  });
}

/** The newest figure of a chart, and beside it what it is more or less than. */
function ofAnswer(answer: Element, lang: string): Finding[] {
  const [own] = numbersIn(textOf(select(answer, "p.answer-value")[0]), lang);
  const boxes = select(answer, "dd").map(
    (box) => [textOf(select(box, "b")[0]), textOf(select(box, "span")[0])] as const
  );
  return boxes
    .filter(([said, from]) => /^[+−]/.test(said) && from !== "")
    .map(([said, from]) => {
      const [other] = numbersIn(from.slice(from.indexOf(":")), lang);
      return ofDifference(`${own} beside “${from}”`, (own ?? NaN) - (other ?? NaN), said, lang);
    });
}

/** Whole years beside those of the others, and the last month beside theirs. */
function ofSentence(text: string, lang: string): Finding[] {
  const words = wordsOf(lang);
  const starts = [...text.matchAll(words.mentions)].length;
  const years = [...text.matchAll(words.years)].flatMap(({0: sentence, groups = {}}) =>
    (["first", "last"] as const).map((year, i) =>
      ofDifference(
        sentence,
        numberOf(groups[`${year}Own`], lang) - numberOf(groups[`${year}Rest`], lang),
        gapOfYear(groups["others"] ?? "", i, words),
        lang
      )
    )
  );
  const gaps = [...text.matchAll(words.gap)].map(({0: sentence, index, groups = {}}) => {
    const own = [...text.slice(0, index).matchAll(words.level)].at(-1)?.[1];
    const rest = numberOf(groups["rest"], lang);
    const isMore = words.more.test(groups["side"] ?? "");
    const difference = isMore ? rest - numberOf(own, lang) : numberOf(own, lang) - rest;
    // With its sign, for a difference that is told the wrong way round is wrong too.
    return ofDifference(`${own ?? "no figure"} before “${sentence}”`, difference, `+${groups["amount"] ?? "0"}`, lang);
  });
  const missed = starts - gaps.length - years.length / 2;
  return [
    ...years,
    ...gaps,
    ...(missed === 0 ? [] : [`${missed} of ${starts} comparisons not understood in “${text}”`])
  ];
}

/** How far the area is above the others in one of two years, from what is said of how the others lie to it: "1.1 and 1.7 lower". */
function gapOfYear(others: string, i: number, words: Words): string {
  const parts = others.replaceAll(/(?:vuonna|under|in) \d{4}/g, "").split(/ (?:ja|och|and) /);
  const part = parts[i] ?? parts[0] ?? "";
  const amount = new RegExp(number).exec(part)?.[0];
  if (amount === undefined) return words.same.test(part) ? "+0" : "";
  // Two of one kind have one word, behind the second.
  const sided = [part, others].find((text) => words.less.test(text) || words.greater.test(text)) ?? "";
  const isLess = words.less.test(sided);
  return `${isLess ? "+" : "−"}${amount}`;
}

/** Whether it is called unusual just where the gap lies outside the band, and so many placebos are as far out. */
function ofVerdict(finding: Element, lang: string): Finding[] {
  const words = wordsOf(lang);
  const verdict = textOf(select(finding, "p.verdict")[0]);
  const [gap = NaN] = numbersIn(textOf(select(finding, "div.drift-gap").flatMap((box) => select(box, "b"))[0]), lang);
  const [band = NaN] = numbersIn(textOf(select(finding, "div.drift-band").flatMap((box) => select(box, "b"))[0]), lang);
  if (Number.isNaN(gap)) return [];
  const rarity = words.verdicts.findIndex((start) => verdict.startsWith(start));
  const [larger, all] =
    words.placebos
      .exec(verdict)
      ?.slice(1)
      .map((count) => words.counts[count.toLowerCase()] ?? Number(count)) ?? [];
  const p = larger === undefined || all === undefined ? NaN : (larger + 1) / (all + 1);
  return [
    // Where both are shown as one and the same number, the figures behind them decide.
    faultOf(Math.abs(gap) === band || Math.abs(gap) > band === rarity > 1, `${gap} within ±${band}: “${verdict}”`),
    faultOf(Number.isNaN(p) || (p > 0.2 ? 0 : p > 0.05 ? 1 : 2) === Math.min(rarity, 2), `p = ${p}: “${verdict}”`)
  ];
}

/** What is said of a difference, with or without its sign, next to what it is. */
function ofDifference(where: string, difference: number, said: string, lang: string): Finding {
  const {value, decimals} = shownNumber(said, lang);
  const shown = /^[+−]/.test(said) ? difference : Math.abs(difference);
  const isSame = value !== null && Math.abs(shown - value) < 0.1 * 10 ** -decimals;
  return faultOf(isSame, `${where}: ${said}, expected ${difference.toFixed(decimals)}`);
}

function faultOf(isRight: boolean, fault: string): Finding {
  return isRight ? null : fault;
}

function numberOf(text: string | undefined, lang: string): number {
  return shownNumber(text ?? "", lang).value ?? NaN;
}

function numbersIn(text: string, lang: string): number[] {
  return [...text.matchAll(new RegExp(number, "g"))].map(([found]) => numberOf(found, lang));
}

const number = String.raw`[+−]?\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*(?<=\d)`;
const named = (name: string, pattern = number) => `(?<${name}>${pattern})`;

/** To the end of a sentence, whose numbers may have points. */
const rest = named("others", String.raw`[^.]*(?:\.\d[^.]*)*`) + String.raw`\.`;

interface Words {
  /** The head over differences. */
  readonly difference: string;
  /** Wherever a sentence names the municipalities without a pilot to tell their figures. */
  readonly mentions: RegExp;
  readonly years: RegExp;
  /** The figure of a place, before the sentence that sets it beside the others. */
  readonly level: RegExp;
  readonly gap: RegExp;
  /** Whether the others have more, in one word. */
  readonly more: RegExp;
  /** The same where whole years are told: more, less, or as much. */
  readonly greater: RegExp;
  readonly less: RegExp;
  readonly same: RegExp;
  /** How verdicts begin, from usual to unusual even among all. */
  readonly verdicts: readonly string[];
  /** How many placebos are at least as far out, of how many. */
  readonly placebos: RegExp;
  readonly counts: Readonly<Partial<Record<string, number>>>;
}

function wordsOf(lang: string): Words {
  const words = said[lang];
  if (!words) throw new Error(`language ${lang}: expected one of ${Object.keys(said).join(", ")}`);
  return words;
}

const said: Readonly<Partial<Record<string, Words>>> = {
  fi: {
    difference: "Ero",
    mentions: /Kunnissa ilman kokeilua /g,
    years: new RegExp(
      `keskimäärin ${named("firstOwn")}(?: prosenttia)? vuonna \\d{4} ja ${named("lastOwn")}(?: prosenttia)? vuonna \\d{4}\\. ` +
        `Kunnissa ilman kokeilua vastaavat luvut olivat ${named("firstRest")} ja ${named("lastRest")}(?: prosenttia)? eli ${rest}`,
      "g"
    ),
    level: new RegExp(`(${number}) (?:prosenttia|työt\\S+ yhtä avointa)`, "g"),
    gap: new RegExp(
      `Kunnissa ilman kokeilua [^.]*? (?:sama, |oli |kohti )${named("rest")}(?: prosenttia[.,]| eli)(?: yhtä monta| ${named("amount")} (?:prosenttiyksikköä )?${named("side", "\\S+")})?`,
      "g"
    ),
    more: /^(?:enemmän|suurempi|korkeampi)$/,
    greater: /suurempi|suuremmat/,
    less: /pienempi|pienemmät/,
    same: /sama/,
    verdicts: ["Ei: ", "Ei selvästi: ", "Yksittäiseksi alueeksi kyllä: ", "Kyllä: "],
    placebos: /yhtä suuri (?:se|siirtymä) oli (\S+?)(?: kunnassa)? niistä (\d+) kunnasta/,
    counts: {yhdessä: 1}
  },
  sv: {
    difference: "Skillnad",
    mentions: /I kommuner utan försök /g,
    years: new RegExp(
      `i genomsnitt ${named("firstOwn")}(?: procent)? under \\d{4} och ${named("lastOwn")}(?: procent)? under \\d{4}\\. ` +
        `I kommuner utan försök var motsvarande siffror ${named("firstRest")} och ${named("lastRest")}(?: procent)?, alltså ${rest}`,
      "g"
    ),
    level: new RegExp(`(${number}) (?:procent\\b|arbetslösa på)`, "g"),
    gap: new RegExp(
      `I kommuner utan försök (?!var motsvarande)[^.]*? (?:densamma, |det |[^ ]+ )${named("rest")} (?:procent|arbetslösa på varje ledigt jobb)(?:\\.|, lika| ?, ${named("amount")} (?:procentenheter? )?${named("side", "\\S+")})`,
      "g"
    ),
    more: /^(?:fler|högre)$/,
    greater: /högre/,
    less: /lägre/,
    same: /lika hög/,
    verdicts: ["Nej: ", "Inte tydligt: ", "För ett enskilt område ja: ", "Ja: "],
    placebos: /minst lika stor i (\S+) av de (\d+) kommuner/,
    counts: {en: 1, ingen: 0}
  },
  en: {
    difference: "Gap",
    mentions: /In municipalities without a pilot /g,
    years: new RegExp(
      `averaged ${named("firstOwn")}(?: per cent)? in \\d{4} and ${named("lastOwn")}(?: per cent)? in \\d{4}\\. ` +
        `In municipalities without a pilot the averages were ${named("firstRest")} and ${named("lastRest")}(?: per cent)?, ${rest}`,
      "g"
    ),
    level: new RegExp(`(${number}) (?:per cent|unemployed people (?:for|per))`, "g"),
    gap: new RegExp(
      `In municipalities without a pilot [^.]*? (?:the same, |was |were )${named("rest")} (?:per cent|for each vacancy)(?:\\.|, as many|, ${named("amount")} (?:percentage points? )?${named("side", "\\S+")})`,
      "g"
    ),
    more: /^(?:more|higher)$/,
    greater: /higher/,
    less: /lower/,
    same: /same/,
    verdicts: ["No: ", "Not clearly: ", "For a single area, yes: ", "Yes: "],
    placebos: /(\S+) of the (\d+) municipalities/i,
    counts: Object.fromEntries(
      "none one two three four five six seven eight nine".split(" ").map((word, i) => [word, i])
    )
  }
};
