import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const DAY_MS = 86_400_000;
const UNHASHED = new Set(["index.html", "sw.js"]);

/**
 * Writes into the page which build it is: the version, and a hash over the names of all files and over
 * itself; and beside it the day, by which a device's wrong clock is noticed.
 */
export function buildId(): Plugin {
  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
  return {
    name: "samsyn-build-id",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        // Names carry the hash of what is in them; the page has styles of its own.
        const files = Object.keys(bundle).filter((file) => !UNHASHED.has(file));
        const hash = createHash("sha256")
          .update(files.toSorted().join("\n"))
          .update(html)
          .digest("hex");
        const content = `${version} (${hash.slice(0, 10)})`;
        // The day before: wherever the page is opened, that one is over.
        const day = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
        return [
          { tag: "meta", attrs: { name: "build", content }, injectTo: "head" },
          { tag: "meta", attrs: { name: "built-on", content: day }, injectTo: "head" },
        ];
      },
    },
  };
}
