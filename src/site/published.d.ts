/** The files that the data build left; the configuration of the site provides them. */
declare module "virtual:published" {
  export const published: import("./create-catalogue.ts").PublishedFiles;
}
