import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The module of this path under the project's folder, bundled with all that it imports. */
export async function bundled(path) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { ssr: path, write: false, target: "node20" },
    ssr: { noExternal: true },
  });
  const [{ code }] = output;
  // From a file, so that an error names a line and does not quote the whole bundle.
  const file = `${ROOT}.cache/bundles/${path.replaceAll("/", "-")}.mjs`;
  mkdirSync(`${ROOT}.cache/bundles`, { recursive: true });
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}
