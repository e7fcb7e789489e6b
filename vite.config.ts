import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** React Aria brings its few words in 34 languages. Pages are written in English, and it falls back to that. */
const reactAriaInEnglish: Plugin = {
  name: "react-aria-in-english",
  enforce: "pre",
  load: (id) =>
    /\/node_modules\/react-(aria|stately).*\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id)
      ? "export default undefined;"
      : null,
};

export default defineConfig({
  plugins: [reactAriaInEnglish, remix(remixConfig)],
  // A package that Vite met only while a page loads would be a second React under the first: it looks at every page first.
  optimizeDeps: { entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.tsx"] },
  build: { assetsInlineLimit: 0, target: "es2020" },
});
