import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { globalAgent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  type MailboxServer,
  PAGE_ELSEWHERE,
  startMailboxServer,
} from "#tests/support/mailbox-server.ts";
import { findNginx } from "../../scripts/web-server.mjs";
import { ask, KEY, nameOf, slotsIn } from "./mailbox-request.ts";
import { describeMailbox } from "./who-may-what.ts";

const BOX = `mailbox/${nameOf(KEY)}/`;
// As many as one address may put at once.
const MANY = 60;

describe.skipIf(!findNginx())("a mailbox on nginx (skipped where it is not installed)", () => {
  describeMailbox("nginx");

  it("answers a page on another host where the lines for it are there", async () => {
    const server = await startMailboxServer({ dist: "public", isElsewhere: true });
    try {
      const asked = await ask("OPTIONS", server.url, BOX, {
        headers: { Origin: PAGE_ELSEWHERE, "Access-Control-Request-Method": "MKCOL" },
      });
      expect(asked.status).toBe(204);
      expect(asked.headers).toMatchObject({
        "access-control-allow-origin": PAGE_ELSEWHERE,
        "access-control-allow-methods": "PUT, GET, DELETE, MKCOL",
        "access-control-allow-headers": "Samsyn-Read",
      });
      const shown = {
        "access-control-allow-origin": PAGE_ELSEWHERE,
        "access-control-expose-headers": "Samsyn-Mailbox",
        "samsyn-mailbox": "1",
      };
      const answers = [
        await ask("MKCOL", server.url, BOX),
        await ask("PUT", server.url, BOX + slot(0), { body: "samsyn:r/x" }),
        await ask("GET", server.url, BOX + slot(0), { key: KEY }),
        await ask("GET", server.url, BOX + slot(0), { key: "wrong" }),
        await ask("DELETE", server.url, BOX + slot(0), { key: KEY }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 403, 204]);
      for (const { headers } of answers) expect(headers).toMatchObject(shown);
    } finally {
      await server.stop();
    }
  });

  describe("what happens to servers", () => {
    const servers: MailboxServer[] = [];
    const started = async (disk?: string) => {
      const server = await startMailboxServer({ dist: "public", ...(disk ? { disk } : {}) });
      servers.push(server);
      return server;
    };
    const put = (server: MailboxServer, at: number, body = `samsyn:r/${at}`) =>
      ask("PUT", server.url, BOX + slot(at), { body });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    it("asks nobody in the network for an account", async () => {
      const server = await started();
      expect((await ask("MKCOL", server.url, BOX)).status).toBe(201);
    });

    it("loses nothing that it has acknowledged when it is killed, and has no half answer", async () => {
      const server = await started();
      await ask("MKCOL", server.url, BOX);
      const acknowledged: number[] = [];
      const all = Array.from({ length: MANY }, async (_, at) => {
        const taken = await put(server, at).catch(() => null);
        if (taken?.status === 201) acknowledged.push(at);
        if (acknowledged.length === MANY / 2) await server.kill();
      });
      await Promise.all(all);
      // Connections kept for the next request belong to a server that is no more.
      globalAgent.destroy();
      await server.start();
      expect(acknowledged.length).toBeGreaterThanOrEqual(MANY / 2);
      for (const at of acknowledged) {
        const { body } = await ask("GET", server.url, BOX + slot(at), { key: KEY });
        expect(body.toString()).toBe(`samsyn:r/${at}`);
      }
    });

    it("takes as many from one address as an office sends at once, then asks to wait", async () => {
      const server = await started();
      await ask("MKCOL", server.url, BOX);
      const statuses = new Set<number>();
      for (let at = 0; at <= MANY; at++) {
        const { status } = await put(server, at);
        if (at < MANY) expect(status).toBe(201);
        statuses.add(status);
      }
      while (!statuses.has(429)) statuses.add((await put(server, 0)).status);
      expect([...statuses].every((status) => [201, 204, 429].includes(status))).toBe(true);
      const list = await ask("GET", server.url, BOX, { key: KEY });
      expect(slotsIn(list).length).toBeGreaterThanOrEqual(MANY);
    });

    it("is one mailbox where two servers have one folder", async () => {
      const disk = mkdtempSync(join(tmpdir(), "samsyn-disk-"));
      const [one, other] = [await started(disk), await started(disk)];
      await ask("MKCOL", one.url, BOX);
      expect((await put(one, 1)).status).toBe(201);
      expect((await put(other, 2)).status).toBe(201);
      expect((await put(other, 1)).status).toBe(204);
      expect(slotsIn(await ask("GET", one.url, BOX, { key: KEY }))).toEqual([slot(1), slot(2)]);
      rmSync(disk, { recursive: true });
    });

    it.skipIf(!canMount())("says so where the disk is full, and keeps no half answer", async () => {
      const disk = mkdtempSync(join(tmpdir(), "samsyn-disk-"));
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]);
      try {
        const server = await started(disk);
        await ask("MKCOL", server.url, BOX);
        const long = "x".repeat(90_000);
        const statuses = [];
        for (let at = 0; at < 4; at++) statuses.push((await put(server, at, long)).status);
        expect(statuses).toEqual([201, 201, 500, 500]);
        for (const at of [0, 1]) {
          const { body } = await ask("GET", server.url, BOX + slot(at), { key: KEY });
          expect(body).toHaveLength(long.length);
        }
        expect(readdirSync(join(server.folder, nameOf(KEY)))).toEqual([slot(0), slot(1)]);
        await ask("DELETE", server.url, BOX + slot(0), { key: KEY });
        expect((await put(server, 2, long)).status).toBe(201);
      } finally {
        for (const server of servers.splice(0)) await server.stop();
        execFileSync("umount", [disk]);
        rmSync(disk, { recursive: true });
      }
    });
  });
});

function slot(at: number): string {
  return String(at).padStart(22, "0");
}

/** Whether a file system of a small size can be had here. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "samsyn-mount-"));
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
