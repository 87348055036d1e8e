import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { FIRST_CHUNK } from "./vite-chunks.ts";

/**
 * Puts the first chunk's files into the page, so that they are asked for beside the entry instead of
 * after it. Its style sheet stands in the head, where those of the screens to come are added behind.
 */
export function firstLoad(): Plugin {
  return {
    name: "samsyn-first-load",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const start = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === "start");
        const first = chunks.find(({ name }) => name === FIRST_CHUNK);
        if (!start || !first) throw new Error("the build has no first chunk");
        const scripts = [first.fileName, start.fileName, ...first.imports];
        return [
          ...stylesOf(first).map((file) => linkTag("stylesheet", file)),
          ...scripts
            .filter((file) => !html.includes(file))
            .map((file) => linkTag("modulepreload", file)),
        ];
      },
    },
  };
}

function stylesOf(chunk: Rollup.OutputChunk): readonly string[] {
  return [...(chunk.viteMetadata?.importedCss ?? [])];
}

function linkTag(rel: string, file: string): HtmlTagDescriptor {
  return { tag: "link", attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: "head" };
}
