import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { WRAPPED } from "../src/platform/offline/worker/unwrapped.ts";

/** The page that hosts show for what is missing. */
export const MISSING_PAGE = "404.html";

/** Leads on from an address whose `#` was changed on its way. */
const SCRIPT = `
const found = ${String(WRAPPED)}.exec(location.pathname + location.search + location.hash);
if (found) location.replace(found[1] + "#/" + found[2] + "/" + found[3]);
`;

/** Writes the script into both pages: some hosts show the one, some the other for what is missing. */
export function encodedLinks(): Plugin {
  return {
    name: "samsyn-encoded-links",
    apply: "build",
    transformIndexHtml: () => [{ tag: "script", children: SCRIPT, injectTo: "body" }],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: MISSING_PAGE, source: missingPage() });
    },
  };
}

export function missingPage(): string {
  const hash = createHash("sha256").update(SCRIPT).digest("base64");
  return readFileSync("scripts/404.html", "utf8")
    .replace("%HASH%", `sha256-${hash}`)
    .replace("<script></script>", () => `<script>${SCRIPT}</script>`);
}
