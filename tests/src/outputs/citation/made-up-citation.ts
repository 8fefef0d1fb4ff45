import type {Citation} from "../../../../src/outputs/citation/page-citations.ts";

/** A reference whose title and address hold every sign that some format reads as its own. */
export const awkward: Citation = {
  id: "a-b",
  title: "50 % & more_of {A} \\ $1 #2 ~ ^\nsecond line",
  address: "https://example.org/a_{b}?c=1&d=%20",
  vintage: "2025-02-05",
  locale: "en"
};
