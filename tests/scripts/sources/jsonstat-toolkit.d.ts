declare module "jsonstat-toolkit" {
  /** A data set as the toolkit reads it: the part that tests ask. */
  interface ToolkitDataset {
    Data(position: Readonly<Record<string, string>>): {readonly value: number | null; readonly status: string | null};
  }
  export default function jsonStat(json: unknown): ToolkitDataset;
}
