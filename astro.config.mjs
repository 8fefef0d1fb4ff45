import {defineConfig} from "astro/config";
import {pageWeights} from "./scripts/effects/page-weights.ts";
import {publishedFiles} from "./scripts/effects/published-files.ts";

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
  // Highlighted code carries style attributes, which the policy forbids.
  markdown: {syntaxHighlight: false},
  vite: {define: {"import.meta.env.FEEDBACK_URL": JSON.stringify(process.env.FEEDBACK_URL ?? "")}},
  integrations: [publishedFiles(), pageWeights()],
  devToolbar: {enabled: false}
});
