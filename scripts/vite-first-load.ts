import { minify } from "terser";
import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { FIRST_CHUNK, REACT_CHUNK } from "./vite-chunks.ts";

/** V8 compiles such a file while it arrives, off the page's thread, instead of each function at its first call. */
const COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";
const COMPILED_AT_ONCE = [REACT_CHUNK, FIRST_CHUNK];

/**
 * Has the page ask for React beside the entry instead of after it. The first screen's own code
 * follows when the entry asks: so it does not slow down what can run before it.
 */
export function firstLoad(): Plugin {
  return {
    name: "samsyn-first-load",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const own = chunkNamed(FIRST_CHUNK, bundle);
        own.code = await smaller(own.code);
        for (const chunk of COMPILED_AT_ONCE.map((name) => chunkNamed(name, bundle))) {
          chunk.code = COMPILE_AT_ONCE + chunk.code;
        }
      },
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const react = chunkNamed(REACT_CHUNK, bundle);
        const scripts = [react.fileName, ...react.imports].filter((file) => !html.includes(file));
        return scripts.map((file) => preload(file));
      },
    },
  };
}

/** Minified once more, which takes two seconds; of React it would take four for a third of the gain. */
async function smaller(code: string): Promise<string> {
  const { code: minified = code } = await minify(code, { module: true, compress: { passes: 3 } });
  return minified;
}

function chunkNamed(name: string, bundle: Rollup.OutputBundle): Rollup.OutputChunk {
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && file.name === name) return file;
  }
  throw new Error(`the build has no chunk ${name}`);
}

function preload(file: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
    injectTo: "head",
  };
}
