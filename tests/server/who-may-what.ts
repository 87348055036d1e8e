import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  ACCOUNT,
  type MailboxServer,
  type ServerKind,
  startMailboxServer,
} from "#tests/support/mailbox-server.ts";
import { ask, KEY, nameOf, OTHER_KEY, SLOT, slotsIn } from "./mailbox-request.ts";

const NAME = nameOf(KEY);
const OTHER_NAME = nameOf(OTHER_KEY);
const BOX = `mailbox/${NAME}/`;
const OTHER_BOX = `mailbox/${OTHER_NAME}/`;
const ANOTHER_SLOT = "BBBBBBBBBBBBBBBBBBBBBB";
export const HAS_ACCOUNT = {
  Authorization: `Basic ${btoa(`${ACCOUNT.username}:${ACCOUNT.password}`)}`,
};
const LONGEST = 96 * 1024;

/** What somebody may try who has an invitation, or another mailbox, or nothing. */
const REFUSED = [
  ["list", "GET", BOX],
  ["look", "HEAD", BOX],
  ["read", "GET", BOX + SLOT],
  ["measure", "HEAD", BOX + SLOT],
  ["remove", "DELETE", BOX + SLOT],
  ["remove all", "DELETE", BOX],
  ["remove all, without the slash", "DELETE", BOX.slice(0, -1)],
  ["post", "POST", BOX + SLOT],
  ["change", "PATCH", BOX + SLOT],
  ["ask about", "OPTIONS", BOX + SLOT],
  ["find", "PROPFIND", BOX],
  ["label", "PROPPATCH", BOX + SLOT],
  ["lock", "LOCK", BOX + SLOT],
  ["copy", "COPY", BOX + SLOT],
  ["move", "MOVE", BOX + SLOT],
  ["list all mailboxes", "GET", "mailbox/"],
  ["remove all mailboxes", "DELETE", "mailbox/"],
  ["put in the place of a mailbox", "PUT", `mailbox/${OTHER_NAME}`],
  ["put in the place of the list", "PUT", BOX],
  ["put beside the mailboxes", "PUT", "mailbox/index.html"],
  ["put a page", "PUT", `${BOX}index.html`],
  ["put deeper", "PUT", `${BOX}${SLOT}/${SLOT}`],
  ["put into the page", "PUT", "index.html"],
  ["read over one's own mailbox", "GET", `${OTHER_BOX}../${NAME}/${SLOT}`],
  ["read over it, written otherwise", "GET", `${OTHER_BOX}%2e%2e/${NAME}/${SLOT}`],
  ["read over it, in one word", "GET", `${OTHER_BOX}..%2f${NAME}%2f${SLOT}`],
  ["read behind the answer", "GET", `${BOX}${SLOT}/mailbox/${OTHER_NAME}/`],
  ["remove behind the answer", "DELETE", `${BOX}${SLOT}/mailbox/${OTHER_NAME}/`],
  ["read, with a name in capitals", "GET", `mailbox/${NAME.toUpperCase()}/${SLOT}`],
  ["read the settings", "GET", `mailbox/../../../htpasswd`],
] as const;

