import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

function filesOf(...endings: readonly string[]): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `src/${file}`);
}

/** The innermost rules of the style sheets that have such a declaration. */
function rulesWith(declaration: RegExp): readonly string[] {
  return filesOf(".css").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\{([^{}]*)\}/g)]
      .map(([, rule = ""]) => rule)
      .filter((rule) => declaration.test(rule)),
  );
}

describe("what browsers do not all know", () => {
  it("where words may break is said to WebKit in its own words too", () => {
    const rules = rulesWith(/hyphenate-limit-chars/);
    expect(rules).not.toEqual([]);
    for (const rule of rules) {
      expect(rule).toMatch(/-webkit-hyphenate-limit-before:/);
      expect(rule).toMatch(/-webkit-hyphenate-limit-after:/);
    }
  });

  it("a field that grows has another way where it does not by itself", () => {
    const sheets = filesOf(".css")
      .map((file) => readFileSync(file, "utf8"))
      .filter((sheet) => sheet.includes("field-sizing"));
    expect(sheets).not.toEqual([]);
    for (const sheet of sheets) expect(sheet).toMatch(/@supports not \(field-sizing: content\)/);
  });

  it("what a notch covers is read in one place", () => {
    const readers = filesOf(".css").filter((file) => /\benv\(/.test(readFileSync(file, "utf8")));
    expect(readers).toEqual(["src/ui/tokens.css"]);
  });

  it("no module waits while it is loaded: two that import it at once would fail in WebKit", () => {
    const waiting = filesOf(".ts", ".tsx").filter((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .some((line) => /^\S.*\bawait\b/.test(line) && !/\basync\b|^\/\/|^ ?\*|^\/\*/.test(line)),
    );
    expect(waiting).toEqual([]);
  });
});
