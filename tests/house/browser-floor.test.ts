import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import compat from "@mdn/browser-compat-data/forLegacyNode";
import type { Identifier } from "@mdn/browser-compat-data/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_FLOOR } from "../../scripts/browser-floor.mjs";
import { isAtFloor } from "../../scripts/newer-apis.mjs";

const { chrome, edge, firefox, safari, ios } = BROWSER_FLOOR;
const page = readFileSync("index.html", "utf8");

/** The paragraphs of the page, in each language, that tell about what is too old. */
function paragraphs(id: string): readonly string[] {
  const [, inside = ""] = new RegExp(`id="${id}"(.*?)</div>`, "su").exec(page) ?? [];
  return [...inside.matchAll(/<p lang="\w\w">(.*?)<\/p>/gu)].map(([, text = ""]) => text);
}

function wordsOfCheck(language: string): string {
  return JSON.parse(readFileSync(`locales/${language}/trust.json`, "utf8")).check.sealing.no;
}

describe("the oldest browsers", () => {
  it("are named as the build is made for them, on the page and by the check of a device", () => {
    expect(edge).toBe(chrome);
    const told = [...paragraphs("old-browser"), ...["sv", "de", "en"].map(wordsOfCheck)];
    expect(told).toHaveLength(6);
    for (const text of told) {
      expect(text.match(/\d+(?:\.\d+)?/gu)).toEqual([chrome, firefox, safari]);
    }
    const ofSystem = paragraphs("old-system");
    expect(ofSystem).toHaveLength(3);
    for (const text of ofSystem) expect(text.match(/\d+(?:\.\d+)?/gu)).toEqual([ios]);
  });
});

const PLANTED = ".cache/browser-floor";

/** What they do not have, each in a file of its own: built-ins of the language, and what browsers add. */
const NEWER = [
  "new Uint8Array(1).toBase64()",
  "Promise.withResolvers<number>()",
  "Array.fromAsync([1])",
  "new Set([1]).union(new Set([2]))",
  "[1].values().map((value) => value)",
  "Object.groupBy([1], String)",
  "new Intl.Segmenter()",
  "URL.canParse('')",
  "AbortSignal.any([])",
  "document.body.checkVisibility()",
  "document.startViewTransition(() => undefined)",
  "requestIdleCallback(() => undefined)",
  "navigator.wakeLock.request()",
] as const;

const FILES = NEWER.map((_, index) => `src/planted-${index}.ts`);
const WELL = "src/planted-well.ts";

describe("what is newer than the oldest browsers", () => {
  let found = "";
  beforeAll(() => {
    mkdirSync(`${PLANTED}/src`, { recursive: true });
    const plant = (file: string, text: string) => {
      writeFileSync(`${PLANTED}/${file}`, text);
    };
    for (const [index, file] of FILES.entries()) {
      plant(file, `export const planted = () => ${NEWER[index]};\n`);
    }
    plant(WELL, "export const planted = () => [1].toSorted();\n");
    plant("oxlint.config.mjs", 'export { default } from "../../oxlint.config.mjs";\n');
    plant(
      "tsconfig.json",
      JSON.stringify({
        extends: "../../tsconfig.json",
        compilerOptions: { types: [] },
        include: ["src"],
      }),
    );
    found =
      outputOf("oxlint", ["-c", "oxlint.config.mjs", "--no-ignore", ...FILES, WELL]) +
      outputOf("tsc", ["-p", ".", "--pretty", "false"]);
  });

  afterAll(() => {
    rmSync(PLANTED, { recursive: true, force: true });
  });

  it.each(NEWER.map((code, index) => [code, index]))("is found: %s", (_, index) => {
    expect(found).toMatch(new RegExp(`planted-${index}\\.ts`, "u"));
  });

  it("is all that is found", () => {
    expect(found).not.toContain(WELL);
  });
});

function outputOf(tool: string, parameters: readonly string[]): string {
  try {
    return execFileSync(tool, [...parameters], { cwd: PLANTED, encoding: "utf8" });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  }
}

/** Of the style sheets, with what is seen where it is not known. */
const NEWER_STYLES = {
  "text-wrap": "lines of uneven length",
  "field-sizing": "nothing: the same text stands behind the field",
  hyphens: "longer words leave a gap",
  "hyphenate-limit-chars": "more hyphens; WebKit has words of its own for it",
  "content-visibility": "all is drawn at once",
  "contain-intrinsic-block-size": "all is drawn at once",
  "forced-color-adjust": "the system's own colours",
  "print-color-adjust": "paper without grounds",
  "user-select": "text that can be selected",
  orphans: "paper that breaks elsewhere",
  widows: "paper that breaks elsewhere",
  "break-after: avoid": "paper that breaks elsewhere",
  "break-before: avoid": "paper that breaks elsewhere",
  size: "the printer's own paper",
  "@page": "the printer's own margins",
  "grid-template-rows: subgrid": "fields that do not stand in line",
  ":has": "a hint that is there also for a pointer",
};

/** A finger has no pointer, and each engine has words of its own. */
const MEANT_FOR_SOME = /^cursor|^:?-/u;

describe("the style sheets", () => {
  it("use nothing newer but what may be missing", () => {
    const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".css"))
      .map((path) => readFileSync(`src/${path}`, "utf8").replaceAll(/\/\*.*?\*\//gsu, ""));
    const newer = new Set(sheets.flatMap(newerIn).filter((name) => !MEANT_FOR_SOME.test(name)));
    expect([...newer].toSorted()).toEqual(Object.keys(NEWER_STYLES).toSorted());
  });
});

function newerIn(css: string): readonly string[] {
  const { properties = {}, selectors = {}, "at-rules": atRules = {} } = compat.css;
  return [
    ...Array.from(css.matchAll(/:([a-z-]+)/gu), ([text, name = ""]) =>
      isNewer(selectors[name]) ? text : [],
    ),
    ...Array.from(css.matchAll(/@([a-z-]+)/gu), ([text, name = ""]) =>
      isNewer(atRules[name]) ? text : [],
    ),
    ...Array.from(css.matchAll(/^\s*([a-z-]+):\s*([^;{]+);/gmu), ([, name = "", value = ""]) => {
      const property = properties[name];
      if (isNewer(property)) return name;
      const words = value.split(/[\s,()]+/u).filter((word) => isNewer(property?.[word]));
      return words.map((word) => `${name}: ${word}`);
    }),
  ].flat();
}

function isNewer(entry: Identifier | undefined): boolean {
  return entry?.__compat !== undefined && !isAtFloor(entry.__compat);
}
