/**
 * Lets readers read the values of an embedded chart by pointer, touch and keys; they are those of its table, and their
 * places those of its lines. Written into embeds as it stands here, so it must not refer to anything outside itself.
 * Without it nothing is lost: the drawing, its name and the table say the same.
 */
export function readValues(): void {
  const drawing = document.querySelector(".drawing");
  const svg = drawing?.querySelector("svg");
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("tbody tr")].reverse();
  const heads = [...document.querySelectorAll("thead th")].map(({textContent}) => textContent);
  const last = rows.length - 1;
  // A tile is too low for it.
  if (!drawing || !svg || last < 1 || location.hash.startsWith("#tile")) return;

  /** By the number of the month, how high each stroke lies, from 0 at the top to 1000. */
  const strokes = [...svg.querySelectorAll("svg[viewBox] path[fill=none]")].map((path) => {
    let [month, level] = [0, 0];
    const moves = (path.getAttribute("d") ?? "").matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g);
    const places = [...moves].map(([, across, down]) => [(month += Number(across)), (level += Number(down))] as const);
    return {colour: path.getAttribute("stroke") ?? "", heights: new Map(places)};
  });
  const cellsOf = (at: number): string[] => [...(rows[at]?.cells ?? [])].map(({textContent}) => textContent);
  const picture = document.createElement("div");
  const pad = document.createElement("div");
  const box = document.createElement("div");
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -12,
    PageUp: 12,
    Home: -last,
    End: last
  };
  let now = last;

  const hide = (): void => {
    box.hidden = true;
    mark.replaceChildren();
  };
  const show = (at: number): void => {
    now = Math.min(last, Math.max(0, at));
    const [month = "", ...values] = cellsOf(now);
    const lines = values.map((value, i) => `${heads[i + 1]} ${value}`);
    pad.ariaValueNow = String(now);
    pad.ariaValueText = [month, ...lines].join("; ");
    box.replaceChildren(
      ...[month, ...lines].map((text, i) => {
        const line = document.createElement(i ? "div" : "b");
        line.textContent = text;
        return line;
      })
    );
    box.hidden = false;
    const x = `${(100 * now) / last}%`;
    const dots = strokes.map(({colour, heights}) => {
      const level = heights.get(now);
      return level === undefined ? "" : `<circle cx="${x}" cy="${level / 10}%" r="4" fill="${colour}"/>`;
    });
    mark.innerHTML = `<line x1="${x}" x2="${x}" y2="100%" stroke="var(--ink)"/>${dots.join("")}`;
    // Above the lines, as near to the month as the frame has room.
    const {left, width} = svg.getBoundingClientRect();
    const start = left - drawing.getBoundingClientRect().left + (width * now) / last - box.offsetWidth / 2;
    box.style.left = `${Math.max(0, Math.min(start, drawing.clientWidth - box.offsetWidth))}px`;
  };
  const showAt = ({clientX}: PointerEvent): void => {
    const {left, width} = svg.getBoundingClientRect();
    show(Math.round((last * (clientX - left)) / width));
  };

  box.className = "readout";
  box.ariaHidden = "true";
  pad.className = "pad";
  Object.assign(pad, {tabIndex: 0, role: "slider", ariaValueMin: "0", ariaValueMax: String(last)});
  pad.ariaLabel = drawing.closest("figure")?.dataset["reads"] ?? "";
  pad.ariaValueNow = String(last);
  pad.ariaValueText = cellsOf(last)[0] ?? "";
  // What can be moved must not stand in a picture, so the picture becomes a part beside it; what is drawn stays hidden.
  Object.assign(picture, {className: "picture", role: "img", ariaLabel: drawing.ariaLabel});
  for (const name of ["role", "aria-label"]) drawing.removeAttribute(name);
  hide();
  svg.append(mark);
  drawing.append(picture, pad, box);

  pad.addEventListener("pointerdown", showAt);
  pad.addEventListener("pointermove", showAt);
  pad.addEventListener("pointerleave", ({pointerType}) => {
    if (pointerType === "mouse") hide();
  });
  pad.addEventListener("focus", () => {
    if (pad.matches(":focus-visible")) show(now);
  });
  pad.addEventListener("blur", hide);
  pad.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (event.key === "Escape") hide();
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(now + step);
  });
}
