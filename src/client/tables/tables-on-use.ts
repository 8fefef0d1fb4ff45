// On most pages every table is folded away until a reader opens one; what sorts and copies them comes then.

const load = (): void => void import("./table-tools.ts");
const isOpen = (table: Element): boolean => !table.closest("details:not([open])");

if ([...document.querySelectorAll("table-tools")].some(isOpen)) load();
else document.addEventListener("toggle", load, {capture: true, once: true});
