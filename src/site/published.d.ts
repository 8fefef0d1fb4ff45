/** The files that the data build left; the configuration of the site provides them. */
declare module "virtual:published" {
  import type {PublishedFiles} from "./create-catalogue.ts";
  export const published: PublishedFiles;
}
