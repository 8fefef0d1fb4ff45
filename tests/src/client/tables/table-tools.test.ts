import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {openBrowser} from "../made-up-browser.ts";

const {window, open, writeText} = openBrowser();
const {document} = window;

beforeAll(() => import("../../../../src/client/tables/table-tools.ts"));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  openTable();
});

const words = `data-copy="Kopioi taulukko" data-copied="Kopioitu." data-by-hand="Kopioi käsin:" data-status="tila"
  data-ascending="nouseva" data-descending="laskeva"`;

/** Three municipalities, of which one has no figure, with a mean below them; only the first three heads sort. */
function openTable(attributes = "", lang = "fi"): void {
  open(
    "/kunnat/",
    `<main lang="${lang}"><table-tools ${words}><table ${attributes}><caption>Työttömät <span>E: arvio</span></caption>
      <thead><tr><th data-sort>Kunta</th><th data-sort>Työttömiä</th><th data-sort>Alkoi</th><th>Huom.</th></tr></thead>
      <tbody>
        <tr><th>Ähtäri</th><td>1\u00a0250 <i>E</i></td><td><time datetime="2021-11">11/2021</time></td><td>a</td></tr>
        <tr><th>Äänekoski</th><td>980</td><td><time datetime="2022-03">3/2022</time></td><td>b</td></tr>
        <tr><th>Alavus</th><td>–</td><td><time datetime="2021-12">12/2021</time></td><td>c</td></tr>
      </tbody>
      <tbody class="year-means"><tr><th>Keskiarvo</th><td>1\u00a0115</td><td></td><td></td></tr></tbody>
    </table></table-tools></main>`
  );
}

/** Presses a button by its text. */
function press(text: string): void {
  [...document.querySelectorAll("button")].find(({textContent}) => textContent === text)!.click();
}

/** The first cells of the rows as they stand. */
function names(): string[] {
  return [...document.querySelectorAll("tbody th")].map(({textContent}) => textContent);
}

describe("a table is sorted", () => {
  test("by numbers, what is missing last both ways, and means stay below", () => {
    press("Työttömiä");
    expect(names()).toEqual(["Äänekoski", "Ähtäri", "Alavus", "Keskiarvo"]);
    press("Työttömiä");
    expect(names()).toEqual(["Ähtäri", "Äänekoski", "Alavus", "Keskiarvo"]);
  });

  test("by names as the language orders them", () => {
    press("Kunta");
    expect(names().slice(0, 3)).toEqual(["Alavus", "Ähtäri", "Äänekoski"]);
  });

  test("by months, not by how they are written", () => {
    press("Alkoi");
    expect(names().slice(0, 3)).toEqual(["Ähtäri", "Alavus", "Äänekoski"]);
  });

  test("by one column at a time, and says by which and how", () => {
    press("Kunta");
    press("Työttömiä");
    expect(sorted()).toEqual([null, "ascending", null, null]);
    expect(says()).toBe("Työttömiä: nouseva");
    press("Työttömiä");
    expect(sorted()).toEqual([null, "descending", null, null]);
    expect(says()).toBe("Työttömiä: laskeva");
    press("Kunta");
    expect(sorted()).toEqual(["ascending", null, null, null]);
  });

  test("and says so without the soft hyphens of the head", () => {
    [...document.querySelectorAll("button")].find(({textContent}) => textContent === "Alkoi")!.textContent =
      "Al\u00adkoi";
    press("Al\u00adkoi");
    expect(says()).toBe("Alkoi: nouseva");
  });

  test("only by the heads that are marked so", () => {
    expect([...document.querySelectorAll("button")].map(({textContent}) => textContent)).toEqual([
      "Kopioi taulukko",
      "Kunta",
      "Työttömiä",
      "Alkoi"
    ]);
  });
});

describe("a table is copied", () => {
  test("as it stands, with plain numbers, months, statuses apart, its caption and the address", async () => {
    press("Työttömiä");
    expect(await copied()).toEqual([
      "Kunta\tTyöttömiä\tTyöttömiä (tila)\tAlkoi\tHuom.",
      "Äänekoski\t980\t\t2022-03\tb",
      "Ähtäri\t1250\tE\t2021-11\ta",
      "Alavus\t\t\t2021-12\tc",
      "Keskiarvo\t1115\t\t\t",
      "Työttömät",
      "https://example.test/kunnat/"
    ]);
    expect(says()).toBe("Kopioitu.");
  });

  test("without the soft hyphens of its heads and its caption", async () => {
    document.querySelector("caption")!.firstChild!.textContent = "Työttö\u00admät";
    document.querySelector("thead th:last-child")!.textContent = "Huomau\u00adtus";
    document.querySelector("tbody th")!.textContent = "Äh\u00adtäri";
    press("Kunta");
    expect((await copied()).join("\n")).not.toContain("\u00ad");
    expect((await copied()).join("\n")).toMatch(/Huomautus\n[^]*\nÄhtäri\t[^]*\nTyöttömät\n/);
  });

  test("with the months of its rows where the newest is known, which they keep when they are sorted by them", async () => {
    openTable('data-newest="2022-01"');
    press("Kunta");
    expect((await copied()).slice(1, 4).map((line) => line.slice(0, line.indexOf("\t")))).toEqual([
      "2021-11",
      "2021-12",
      "2022-01"
    ]);
    expect(names().slice(0, 3)).toEqual(["Alavus", "Äänekoski", "Ähtäri"]);
  });

  test("with values of their own for cells that show several or none, and without rows that are filtered away", async () => {
    document.querySelector<HTMLElement>("thead th")!.dataset["values"] = "Suomeksi|Ruotsiksi";
    document.querySelector<HTMLElement>("thead th:last-child")!.dataset["values"] = "";
    const [first, second, third] = document.querySelectorAll<HTMLTableRowElement>("tbody tr");
    third!.cells[0]!.dataset["values"] = "Alavus|Alavo";
    third!.cells[3]!.dataset["values"] = "";
    first!.cells[0]!.dataset["values"] = "Ähtäri|Etseri";
    first!.cells[3]!.dataset["values"] = "";
    second!.hidden = true;
    expect((await copied()).slice(0, 3)).toEqual([
      "Suomeksi\tRuotsiksi\tTyöttömiä\tTyöttömiä (tila)\tAlkoi",
      "Ähtäri\tEtseri\t1250\tE\t2021-11",
      "Alavus\tAlavo\t\t\t2021-12"
    ]);
  });

  test("in the manner of its language", async () => {
    openTable("", "en");
    // Spaces between thousands are no English.
    expect((await copied())[1]).toBe("Ähtäri\t1 250\tE\t2021-11\ta");
  });

  test("by hand where the browser refuses, from one field however often", async () => {
    writeText.mockRejectedValue(new Error("refused"));
    press("Kopioi taulukko");
    await vi.waitUntil(() => says() !== "");
    press("Kopioi taulukko");
    await vi.waitUntil(() => writeText.mock.calls.length === 2);
    expect(says()).toBe("Kopioi käsin:");
    const [field, ...others] = document.querySelectorAll("textarea");
    expect(others).toEqual([]);
    expect(field?.value.split("\n")[1]).toBe("Ähtäri\t1250\tE\t2021-11\ta");
    expect([field?.readOnly, field?.ariaLabel, field?.selectionEnd]).toEqual([
      true,
      "Kopioi käsin:",
      field?.value.length
    ]);
  });
});

