import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const FOLDER = "/samsyn/";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

/** What names a build: its hash in the page, its version in the worker. */
const NAME = /(name="build" content=")[^"]*|("version":")\w+/;
const CHUNK = /(-[\w-]{8})\.(js|css)\b/g;

/**
 * A host with the build in a folder. Once updated, it has a second build that was copied over the first:
 * page and worker name another one, every chunk is called otherwise, and the old ones are gone.
 */
export function hostOfTwoBuilds(port: number) {
  let isSecond = false;
  const read = async (path: string): Promise<string | Buffer> => {
    const isChunk = /\.(?:js|css)$/.test(path) && path.startsWith("assets/");
    if (!isSecond) return readFile(join("dist", path));
    if (isChunk && !/-second\.\w+$/.test(path)) throw new Error(`${path} is gone`);
    const content = await readFile(join("dist", path.replace("-second", "")));
    if (!(extname(path) in TYPES)) return content;
    return content.toString().replace(NAME, "$1$2second").replaceAll(CHUNK, "$1-second.$2");
  };
  const server = createServer((request, response) => {
    const path = request.url?.slice(FOLDER.length) || "index.html";
    read(path).then(
      (content) => {
        response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
        response.end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  }).listen(port, "127.0.0.1");
  return {
    base: `http://127.0.0.1:${port}${FOLDER}`,
    update() {
      isSecond = true;
    },
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}
