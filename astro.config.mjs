import {defineConfig} from "astro/config";
import manifest from "./package.json" with {type: "json"};
import {buildTargets} from "./scripts/effects/build-targets.ts";
import {publishedFiles} from "./scripts/effects/published-files.ts";
import {ownMachine, readSettings} from "./scripts/effects/site-settings.ts";
import {parseShare, siteShare} from "./scripts/effects/site-share.ts";
import {embedLineSheet, pageLineSheet} from "./src/charts/svg/line-sheets.ts";

// Lines have their colours where charts are drawn; every style sheet that begins with the tokens takes them from there.
const lineSheets = {
  name: "line-sheets",
  enforce: "pre",
  transform(css, id) {
    if (!id.endsWith(".css") || !/@import ".*\/tokens\.css"/.test(css)) return null;
    return css + (id.endsWith("/embed.css") ? embedLineSheet() : pageLineSheet());
  }
};

// Scripts that embeds carry in themselves are written into them as the build has them, so it has them short.
const shortScripts = {
  name: "short-scripts",
  applyToEnvironment: ({name}) => name === "prerender",
  outputOptions: (options) => ({...options, minify: true})
};

const settings = readSettings(".", process.env);
const share = parseShare(process.env.SITE_SHARE);

export default defineConfig({
  // The files of `public` are copied once, not by every process.
  publicDir: share.number === 0 ? "public" : ".cache/nothing",
  site: settings.SITE_URL || ownMachine,
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
        "form-action 'self'"
      ]
    }
  },
  // Highlighted code carries style attributes, which the policy forbids.
  markdown: {syntaxHighlight: false},
  vite: {
    plugins: [lineSheets, shortScripts],
    build: {
      // For style sheets too.
      target: buildTargets(manifest.browserslist),
      // Small scripts stay files: the policy allows no script in a page.
      assetsInlineLimit: 0,
      // The style sheet that only chart pages have is called after their layout: of its route, `[...chart]`, dots would be left.
      rolldownOptions: {output: {codeSplitting: {groups: [{name: "ChartPage", test: /src.layouts.ChartPage/}]}}}
    },
    define: Object.fromEntries(
      ["PUBLISHER", "CONTACT_EMAIL", "CODE_URL", "FEEDBACK_URL"].map((name) => [
        `import.meta.env.${name}`,
        JSON.stringify(settings[name])
      ])
    )
  },
  integrations: [publishedFiles(), siteShare(share)],
  devToolbar: {enabled: false}
});
