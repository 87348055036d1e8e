import { fileURLToPath } from "node:url";
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
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
