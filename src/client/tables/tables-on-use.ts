// On most pages every table is folded away until a reader opens one; what sorts and copies them comes then.
// Where they are not had, as the connection is lost or the page is left, tables stay what they are without script.

const load = (): void => void import("./table-tools.ts").catch(() => null);
const isOpen = (table: Element): boolean => !table.closest("details:not([open])");

if ([...document.querySelectorAll("table-tools")].some(isOpen)) load();
else document.addEventListener("toggle", load, {capture: true, once: true});
