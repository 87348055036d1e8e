import type { Plugin, Rollup } from "vite";
import { ENTRY_CHUNK, FIRST_CHUNK } from "./vite-chunks.ts";

/**
 * Has the style sheets of the first screen stand in the page itself: it draws its calm picture without
 * another round trip. They stand in the head, where those of the screens to come are added behind.
 */
export function firstStyles(): Plugin {
  let styles = "";
  return {
    name: "samsyn-first-styles",
    apply: "build",
    generateBundle: {
      // Before the lists of what to preload are written, which would ask for files that are no more.
      order: "pre",
      handler(_options, bundle) {
        styles = [ENTRY_CHUNK, FIRST_CHUNK].map((name) => takeStyles(name, bundle)).join("");
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "style", children: styles, injectTo: "head" }],
    },
  };
}

function takeStyles(name: string, bundle: Rollup.OutputBundle): string {
  const files = Object.values(bundle)
    .filter((chunk) => chunk.type === "chunk" && chunk.name === name)
    .flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  if (files.length !== 1) throw new Error(`${name} has ${files.length} style sheets`);
  return files.map((file) => take(file, bundle)).join("");
}

function take(file: string, bundle: Rollup.OutputBundle): string {
  const asset = bundle[file];
  if (asset?.type !== "asset") throw new Error(`the build has no ${file}`);
  for (const chunk of Object.values(bundle)) chunk.viteMetadata?.importedCss.delete(file);
  delete bundle[file];
  // In a page, relative addresses would begin elsewhere than in a file below assets/.
  const source = String(asset.source).trim();
  if (source.includes("url(")) throw new Error(`${file} names other files`);
  return source;
}
