import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrapped } from "#platform/offline/worker/unwrapped.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { missingPage } from "../../../scripts/vite-encoded-links.ts";

const page = missingPage();
const [, script = ""] = /<script>(.*?)<\/script>/s.exec(page) ?? [];

/** As long as no folder's name; codes are longer. */
const CODE = "ERgA_-x".repeat(8);

/** Where the page for what is missing leads on to, or null where it stays. */
function ledTo(path: string): string | null {
  const moves: string[] = [];
  const { pathname, search, hash } = new URL(`https://example.org${path}`);
  const location = { pathname, search, hash, replace: (address: string) => moves.push(address) };
  runInNewContext(script, { location });
  return moves[0] ?? null;
}

describe("a link whose # was changed", () => {
  it.each([
    ["/%23/i/ERgA_-x", "/#/i/ERgA_-x"],
    ["/samsyn/%23/i/ERgA", "/samsyn/#/i/ERgA"],
    ["/samsyn/%23%2Fr%2FIv8A", "/samsyn/#/r/Iv8A"],
    ["/samsyn/%2523%252fr%252fIv8A/", "/samsyn/#/r/Iv8A"],
    ["/a/b/index.html%23/R/EL7QB7Y", "/a/b/#/R/EL7QB7Y"],
    [`/samsyn/%20-%20/i/${CODE}`, `/samsyn/#/i/${CODE}`],
    [`/samsyn/%2520-%2520/i/${CODE}`, `/samsyn/#/i/${CODE}`],
    [`/samsyn/+-+/r/${CODE}`, `/samsyn/#/r/${CODE}`],
    [`/samsyn/%E2%80%93/r/${CODE}`, `/samsyn/#/r/${CODE}`],
    [`/samsyn/%EF%BC%83/i/${CODE}`, `/samsyn/#/i/${CODE}`],
    [`/samsyn/i/${CODE}`, `/samsyn/#/i/${CODE}`],
    [`/samsyn//i/${CODE}`, `/samsyn/#/i/${CODE}`],
    [`/i/${CODE}`, `/#/i/${CODE}`],
    [`//i/${CODE}`, `/#/i/${CODE}`],
    [`/r/samsyn/i/${CODE}`, `/r/samsyn/#/i/${CODE}`],
    ["/r/samsyn/%23/i/ERgA", "/r/samsyn/#/i/ERgA"],
    [`/samsyn/index.html/r/${CODE}%22`, `/samsyn/#/r/${CODE}%22`],
    [`/samsyn/i/ER%0A${CODE}%3E.`, `/samsyn/#/i/ER%0A${CODE}%3E`],
    ["/samsyn/?utm_source=mail%23/i/ERgA", "/samsyn/#/i/ERgA"],
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
    "/samsyn/?x=1",
    `/samsyn/?shared-text=Hej+https%3A%2F%2Fx.example%2F%23%2Fr%2F${CODE}`,
    // Folders that Samsyn may lie in.
    "/r/samsyn/",
    "/i/samsyn/index.html",
    "/tools/r/samsyn-2026/?x=1",
    // Such a path, resolved against the page, would lead to another site.
    "//evil.example/%23/i/ERgA",
    `//evil.example/i/${CODE}`,
    `//evil.example/%20-%20/i/${CODE}`,
    `///evil.example/i/${CODE}`,
    "//evil.example/?x%23/i/ERgA",
  ])("is not seen in %s", (path) => {
    expect(unwrapped(path)).toBeNull();
    expect(ledTo(path)).toBeNull();
  });

  it("never leads to another site, whatever stands in it", () => {
    const pieces = fc.constantFrom(
      CODE,
      "/",
      "//",
      "i/",
      "r/",
      "%23",
      "%2F",
      "\\",
      "%5C",
      "-",
      "+",
      "?",
      "a",
      "evil.example",
      "@",
      ":",
      ".",
      "index.html",
    );
    const property = fc.property(fc.array(pieces, { maxLength: 9 }), (path) => {
      const here = new URL("https://example.org/");
      here.pathname = path.join("");
      for (const moved of [unwrapped(here.pathname + here.search), ledTo(here.pathname)]) {
        if (moved !== null) expect(new URL(moved, here).origin).toBe(here.origin);
      }
    });
    fc.assert(property, { ...SEED, numRuns: 800 });
  });

  it("that is whole is left alone", () => {
    expect(ledTo("/samsyn/#/i/ERgA")).toBeNull();
    expect(ledTo("/samsyn/?utm_source=mail#/i/ERgA")).toBeNull();
    expect(ledTo(`/#/a/ERgA/i/${CODE}`)).toBeNull();
    expect(ledTo(`/r/samsyn/#/i/${CODE}`)).toBeNull();
    expect(ledTo(`/samsyn/?utm_source=mail#/i/${CODE}`)).toBeNull();
  });

  it("is read where an entity for it was left as it is", () => {
    expect(ledTo("/samsyn/&#35;/i/ERgA")).toBe("/samsyn/#/i/ERgA");
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
