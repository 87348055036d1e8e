import { resolve } from "node:path";

type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** The chunk of everything else that the first screen imports without waiting. */
export const FIRST_CHUNK = "first";

/** What the entry itself needs, so that it need not wait for the first screen. */
export const ENTRY_CHUNK = "entry";

/** What draws: it runs while the rest of the first screen is on its way. */
export const REACT_CHUNK = "react";
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\/|\/src\/app\/draw\.ts$/;
const PRELOAD_HELPER = "\0vite/preload-helper.js";

const ENTRY = resolve("src/main.ts");
const START = resolve("src/app/start.tsx");

let groups: { readonly entry: ReadonlySet<string>; readonly first: ReadonlySet<string> } | null =
  null;

/** Few and whole chunks up to the first screen, since each request costs a round trip. */
export function chunkOf(id: string, graph: ModuleGraph): string | null {
  groups ??= {
    entry: reachableFrom(ENTRY, graph),
    first: reachableFrom(START, graph),
  };
  if (groups.entry.has(id) || id === PRELOAD_HELPER) return ENTRY_CHUNK;
  if (REACT.test(id)) return REACT_CHUNK;
  return groups.first.has(id) ? FIRST_CHUNK : null;
}

function reachableFrom(file: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
  }
  return found;
}
