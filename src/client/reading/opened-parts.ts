/** Opens the folded parts that the address of the page leads into, and brings what it leads to into sight. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const folded = foldedAround(target);
  for (const part of folded) part.open = true;
  if (folded.length > 0) target?.scrollIntoView();
}

/** Folded parts of one name are open one at a time; browsers that do not know this leave it to the page. */
function closeOthers({target}: Event): void {
  const opened = target as HTMLElement;
  if (!opened.matches("details[name][open]")) return;
  const row = opened.parentElement?.querySelectorAll<HTMLDetailsElement>(":scope > details[open]") ?? [];
  for (const other of row) if (other !== opened) other.open = false;
}

function foldedAround(element: Element | null): HTMLDetailsElement[] {
  const part = element?.closest("details");
  if (!part) return [];
  const outer = foldedAround(part.parentElement);
  return part.open ? outer : [...outer, part];
}

openTarget();
addEventListener("hashchange", openTarget);
document.addEventListener("toggle", closeOthers, true);
