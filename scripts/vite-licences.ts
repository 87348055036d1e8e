import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const FREE = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
];

const folders = new Set<string>();

/** Notes the packages of the workers, which are built apart. */
export function workerLicences(): Plugin {
  return { name: "samsyn-worker-licences", apply: "build", generateBundle: note };
}

/** Writes licences.txt with every package that ships; a licence that is not free fails the build. */
export function licences(): Plugin {
  return {
    name: "samsyn-licences",
    apply: "build",
    generateBundle(options, bundle) {
      note(options, bundle);
      const notices = [...folders].map(noticeOf).toSorted((one, other) => one.localeCompare(other));
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: `${readFileSync("LICENSE", "utf8")}\n${notices.join("\n")}`,
      });
    },
  };
}

type Bundle = Readonly<
  Record<
    string,
    | { readonly type: "chunk"; readonly moduleIds: readonly string[] }
    | { readonly type: "asset"; readonly originalFileNames: readonly string[] }
  >
>;

function note(_options: unknown, bundle: Bundle): void {
  for (const file of Object.values(bundle)) {
    for (const id of file.type === "chunk" ? file.moduleIds : file.originalFileNames) {
      const folder = folderOf(id);
      if (folder !== null) folders.add(folder);
    }
  }
}

/** Where the package of a module is installed, or null for our own. */
function folderOf(id: string): string | null {
  const [, folder] = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  return folder === undefined ? null : resolve(folder);
}

// Packages whose package.json names no licence, and the one that their own file gives.
const UNNAMED: Readonly<Record<string, string>> = { "png-js": "MIT" };

type Package = { readonly name: string; readonly version: string; readonly license?: string };

function noticeOf(folder: string): string {
  const {
    name,
    version,
    license = UNNAMED[name],
  }: Package = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  if (license === undefined || !isFree(license)) {
    throw new Error(`${name} is under ${license ?? "no licence"}, which is not on the list`);
  }
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  const text = file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8");
  return `${"-".repeat(72)}\n${name} ${version}, ${license}\n\n${text.trim()}\n`;
}

/** An SPDX expression without nesting: of alternatives one, of what holds together all. */
function isFree(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, "");
  return bare.split(" OR ").some((one) => one.split(" AND ").every((part) => FREE.includes(part)));
}