test("a table that is put elsewhere in the page has its tools once", () => {
  document.querySelector("main")!.append(document.querySelector("table-tools")!);
  expect(document.querySelectorAll(".table-bar").length).toBe(1);
  expect(document.querySelectorAll("thead button").length).toBe(3);
});

async function copied(): Promise<string[]> {
  press("Kopioi taulukko");
  await vi.waitUntil(() => says() === "Kopioitu.");
  return writeText.mock.lastCall![0].split("\n");
}

describe("a table that goes beyond its room", () => {
  const widthOf = (room: Element, scrollWidth: number) =>
    Object.defineProperties(room, {
      scrollWidth: {value: scrollWidth, configurable: true},
      clientWidth: {value: 300, configurable: true}
    });

  /** Opens a table in its room, and gives what tells that the room has another width. */
  function openRoom(cell: string): {room: HTMLElement; resize: (scrollWidth: number) => void} {
    const told: (() => void)[] = [];
    vi.stubGlobal("getComputedStyle", () => ({overflowX: "auto"}));
    vi.stubGlobal(
      "ResizeObserver",
      class {
        constructor(tell: () => void) {
          told.push(tell);
        }
        observe(): void {}
      }
    );
    open(
      "/menetelmat/",
      `<table-tools ${words}><div class="table-room"><table><caption>Työttömät</caption><tr><td>${cell}</table></div></table-tools>`
    );
    const room = document.querySelector<HTMLElement>(".table-room")!;
    return {
      room,
      resize: (scrollWidth) => {
        widthOf(room, scrollWidth);
        told.forEach((tell) => tell());
      }
    };
  }

  test("is reached with the keyboard for as long as it does, by its name", () => {
    const {room, resize} = openRoom("1");
    expect([room.role, room.ariaLabel]).toEqual(["group", "Työttömät"]);
    resize(500);
    expect(room.getAttribute("tabindex")).toBe("0");
    resize(300);
    expect(room.hasAttribute("tabindex")).toBe(false);
  });

  // Once the columns that nothing in them leads to could not be reached beside names that are links.
  test("is reached so where something in it can be gone to, too", () => {
    const {room, resize} = openRoom(`<a href="/">1</a>`);
    resize(500);
    expect([room.role, room.ariaLabel, room.getAttribute("tabindex")]).toEqual(["group", "Työttömät", "0"]);
  });
});

function sorted(): (string | null)[] {
  return [...document.querySelectorAll("thead th")].map((head) => head.getAttribute("aria-sort"));
}

function says(): string {
  return document.querySelector("table-tools [role=status]")!.textContent;
}

describe("the heads of years in a table of months", () => {
  const row = (month: string, value: string) => `<tr><th>${month}</th><td>${value}</td></tr>`;
  const year = (name: string) => `<tr class="year-head"><th scope="rowgroup" colspan="2">${name}</th></tr>`;
  beforeEach(() => {
    open(
      "/kunnat/",
      `<main lang="fi"><table-tools ${words}><table data-newest="2022-01"><caption>Työttömät</caption>
        <thead><tr><th data-sort>Kuukausi</th><th data-sort>Työttömiä</th></tr></thead>
        <tbody>${year("2022")}${row("1/2022", "7")}</tbody>
        <tbody>${year("2021")}${row("12/2021", "9")}${row("11/2021", "8")}</tbody></table></table-tools></main>`
    );
  });

  test("are not copied, and shift no month", async () => {
    expect((await copied()).slice(0, 4)).toEqual(["Kuukausi\tTyöttömiä", "2022-01\t7", "2021-12\t9", "2021-11\t8"]);
  });

  test("go when the rows below them are in another order", () => {
    press("Työttömiä");
    expect(names()).toEqual(["1/2022", "11/2021", "12/2021"]);
  });
});
