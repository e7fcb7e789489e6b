import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { BenchApp } from "./bench-app.ts";
import type { Figure } from "./measure.ts";

const ENTRY = "virtual:react-and-remix";
const PATHS = ["/e/carers-hub", "/e/carers-hub/a/have-we-got-it-right"];

/** React and Remix alone, as a browser would load them: kilobytes, gzip. */
async function floorKilobytes(): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rollupOptions: { input: ENTRY } },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `import { RemixBrowser } from "@remix-run/react"; import { createElement } from "react"; import { hydrateRoot } from "react-dom/client"; hydrateRoot(document, createElement(RemixBrowser));`
            : null,
      },
    ],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const code = bundles
    .flatMap((bundle) => ("output" in bundle ? bundle.output : []))
    .map((file) => ("code" in file ? file.code : ""));
  return gzipSync(code.join("")).length / 1024;
}

/** What a participant's browser is told to load before the first answer: kilobytes, gzip. */
async function oursKilobytes(url: string): Promise<number> {
  const scripts = new Set<string>();
  for (const path of PATHS) {
    const html = await (await fetch(url + path)).text();
    for (const [, src] of html.matchAll(
      /(?:<script[^>]+src|<link[^>]+rel="modulepreload"[^>]+href)="([^"]+)"/g,
    )) {
      if (src) scripts.add(src);
    }
  }
  let bytes = 0;
  for (const src of scripts) bytes += gzipSync(await (await fetch(new URL(src, url))).text()).length;
  return bytes / 1024;
}

export async function benchJs(app: BenchApp): Promise<Figure> {
  const [floor, ours] = [await floorKilobytes(), await oursKilobytes(app.url)];
  return {
    name: "js",
    size: "a participant, before the first answer",
    unit: "kB gzip",
    floor,
    ours,
    ratio: ours / floor,
  };
}
