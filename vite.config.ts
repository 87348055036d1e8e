import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Relative addresses: the build runs from any sub-folder of any static host.
  base: "./",
  plugins: [react()],
  resolve: {
    alias: [
      // pdfkit reaches for brotli only to read WOFF2 fonts, and ours are WOFF.
      { find: "brotli/decompress.js", replacement: "/src/screens/report/pdf/no-brotli.ts" },
    ],
  },
  worker: { format: "es" },
  build: { target: "es2023", manifest: true, sourcemap: false, assetsInlineLimit: 0 },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
});
