import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin, Rollup } from "vite";
import {
  ENTRY_CHUNK,
  FIRST_CHUNK,
  isForFacilitators,
  REACT_CHUNK,
  X25519_CHUNK,
} from "./vite-chunks.ts";
import { MISSING_PAGE } from "./vite-encoded-links.ts";

const WORKER = "sw.js";
const PLACEHOLDER = "__BUILD__";

// Of the folder public/.
const SHOWN_TO_ALL = ["icon.png"];
const FOR_OTHER_TOOLS = ["assessment.schema.json"];

/** Large, and few ever need them: kept once they were. */
const WHEN_NEEDED = /^assets\/noto-/;

const DAY_MS = 86_400_000;

type Bundle = Rollup.OutputBundle;

/**
 * Builds the service worker and tells it which files there are, and which come first. Writes into the
 * page which build it is, version and hash, and the day, by which a device's wrong clock is noticed.
 */
export function offline(): Plugin {
  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
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
        const page = bundle["index.html"];
        if (worker?.type !== "chunk") throw new Error("the build has no service worker");
        if (page?.type !== "asset") throw new Error("the build has no page");
        const contents = contentsOf(bundle);
        // Names of files carry the hash of their content; the page has none in its name.
        const hash = createHash("sha256")
          .update(
            [...contents.first, ...contents.rest, ...contents.whenNeeded].toSorted().join("\n"),
          )
          .update(page.source)
          .digest("hex");
        worker.code = worker.code.replaceAll(
          PLACEHOLDER,
          JSON.stringify({ version: hash.slice(0, 12), ...contents }),
        );
        // The day before: wherever the page is opened, that one is over.
        const day = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
        page.source = String(page.source).replace(
          "</head>",
          `  <meta name="build" content="${version} (${hash.slice(0, 10)})">
    <meta name="built-on" content="${day}">
  </head>`,
        );
      },
    },
  };
}

function contentsOf(bundle: Bundle) {
  const files = Object.keys(bundle).filter((file) => file !== WORKER && !/^\.|\.txt$/.test(file));
  const first = firstFiles(bundle).add(MISSING_PAGE);
  const shown = readdirSync("public").filter((file) => !FOR_OTHER_TOOLS.includes(file));
  const isForRest = (file: string) =>
    !first.has(file) && file !== "index.html" && !WHEN_NEEDED.test(file);
  return {
    entry: chunkNamed(ENTRY_CHUNK, bundle),
    x25519: chunkNamed(X25519_CHUNK, bundle),
    first: ["", ...SHOWN_TO_ALL, ...files.filter((file) => first.has(file))],
    rest: [...shown.filter((file) => !SHOWN_TO_ALL.includes(file)), ...files.filter(isForRest)],
    whenNeeded: files.filter((file) => WHEN_NEEDED.test(file)),
  };
}

/** What every respondent needs up to sending back, in any language: all that the first screen may lead to, but the facilitator's part. */
function firstFiles(bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || !chunk) return;
    found.add(file);
    if (chunk.type !== "chunk") return;
    for (const imported of chunk.imports) add(imported);
    for (const style of chunk.viteMetadata?.importedCss ?? []) add(style);
    for (const imported of chunk.dynamicImports) {
      const name = bundle[imported]?.name ?? "";
      if (!isForFacilitators(name) && name !== X25519_CHUNK) add(imported);
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
