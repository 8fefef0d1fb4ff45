/** Opens the folded parts that the address of the page leads into, and brings what it leads to into sight. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const folded = foldedAround(target);
  for (const part of folded) part.open = true;
  if (folded.length > 0) target?.scrollIntoView();
}

function foldedAround(element: Element | null): HTMLDetailsElement[] {
  const part = element?.closest("details");
  if (!part) return [];
  const outer = foldedAround(part.parentElement);
  return part.open ? outer : [...outer, part];
}

openTarget();
addEventListener("hashchange", openTarget);
