// The custom elements of all pages in one file: together they are a fifth lighter than apart, and every page after the
// first has them already. What only some readers use they load when it is used.
import "./chart-reader.ts";
import "./copy-text.ts";
import "./figure-link.ts";
import "./place-search.ts";
import "./tables-on-use.ts";
