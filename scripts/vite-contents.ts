import type { Plugin, Rollup } from "vite";

/**
 * Writes for each chunk, for scripts/sizes.mjs: what it imports, its style sheets, which of its modules
 * are loaded by themselves, and of which packages it is made, in characters.
 */
export function contents(): Plugin {
  return {
    name: "samsyn-contents",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const described = chunks.map((chunk) => [
        chunk.fileName,
        {
          imports: chunk.imports,
          styles: [...(chunk.viteMetadata?.importedCss ?? [])],
          entries: chunk.moduleIds
            .filter((id) => (this.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0)
            .map(fromRoot),
          packages: packagesOf(chunk.modules),
        },
      ]);
      this.emitFile({
        type: "asset",
        fileName: ".vite/contents.json",
        source: JSON.stringify(Object.fromEntries(described), null, 1),
      });
    },
  };
}

const fromRoot = (id: string) => id.replace(`${process.cwd()}/`, "");

function packagesOf(modules: Rollup.OutputChunk["modules"]): Readonly<Record<string, number>> {
  const lengths: Record<string, number> = {};
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const name = packageOf(id);
    lengths[name] = (lengths[name] ?? 0) + renderedLength;
  }
  return lengths;
}

/** The npm package of a module, or the folder of the project that it stands in. */
function packageOf(id: string): string {
  const installed = id.split("/node_modules/").at(-1);
  if (installed !== undefined && installed !== id) {
    const [scope = "", name = ""] = installed.split("/");
    return scope.startsWith("@") ? `${scope}/${name}` : scope;
  }
  const [, own] = /\/((?:src|locales)\/[^/]+(?:\/[^/]+)?)\//.exec(id) ?? [];
  return own ?? "the build";
}