/** The headers that docs/deploying.md recommends for every page, by name in small letters. */
export function recommendedHeaders(): Readonly<Record<string, string>> {
  const [, listed = ""] =
    /^## Headers.*?^```\n(.+?)^```$/msu.exec(readFileSync("docs/deploying.md", "utf8")) ?? [];
  const headers = [...listed.matchAll(/^(.+?): (.+)$/gmu)];
  return Object.fromEntries(
    headers.map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
}

/** What the table in docs/deploying.md says of a server, tried. */
export function describeMailbox(server: ServerKind) {
  let running: MailboxServer;
  const answer = () => readFileSync(join(running.folder, NAME, SLOT), "utf8");
  const asked = (...[method, path, more]: [string, string, Parameters<typeof ask>[3]?]) =>
    ask(method, running.url, path, more);

  beforeAll(async () => {
    running = await startMailboxServer({ server, dist: "public", asksForAccount: true });
    for (const name of [NAME, OTHER_NAME]) {
      expect(await asked("MKCOL", `mailbox/${name}/`, { headers: HAS_ACCOUNT })).toMatchObject({
        status: 201,
      });
    }
  });
  afterAll(() => running.stop());

  describe("who has an invitation", () => {
    it("puts an answer, and the same once more", async () => {
      const put = () => asked("PUT", BOX + SLOT, { body: "samsyn:r/first" });
      expect((await put()).status).toBe(201);
      expect((await put()).status).toBe(204);
      expect(answer()).toBe("samsyn:r/first");
    });

    it("puts the longest answer, and nothing longer", async () => {
      const put = (body: Buffer) => asked("PUT", BOX + ANOTHER_SLOT, { body });
      expect((await put(Buffer.alloc(LONGEST + 1))).status).toBe(413);
      expect(existsSync(join(running.folder, NAME, ANOTHER_SLOT))).toBe(false);
      expect((await put(Buffer.alloc(LONGEST))).status).toBe(201);
    });

    it("is told where there is no such mailbox, and none comes about", async () => {
      const nowhere = `mailbox/${nameOf("nobody's")}/`;
      const { status } = await asked("PUT", nowhere + SLOT, { body: "samsyn:r/x" });
      expect(status).toBe(server === "apache" ? 409 : 500);
      expect(readdirSync(running.folder).toSorted()).toEqual([NAME, OTHER_NAME].toSorted());
    });
  });

  describe("who has no key, or that of another mailbox", () => {
    beforeEach(() => {
      writeFileSync(join(running.folder, NAME, SLOT), "samsyn:r/first");
    });

    it.each(REFUSED)("cannot %s", async (_what, method, path) => {
      const destination = `${running.url}${OTHER_BOX}${SLOT}`;
      const tried = [undefined, "", "wrong", NAME, OTHER_KEY].map((key) =>
        asked(method, path, {
          ...(key === undefined ? {} : { key }),
          headers: { Destination: destination },
          ...(method === "PUT" ? { body: "samsyn:r/forged" } : {}),
        }),
      );
      for (const { status, body } of await Promise.all(tried)) {
        expect(status).toBeGreaterThanOrEqual(400);
        expect(body.toString()).not.toContain("samsyn:r/");
        expect(body.toString()).not.toContain(SLOT);
      }
      expect(answer()).toBe("samsyn:r/first");
      expect(readdirSync(join(running.folder, OTHER_NAME))).toEqual([]);
    });

    it("cannot make a mailbox", async () => {
      const made = await asked("MKCOL", `mailbox/${nameOf("mine")}/`, { key: "mine" });
      expect(made.status).toBe(401);
      expect(existsSync(join(running.folder, nameOf("mine")))).toBe(false);
    });
  });

  describe("who has the key", () => {
    const key = KEY;

    it("lists, reads and removes an answer, byte for byte what was put", async () => {
      const body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
      await asked("PUT", BOX + SLOT, { body });
      const list = await asked("GET", BOX, { key });
      expect(list.status).toBe(200);
      expect(slotsIn(list)).toContain(SLOT);
      const read = await asked("GET", BOX + SLOT, { key });
      expect(read.status).toBe(200);
      expect(read.body).toEqual(body);
      expect((await asked("DELETE", BOX + SLOT, { key })).status).toBe(204);
      expect((await asked("GET", BOX + SLOT, { key })).status).toBe(404);
      expect((await asked("DELETE", BOX + SLOT, { key })).status).toBe(404);
    });

    it("lists a thousand answers", async () => {
      const slots = Array.from({ length: 1000 }, (_, at) => String(at).padStart(22, "-"));
      for (const slot of slots) writeFileSync(join(running.folder, NAME, slot), "samsyn:r/x");
      const listed = slotsIn(await asked("GET", BOX, { key }));
      expect(listed).toEqual(expect.arrayContaining(slots));
    });

    it("removes the mailbox and all in it", async () => {
      mkdirSync(join(running.folder, NAME), { recursive: true });
      writeFileSync(join(running.folder, NAME, SLOT), "samsyn:r/x");
      expect((await asked("DELETE", BOX, { key })).status).toBe(204);
      expect(readdirSync(running.folder)).toEqual([OTHER_NAME]);
      expect((await asked("GET", BOX, { key })).status).toBe(404);
      expect((await asked("DELETE", BOX, { key })).status).toBe(404);
      await asked("MKCOL", BOX, { headers: HAS_ACCOUNT });
    });
  });

  it("tells who makes a mailbox that is there already that it is", async () => {
    const again = await asked("MKCOL", BOX, { headers: HAS_ACCOUNT });
    expect(again.status).toBe(405);
    expect(again.headers["samsyn-mailbox"]).toBe("1");
  });

  it("says with everything that it is a mailbox, that nothing in it is a page, and to keep no copy", async () => {
    const put = await asked("PUT", BOX + SLOT, { body: "<script>" });
    const read = await asked("GET", BOX + SLOT, { key: KEY });
    const others = await Promise.all([
      asked("PUT", BOX + ANOTHER_SLOT, { body: Buffer.alloc(LONGEST + 1) }),
      asked("GET", BOX, { key: KEY }),
      asked("GET", BOX),
      asked("MKCOL", OTHER_BOX),
      asked("DELETE", OTHER_BOX + SLOT, { key: OTHER_KEY }),
    ]);
    for (const { headers } of [put, read, ...others]) {
      expect(headers).toMatchObject({
        "samsyn-mailbox": "1",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "no-store",
      });
    }
    expect(read.headers["content-type"]).toBe("application/octet-stream");
  });

  it("writes down nothing about anybody", () => {
    const logs = running.logs();
    for (const name of [NAME, OTHER_NAME, SLOT]) expect(logs).not.toContain(name);
  });

  it("serves the page beside it, which has no mailbox's header", async () => {
    const page = await asked("GET", "manifest.json");
    expect(page.status).toBe(200);
    expect(page.headers["samsyn-mailbox"]).toBeUndefined();
    expect(page.headers).toMatchObject({ ...recommendedHeaders(), "cache-control": "no-cache" });
  });
}
