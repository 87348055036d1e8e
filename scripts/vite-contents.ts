import type { Plugin } from "vite";

/** Writes beside the manifest which packages each chunk is made of, and how many characters of each. */
export function contents(): Plugin {
  return {
    name: "samsyn-contents",
    apply: "build",
    generateBundle(_options, bundle) {
      const packages = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk" ? [[chunk.fileName, packagesOf(chunk.modules)] as const] : [],
      );
      this.emitFile({
        type: "asset",
        fileName: ".vite/contents.json",
        source: JSON.stringify(Object.fromEntries(packages)),
      });
    },
  };
}

type Modules = Readonly<Record<string, { readonly renderedLength: number }>>;

function packagesOf(modules: Modules): Readonly<Record<string, number>> {
  const lengths: Record<string, number> = {};
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const name = packageOf(id);
    lengths[name] = (lengths[name] ?? 0) + renderedLength;
  }
  return lengths;
}

/** The npm package of a module, or the folder of the house that it stands in. */
function packageOf(id: string): string {
  const installed = id.split("/node_modules/").at(-1);
  if (installed !== undefined && installed !== id) {
    const [scope = "", name = ""] = installed.split("/");
    return scope.startsWith("@") ? `${scope}/${name}` : scope;
  }
  const [, own] = /\/((?:src|locales)\/[^/]+(?:\/[^/]+)?)\//.exec(id) ?? [];
  return own ?? "the build";
}
