import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, KEY, nameOf, SLOT } from "#tests/server/mailbox-request.ts";
import { describeMailbox, HAS_ACCOUNT, recommendedHeaders } from "#tests/server/who-may-what.ts";
import { startMailboxServer } from "#tests/support/mailbox-server.ts";
import { findNginx } from "../../scripts/web-server.mjs";
import { runTool } from "./tool.ts";

const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const RELEASE = `${name}-${version}`;
const GUIDES = ["en", "sv", "de"].map((language) => `docs/guide.${language}.md`);

/** Makes a release, and reads the archive. */
function made(): Uint8Array {
  execFileSync("npm", ["run", "release"], { stdio: "pipe" });
  return new Uint8Array(readFileSync(`release/${RELEASE}.zip`));
}

describe("the release", () => {
  const folder = mkdtempSync(join(tmpdir(), "samsyn-release-"));
  let archive: Uint8Array;

  beforeAll(() => {
    archive = made();
    for (const [path, bytes] of Object.entries(unzipSync(archive))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is the same byte for byte when it is made again", () => {
    // Compared as bytes: a matcher that goes through them one by one takes minutes.
    expect(Buffer.from(made()).equals(archive)).toBe(true);
  });

  it("is what its checksum says, and so is the page in it", () => {
    expect(runTool("sha256sum", ["-c", `${RELEASE}.zip.sha256`], "release")).toContain("OK");
    const verify = ["scripts/checksums.mjs", join(folder, RELEASE, "dist"), "--verify"];
    expect(runTool("node", verify, ".")).toMatch(/^(\d+) of \1 files/u);
  });

  it("has the page, the licences, the guide in three languages, how to install and how to cite it", () => {
    const paths = Object.keys(unzipSync(archive));
    const expected = [
      "dist/index.html",
      "dist/licences.txt",
      "LICENSE",
      ...GUIDES,
      "docs/deploying.md",
      "docs/deploying/Containerfile",
      "docs/deploying/nginx.conf.template",
    ];
    for (const path of expected) expect(paths).toContain(`${RELEASE}/${path}`);
    expect(readFileSync("CITATION.cff", "utf8")).toContain(`\nversion: ${version}\n`);
  });

  describe.skipIf(!findNginx())("as its container serves it (skipped without nginx)", () => {
    const served = (mailbox: "on" | "off") =>
      startMailboxServer({
        server: "container",
        dist: join(folder, RELEASE, "dist"),
        asksForAccount: true,
        mailbox,
      });

    it("has the page with every header, and files that are kept for ever", async () => {
      const server = await served("off");
      try {
        const page = await ask("GET", server.url, "");
        expect(page.status).toBe(200);
        expect(page.headers).toMatchObject({
          ...recommendedHeaders(),
          "cache-control": "no-cache",
        });
        const [, asset = ""] =
          /(?:src|href)="\.\/(assets\/[^"]+)"/u.exec(page.body.toString()) ?? [];
        const file = await ask("GET", server.url, asset);
        expect(file.status).toBe(200);
        expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
        const missing = await ask("GET", server.url, "i/code");
        expect(missing.status).toBe(404);
        expect(missing.body.toString()).toContain("Samsyn");
      } finally {
        await server.stop();
      }
    });

    it.each([
      ["on", 201, 201, 200, "1"],
      ["off", 404, 404, 404, undefined],
    ] as const)("with mailboxes switched %s", async (mailbox, make, put, read, header) => {
      const server = await served(mailbox);
      const box = `mailbox/${nameOf(KEY)}/`;
      try {
        const answers = [
          await ask("MKCOL", server.url, box, { headers: HAS_ACCOUNT }),
          await ask("PUT", server.url, box + SLOT, { body: "samsyn:r/x" }),
          await ask("GET", server.url, box + SLOT, { key: KEY }),
        ];
        expect(answers.map(({ status }) => status)).toEqual([make, put, read]);
        for (const { headers } of answers) expect(headers["samsyn-mailbox"]).toBe(header);
      } finally {
        await server.stop();
      }
    });
  });
});

describe.skipIf(!findNginx())("a mailbox in the container (skipped without nginx)", () => {
  describeMailbox("container");
});
