import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Has the page lead on from an address whose `#` was encoded on its way, by the script of
 * public/404.html: some hosts show the page itself for what is missing.
 */
export function encodedLinks(): Plugin {
  return {
    name: "samsyn-encoded-links",
    apply: "build",
    transformIndexHtml: () => {
      const [, script] =
        /<script>(.*?)<\/script>/s.exec(readFileSync("public/404.html", "utf8")) ?? [];
      if (script === undefined) throw new Error("public/404.html has no script");
      return [{ tag: "script", children: script, injectTo: "body" }];
    },
  };
}
