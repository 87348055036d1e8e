import { readFileSync } from "node:fs";

/** What the service worker keeps: what a respondent needs, and what else there is. */
type Part = "first" | "rest";

type InPage = {
  evaluate(run: () => Promise<readonly string[]>): Promise<readonly string[]>;
};

/** The files of a part that the device does not keep. */
export async function missing(page: InPage, part: Part): Promise<readonly string[]> {
  const kept = await keptOf(page, part);
  return filesOf(part).filter((file) => !kept.includes(file));
}

/** The files of a part that the device keeps. */
export async function keptOf(page: InPage, part: Part): Promise<readonly string[]> {
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map((name) => caches.open(name));
    const requests = (await Promise.all(caching)).map((cache) => cache.keys());
    return (await Promise.all(requests)).flat().map(({ url }) => new URL(url).pathname);
  });
  return filesOf(part).filter((file) => kept.includes(`/${file}`));
}

/** The files of a part that the worker of this build names. */
function filesOf(part: Part): readonly string[] {
  const worker = readFileSync("dist/sw.js", "utf8");
  const [, list = ""] = new RegExp(`"?${part}"?:\\[([^\\]]*)\\]`).exec(worker) ?? [];
  const files = list.split(",").map((quoted) => quoted.replaceAll('"', ""));
  if (files.length < 2) throw new Error(`the worker names no ${part} files`);
  return files;
}
