import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "#tests/vectors/verdicts.ts";

const SCRIPT = resolve("scripts/analyse.mjs");

/** Worked example 4 as a document: three against three people, not on the same page. */
function exampleDocument(): string {
  const example = WORKED_EXAMPLES.find(({ number }) => number === 4);
  if (!example) throw new Error("no example 4");
  const sheets = (answers: readonly unknown[]) =>
    answers.map((rating) => ({ language: "en", ratings: { "experience-better": rating } }));
  return JSON.stringify({
    format: "samsyn-answers",
    version: 1,
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    configuration: {
      questionnaireVersion: 1,
      statements: ["experience-better"],
      expectations: "none",
      importance: false,
      mode: "open",
    },
    sheets: { A: sheets(example.answers.A), B: sheets(example.answers.B) },
  });
}

describe("npm run analyse", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "samsyn-analyse-"));
    writeFileSync(join(folder, "answers.json"), exampleDocument());
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  it("writes the comparison to standard output", async () => {
    const { code, stdout, stderr } = await analyse(folder, "answers.json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "samsyn-comparison",
      version: 1,
      comparison: {
        statements: [
          {
            id: "experience-better",
            verdict: { kind: "not-on-the-same-page", difference: "opposite" },
          },
        ],
      },
      statistics: { statements: [{ id: "experience-better", p: 0.1 }] },
    });
  });

  it("says in a sentence what is missing or wrong, and fails", async () => {
    const cases = [
      [[], /^Name the file .*npm run analyse -- input\.json > comparison\.json$/],
      [["nowhere.json"], /^There is no file nowhere\.json that can be read\.$/],
      [[file("half.json", "{")], /half\.json is not JSON\.$/],
      [[file("other.json", "{}")], /other\.json is not a document of opened answers/],
      [[file("newer.json", '{"format":"samsyn-answers","version":2}')], /newer version/],
      [
        [file("damaged.json", exampleDocument().replace('"open"', '"ajar"'))],
        /damaged\.json is not as docs\/formats\.md describes it\. Look at configuration\.mode\.$/,
      ],
    ] as const;
    const outcomes = await Promise.all(cases.map(([args]) => analyse(folder, ...args)));
    for (const [index, [, sentence]] of cases.entries()) {
      expect(outcomes[index]).toMatchObject({ code: 1, stdout: "" });
      expect(outcomes[index]?.stderr.trim()).toMatch(sentence);
    }
  });

  it("writes over the banner that npm puts into the file, and over nothing else", async () => {
    const banner = "\n> samsyn@1.0.0 analyse\n> node scripts/analyse.mjs answers.json\n\n";
    const written = async (before: string) => {
      const path = file("comparison.json", before);
      // Appending, as a shell leaves it behind npm's banner.
      const output = openSync(path, "a");
      await throughNpm(folder, output, "answers.json");
      closeSync(output);
      return readFileSync(path, "utf8");
    };
    const clean = await written(banner);
    expect(JSON.parse(clean)).toMatchObject({ format: "samsyn-comparison" });
    expect(await written(`${banner}{}`)).toBe(`${banner}{}${clean}`);
  });
});

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

function analyse(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...args], { cwd }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** Runs the script as npm does, with its standard output in an open file. */
function throughNpm(cwd: string, output: number, ...args: readonly string[]): Promise<unknown> {
  const env = {
    ...process.env,
    npm_package_name: "samsyn",
    npm_package_version: "1.0.0",
    npm_lifecycle_event: "analyse",
    npm_lifecycle_script: "node scripts/analyse.mjs",
  };
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    cwd,
    env,
    stdio: ["ignore", output, "inherit"],
  });
  return once(child, "close");
}
