declare module "jsonstat-toolkit" {
  /** A data set as the toolkit reads it: the part that tests ask. */
  interface ToolkitDataset {
    readonly class: string;
    readonly label: string;
    readonly source: string;
    readonly updated: string;
    readonly note: readonly string[];
    readonly id: readonly string[];
    /** How many cells there are. */
    readonly n: number;
    readonly role: Readonly<Record<string, readonly string[] | null>>;
    Data(position: Readonly<Record<string, string>>): {readonly value: number | null; readonly status: string | null};
    Dimension(id: string): ToolkitDimension;
  }
  interface ToolkitDimension {
    readonly label: string;
    readonly id: readonly string[];
    Category(id: string): {readonly label: string; readonly unit: {readonly label: string; readonly decimals: number}};
  }
  export default function jsonStat(json: unknown): ToolkitDataset;
}
