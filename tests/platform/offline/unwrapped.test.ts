import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { unwrapped } from "#platform/offline/worker/unwrapped.ts";

const page = readFileSync("public/404.html", "utf8");
const [, script = ""] = /<script>(.*?)<\/script>/s.exec(page) ?? [];

/** Where the page for what is missing leads on to, or null where it stays. */
function ledTo(pathname: string): string | null {
  const moves: string[] = [];
  const location = { pathname, replace: (address: string) => moves.push(address) };
  runInNewContext(script, { location });
  return moves[0] ?? null;
}

describe("a link whose # was encoded", () => {
  it.each([
    ["/%23/i/ERgA_-x", "/#/i/ERgA_-x"],
    ["/samsyn/%23/i/ERgA", "/samsyn/#/i/ERgA"],
    ["/samsyn/%23%2Fr%2FIv8A", "/samsyn/#/r/Iv8A"],
    ["/samsyn/%2523%252fr%252fIv8A/", "/samsyn/#/r/Iv8A"],
    ["/a/b/index.html%23/R/EL7QB7Y", "/a/b/#/R/EL7QB7Y"],
  ])("leads on from %s", (path, expected) => {
    expect(unwrapped(path)).toBe(expected);
    expect(ledTo(path)).toBe(expected);
  });

  it.each([
    "/",
    "/samsyn/",
    "/samsyn/index.html",
    "/samsyn/%23/x/ERgA",
    "/%23/i/",
    "//evil.example/",
    // Such a path, resolved against the page, would lead to another site.
    "//evil.example/%23/i/ERgA",
  ])("is not seen in %s", (path) => {
    expect(unwrapped(path)).toBeNull();
    expect(ledTo(path)).toBeNull();
  });
});

describe("the page for what is missing", () => {
  it("runs this one script and loads nothing", () => {
    const hash = createHash("sha256").update(script).digest("base64");
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/src=|href=/);
  });
});
