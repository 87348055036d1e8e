import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { BROWSER_FLOOR } from "./scripts/browser-floor.mjs";
import { mailboxElsewhere } from "./scripts/mailbox-elsewhere.ts";
import { chunkOf } from "./scripts/vite-chunks.ts";
import { contentSecurityPolicy } from "./scripts/vite-content-security-policy.ts";
import { contents } from "./scripts/vite-contents.ts";
import { encodedLinks } from "./scripts/vite-encoded-links.ts";
import { firstLoad } from "./scripts/vite-first-load.ts";
import { licences, workerLicences } from "./scripts/vite-licences.ts";
import { offline } from "./scripts/vite-offline.ts";
import { pseudoLanguage } from "./scripts/vite-pseudo-language.ts";
import { styles } from "./scripts/vite-styles.ts";

const mailbox = mailboxElsewhere(process.env["SAMSYN_MAILBOX"]);

export default defineConfig({
  // Relative addresses: the build runs from any sub-folder of any static host.
  base: "./",
  plugins: [
    react(),
    encodedLinks(),
    firstLoad(),
    styles(),
    contentSecurityPolicy(mailbox),
    offline(),
    contents(),
    licences(),
    ...(process.env["PSEUDO"] ? [pseudoLanguage()] : []),
  ],
  define: {
    "import.meta.env.SAMSYN_MAILBOX": mailbox ? JSON.stringify(mailbox.href) : "undefined",
  },
  resolve: {
    alias: [
      // Libraries that still serve React 17 bring along what React has had by itself since 18.
      { find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: "react" },
      // pdfkit reaches for brotli only to read WOFF2 fonts, and ours are WOFF.
      { find: "brotli/decompress.js", replacement: resolve("src/screens/report/pdf/no-brotli.ts") },
    ],
  },
  worker: { format: "es", plugins: () => [workerLicences()] },
  build: {
    target: Object.entries(BROWSER_FLOOR).map(([browser, version]) => browser + version),
    // pdfkit's colour profile is in its code as well, and a file for it would be one more.
    assetsInlineLimit: (file) => file.endsWith(".icc"),
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: "first load" }],
        },
      },
    },
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
});
