import { createHash } from "node:crypto";
import { vi } from "vitest";

/** A request as the server sees it. */
export type Asked = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly readKey: string | null;
  readonly body: string;
  readonly init: RequestInit;
};

type Odd = (asked: Asked) => Response | null | Promise<Response | null>;

export const MARKED = { "Samsyn-Mailbox": "1" };

/**
 * A web server with mailboxes in the place of the network, which keeps the contract of
 * docs/deploying.md: until `vi.unstubAllGlobals`. What `odd` answers, it answers instead.
 */
export function fakeMailbox() {
  const boxes = new Map<string, Map<string, string>>();
  const asked: Asked[] = [];
  let odd: Odd = () => null;
  if (!("location" in globalThis)) {
    vi.stubGlobal("location", { origin: "https://example.org", pathname: "/samsyn/index.html" });
  }
  vi.stubGlobal("fetch", async (address: URL, init: RequestInit) => {
    const request = {
      method: init.method ?? "GET",
      host: address.host,
      path: address.pathname,
      readKey: new Headers(init.headers).get("Samsyn-Read"),
      body: typeof init.body === "string" ? init.body : "",
      init,
    };
    asked.push(request);
    return (await odd(request)) ?? answered(request, boxes);
  });
  return {
    /** By folder, then by slot. */
    boxes,
    asked,
    /** From now on this is asked first; null passes the request on. */
    answerOddly(next: Odd) {
      odd = next;
    },
    answerAsEver() {
      odd = () => null;
    },
  };
}

/** The folder of a mailbox on the server. */
export function folderOf(name: string): string {
  return Buffer.from(name, "base64url").toString("hex") + name;
}

export function marked(status: number, body = ""): Response {
  return new Response([204, 304].includes(status) ? null : body, { status, headers: MARKED });
}

function answered(
  { method, path, readKey, body }: Asked,
  boxes: Map<string, Map<string, string>>,
): Response {
  const [, folder = "", slot = ""] =
    /\/mailbox\/([\da-f]{32}[\w-]{22})\/([\w-]{22})?$/.exec(path) ?? [];
  if (folder === "") return new Response("no such page", { status: 404 });
  const box = boxes.get(folder);
  if (method === "MKCOL") {
    if (box) return marked(405);
    boxes.set(folder, new Map());
    return marked(201);
  }
  if (method === "PUT") {
    if (!box) return marked(500);
    const status = box.has(slot) ? 204 : 201;
    box.set(slot, body);
    return marked(status);
  }
  const hash = createHash("md5")
    .update(readKey ?? "")
    .digest("base64url");
  if (!folder.endsWith(hash)) return marked(403);
  if (!box || (slot !== "" && !box.has(slot))) return marked(404);
  if (method === "DELETE") {
    box.delete(slot);
    return marked(204);
  }
  return marked(200, slot === "" ? listOf(box) : box.get(slot));
}

/** As nginx lists. */
function listOf(box: ReadonlyMap<string, string>): string {
  const mtime = "Sun, 29 Nov 2026 10:00:00 GMT";
  const all = [...box].map(([name, body]) => ({ name, type: "file", mtime, size: body.length }));
  return JSON.stringify(all, null, 1);
}
