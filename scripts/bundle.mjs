import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const made = new Map();

/** The module of this path under the project's folder, bundled with all that it imports; each once. */
export function bundled(path) {
  const known = made.get(path) ?? bundle(path);
  made.set(path, known);
  return known;
}

async function bundle(path) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { ssr: path, write: false, target: "node20" },
    ssr: { noExternal: true },
  });
  const [{ code }] = output;
  // From a file, so that an error names a line and does not quote the whole bundle.
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  const folder = mkdtempSync(`${ROOT}.cache/bundle-`);
  try {
    const file = `${folder}/${basename(path, ".ts")}.mjs`;
    writeFileSync(file, code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
