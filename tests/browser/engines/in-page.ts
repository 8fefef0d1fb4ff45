import type {Place} from "./tab.ts";

// What tests run in the page: each function is sent there as its text and knows nothing outside it.

/** Words of headings, heads of tables and captions that go on in another line; a soft hyphen ends a word. */
export function brokenWords(): string[] {
  for (const details of document.querySelectorAll("details")) details.open = true;
  return [...document.querySelectorAll("h1, h2, h3, h4, th, caption")].flatMap((heading) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest("code")) continue;
      for (const {0: word, index} of (text.textContent ?? "").matchAll(/\p{L}{2,}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = [...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => top);
        if (Math.max(...tops) - Math.min(...tops) > 4) broken.push(`${heading.tagName} ${word}`);
      }
    }
    return broken;
  });
}

/** How far the page goes beyond what is seen of it at once, sideways. */
export function excessWidth(): number {
  return document.documentElement.scrollWidth - innerWidth;
}

/** How high what stands in an embed is when its drawing takes no more than it must. */
export function neededHeight(): number {
  document.body.style.minBlockSize = "0";
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** Text as it is read, with plain spaces; empty where there is no such element. */
export function textAt(selector: string): string {
  const text = document.querySelector(selector)?.textContent ?? "";
  return text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}

/** The texts of all elements of a kind. */
export function textsAt(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, " ").trim());
}

/** Whether there is such an element. */
export function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/** Puts the focus where a reader gets with the Tab key. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Unfolds all that holds an element and brings it before the eyes; its middle. */
export function middleOf(selector: string): Place {
  const element = document.querySelector(selector);
  for (let outer = element; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
  }
  element?.scrollIntoView({block: "center"});
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return {x: box.left + box.width / 2, y: box.top + box.height / 2};
}

/** Brings a drawing before the eyes, and finds a month in it, in the middle of its height. */
export function monthIn(figure: string, month: string): Place {
  const drawings = [...document.querySelectorAll<SVGSVGElement>(`${figure} svg[data-plot]`)];
  const svg = drawings.find((one) => one.getBoundingClientRect().width > 0);
  if (!svg) throw new Error(`${figure}: expected a drawing`);
  svg.scrollIntoView({block: "center"});
  const [span = "", left = 0, , right = 0] = (svg.dataset["plot"] ?? "").split(" ");
  const [first = NaN, last = NaN] = span.split("/").map((name) => Date.parse(`${name}-01`));
  const part = (Date.parse(`${month}-01`) - first) / (last - first);
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  return {x: box.left + scale * (Number(left) + part * (Number(right) - Number(left))), y: box.top + box.height / 2};
}
