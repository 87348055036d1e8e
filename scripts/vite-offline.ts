import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Plugin, Rollup } from "vite";
import { ENTRY_CHUNK, FIRST_CHUNK, isForFacilitators, REACT_CHUNK } from "./vite-chunks.ts";

const WORKER = "sw.js";
const PLACEHOLDER = "__BUILD__";

// Of the folder public/.
const SHOWN_TO_ALL = ["404.html", "icon.png"];
const FOR_OTHER_TOOLS = ["assessment.schema.json"];

type Bundle = Rollup.OutputBundle;

/** Builds the service worker and tells it which files there are, and which come first. */
export function offline(): Plugin {
  return {
    name: "samsyn-offline",
    apply: "build",
    buildStart() {
      this.emitFile({
        type: "chunk",
        id: "src/platform/offline/worker/service-worker.ts",
        fileName: WORKER,
      });
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk") throw new Error("the build has no service worker");
        worker.code = worker.code.replaceAll(PLACEHOLDER, JSON.stringify(contentsOf(bundle)));
      },
    },
  };
}

function contentsOf(bundle: Bundle) {
  const files = Object.keys(bundle).filter((file) => file !== WORKER && !/^\.|\.txt$/.test(file));
  const first = firstFiles(bundle);
  const page = bundle["index.html"];
  if (page?.type !== "asset") throw new Error("the build has no page");
  // Names of files carry the hash of their content; the page has none in its name.
  const version = createHash("sha256")
    .update(files.toSorted().join("\n"))
    .update(page.source)
    .digest("hex");
  const shown = readdirSync("public").filter((file) => !FOR_OTHER_TOOLS.includes(file));
  return {
    version: version.slice(0, 12),
    entry: chunkNamed(ENTRY_CHUNK, bundle),
    first: ["", ...SHOWN_TO_ALL, ...files.filter((file) => first.has(file))],
    rest: [
      ...shown.filter((file) => !SHOWN_TO_ALL.includes(file)),
      ...files.filter((file) => !first.has(file) && file !== "index.html"),
    ],
  };
}

/** What a respondent needs up to sending back, in any language: all that the first screen may lead to, but the facilitator's part. */
function firstFiles(bundle: Bundle): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || !chunk) return;
    found.add(file);
    if (chunk.type !== "chunk") return;
    for (const imported of chunk.imports) add(imported);
    for (const style of chunk.viteMetadata?.importedCss ?? []) add(style);
    for (const imported of chunk.dynamicImports) {
      if (!isForFacilitators(bundle[imported]?.name ?? "")) add(imported);
    }
  };
  for (const name of [ENTRY_CHUNK, REACT_CHUNK, FIRST_CHUNK]) add(chunkNamed(name, bundle));
  return found;
}

function chunkNamed(name: string, bundle: Bundle): string {
  for (const [file, chunk] of Object.entries(bundle)) {
    if (chunk.type === "chunk" && chunk.name === name) return file;
  }
  throw new Error(`the build has no chunk ${name}`);
}
