import {defineConfig} from "astro/config";
import {pageWeights} from "./scripts/effects/page-weights.ts";

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: {inlineStylesheets: "never"},
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'"
      ]
    }
  },
  integrations: [pageWeights()],
  devToolbar: {enabled: false}
});
