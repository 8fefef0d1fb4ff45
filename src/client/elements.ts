// The custom elements of all pages in one file: together they are a fifth lighter than apart, and every page after the
// first has them already. What only some readers use they load when it is used.
import "./reading/reads-on-use.ts";
import "./copying/copy-text.ts";
import "./copying/figure-copies.ts";
import "./reading/figure-link.ts";
import "./reading/opened-parts.ts";
import "./places/place-search.ts";
import "./tables/tables-on-use.ts";
