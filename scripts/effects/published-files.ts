import {fileURLToPath} from "node:url";
import type {AstroIntegration} from "astro";

/** What pages import to read page models. */
const moduleName = "virtual:published";

/**
 * Gives pages the files of `data/published`, each read when its page is built. Imported like other modules, their
 * hundred megabytes would become part of the site's code first, at a cost of half a minute and a gigabyte of memory.
 */
export function publishedFiles(): AstroIntegration {
  return {
    name: "published-files",
    hooks: {
      "astro:config:setup": ({config, updateConfig}) => {
        const code = moduleCode(fileURLToPath(config.root));
        const plugin = {
          name: "published-files",
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : null),
          load: (id: string) => (id === `\0${moduleName}` ? code : null)
        };
        updateConfig({vite: {plugins: [plugin]}});
      }
    }
  };
}

function moduleCode(root: string): string {
  const files = JSON.stringify(`${root}scripts/effects/files.ts`);
  return `import {diskFiles} from ${files};\nexport const published = diskFiles(${JSON.stringify(`${root}data/published`)});\n`;
}
