import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";
import {defineConfig} from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {ignores: ["dist/", ".astro/", ".cache/", "node_modules/", "public/", "data/", "tests/golden/"]},
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ["**/*.{ts,js,mjs,astro}"],
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error"
    }
  },
  {
    files: ["**/*.ts"],
    extends: tseslint.configs.strictTypeChecked,
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // What is asynchronous for whoever calls it is so where it need not wait, too: what it throws is a rejection then.
      "@typescript-eslint/require-await": "off",
      // A text spread is its code points, which is what has a width in a font.
      "@typescript-eslint/no-misused-spread": ["error", {allow: ["string"]}],
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}]
    }
  },
  {
    // A module that only a build provides can import types in place alone.
    files: ["**/*.d.ts"],
    rules: {"@typescript-eslint/consistent-type-imports": ["error", {disallowTypeAnnotations: false}]}
  },
  {
    // Bounds of the loops prove the indices in numeric kernels; tests name the fixture they read.
    files: ["scripts/statistics/**", "tests/**"],
    rules: {"@typescript-eslint/no-non-null-assertion": "off"}
  },
  {
    // What ships to readers runs in the oldest browsers that package.json names: a script with newer syntax is lost whole.
    files: ["src/client/**", "src/i18n/{months,numbers}.ts"],
    extends: [
      esx.configs["flat/restrict-to-es2023"],
      esx.configs["flat/restrict-to-es2023-intl-api"],
      compat.configs["flat/recommended"]
    ],
    rules: {"es-x/no-regexp-lookbehind-assertions": "error"}
  },
  {
    // Tests read what was published as whoever finds it would, without the types of those who wrote it.
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off"
    }
  }
);
