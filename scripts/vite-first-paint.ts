import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { FIRST_CHUNK } from "./vite-chunks.ts";

const PLACE = "<!-- style sheets -->";
const STYLE_SHEET = /\n\s*<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/g;

/**
 * Puts the first chunk's addresses into the page. Its files are asked for beside the entry. All style
 * sheets stand behind the first picture, which a browser therefore paints without waiting for them.
 */
export function firstPaint(): Plugin {
  return {
    name: "samsyn-first-paint",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        if (!html.includes(PLACE)) throw new Error("index.html has no place for the style sheets");
        const { scripts, styles } = firstFiles(bundle, html);
        const own = [...html.matchAll(STYLE_SHEET)].flatMap(([, file]) => file ?? []);
        const sheets = [...own, ...styles.map((file) => `./${file}`)];
        const links = sheets.map((file) => `<link rel="stylesheet" crossorigin href="${file}">`);
        return {
          html: html.replace(STYLE_SHEET, "").replace(PLACE, links.join("\n    ")),
          tags: [
            ...sheets.map((file) => linkTag({ rel: "preload", as: "style", href: file })),
            ...scripts.map((file) => linkTag({ rel: "modulepreload", href: `./${file}` })),
          ],
        };
      },
    },
  };
}

function linkTag(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: "link", attrs: { crossorigin: true, ...attrs }, injectTo: "head" };
}

function firstFiles(bundle: Rollup.OutputBundle, html: string) {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const start = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === "start");
  const first = chunks.find(({ name }) => name === FIRST_CHUNK);
  if (!start || !first) throw new Error("the build has no first chunk");
  const beside = first.imports.filter((file) => !html.includes(file));
  return {
    scripts: [first.fileName, start.fileName, ...beside],
    styles: [...(first.viteMetadata?.importedCss ?? [])],
  };
}
