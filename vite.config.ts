import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { buildId } from "./scripts/vite-build-id.ts";
import { contentSecurityPolicy } from "./scripts/vite-content-security-policy.ts";
import { contents } from "./scripts/vite-contents.ts";
import { licences, workerLicences } from "./scripts/vite-licences.ts";
import { offline } from "./scripts/vite-offline.ts";
import { pseudoLanguage } from "./scripts/vite-pseudo-language.ts";

type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

let firstLoad: ReadonlySet<string> | null = null;

/** All that main.tsx imports without waiting: one chunk, since each request costs a round trip. */
function chunkOf(id: string, graph: ModuleGraph): string | null {
  if (!firstLoad) {
    const found = new Set<string>();
    const waiting = [resolve("src/main.tsx")];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
    }
    firstLoad = found;
  }
  return firstLoad.has(id) ? "first" : null;
}

export default defineConfig({
  // Relative addresses: the build runs from any sub-folder of any static host.
  base: "./",
  plugins: [
    react(),
    contentSecurityPolicy(),
    buildId(),
    offline(),
    contents(),
    licences(),
    ...(process.env["PSEUDO"] ? [pseudoLanguage()] : []),
  ],
  resolve: {
    alias: [
      // pdfkit reaches for brotli only to read WOFF2 fonts, and ours are WOFF.
      { find: "brotli/decompress.js", replacement: resolve("src/screens/report/pdf/no-brotli.ts") },
    ],
  },
  worker: { format: "es", plugins: () => [workerLicences()] },
  build: {
    target: "es2023",
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: chunkOf, debugName: "first load" }] } },
    },
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
});
