import type {VintageManifest} from "../model/releases/vintages.ts";

/** The vintages that are held; what else a manifest says comes to pages in their models. */
const manifests = import.meta.glob<Pick<VintageManifest, "date" | "retrieved">>("../../data/vintages/*/vintage.json", {
  eager: true,
  import: "default"
});

/** The last day on which any of some vintages, by their dates, was read from the source; null where none of them is held. */
export function readDay(vintages: readonly string[]): string | null {
  const days = Object.values(manifests).flatMap(({date, retrieved}) => (vintages.includes(date) ? [retrieved] : []));
  return days.toSorted().at(-1) ?? null;
}
