/** Why we know a code of the source and yet do not keep it; null for all others. */
export function reasonToLeaveOut(code: string): string | null {
  if (code === "KU199" || code === "MK91" || code === "SK902") return "area unknown";
  if (code === "KUJOU") return "no fixed area";
  if (code === "KASSASSA") return "redefined between vintages";
  return /^SK\d{3}$/.test(code) ? "sub-region, in no published figure" : null;
}
