import type { Plugin, Rollup } from "vite";
import { ENTRY_CHUNK, FIRST_CHUNK, isForFacilitators } from "./vite-chunks.ts";

/**
 * Has the style sheets of the first screen stand in the page itself, so that it draws its calm picture
 * without another round trip, and gathers those of all other screens in two files: what respondents
 * may need, and the rest. They come in the order of imports: a screen's rules stand behind those of
 * what it is made of, whichever screen was opened first.
 */
export function styles(): Plugin {
  let first = "";
  return {
    name: "samsyn-styles",
    apply: "build",
    generateBundle: {
      // Before the lists of what to preload are written, which would ask for files that are no more.
      order: "pre",
      handler(_options, bundle) {
        const chunks = inOrder(bundle);
        const ofFirst = chunks.filter(({ name }) => [ENTRY_CHUNK, FIRST_CHUNK].includes(name));
        first = ofFirst.map((chunk) => takeStyles(chunk, bundle)).join("");
        // In a page, relative addresses would begin elsewhere than in a file below assets/.
        if (first.includes("url(")) throw new Error("the first styles name other files");
        for (const part of ["respondents", "facilitators"] as const) {
          const own = chunks.filter(
            ({ name }) => isForFacilitators(name) === (part === "facilitators"),
          );
          const styled = own.filter(({ viteMetadata }) => viteMetadata?.importedCss.size);
          const source = styled.map((chunk) => takeStyles(chunk, bundle)).join("");
          const id = this.emitFile({ type: "asset", name: `${part}.css`, source });
          for (const { viteMetadata } of styled) {
            viteMetadata?.importedCss.add(this.getFileName(id));
          }
        }
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "style", children: first, injectTo: "head" }],
    },
  };
}

/** All chunks, each behind those that it imports. */
function inOrder(bundle: Rollup.OutputBundle): readonly Rollup.OutputChunk[] {
  const ordered = new Set<Rollup.OutputChunk>();
  const waiting = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== "chunk" || waiting.has(file)) return;
    waiting.add(file);
    for (const imported of chunk.imports) add(imported);
    ordered.add(chunk);
  };
  for (const file of Object.keys(bundle).toSorted()) add(file);
  return [...ordered];
}

function takeStyles({ viteMetadata }: Rollup.OutputChunk, bundle: Rollup.OutputBundle): string {
  const files = [...(viteMetadata?.importedCss ?? [])];
  viteMetadata?.importedCss.clear();
  return files.map((file) => take(file, bundle)).join("");
}

function take(file: string, bundle: Rollup.OutputBundle): string {
  const asset = bundle[file];
  if (asset?.type !== "asset") throw new Error(`the build has no ${file}`);
  delete bundle[file];
  return String(asset.source).trim();
}
