import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PLANTED = ".cache/direction";

/** Imports that the house forbids, each planted in a file of its own. */
const FORBIDDEN = [
  ["src/domain/comparison/planted.ts", "../sealing/bytes/frame.ts"],
  ["src/domain/comparison/planted-up.ts", "../plan/plan.ts"],
  ["src/domain/plan/planted.ts", "../comparison/comparison.ts"],
  ["src/domain/plan/planted-up.ts", "../deck/slide.ts"],
  ["src/domain/plan/planted-round.ts", "../rounds/development.ts"],
  ["src/domain/rounds/planted.ts", "../sealing/bytes/frame.ts"],
  ["src/domain/rounds/planted-up.ts", "../deck/slide.ts"],
  ["src/domain/deck/planted.ts", "../sealing/bytes/frame.ts"],
  ["src/domain/questionnaire/planted.ts", "../answers/answer-sheet.ts"],
  ["src/domain/answers/planted.ts", "react"],
  ["src/domain/sealing/planted.ts", "#platform/paths.ts"],
  ["src/platform/planted.ts", "#ui/button.tsx"],
  ["src/platform/planted-up.ts", "#wording/plan-words.ts"],
  ["src/wording/planted.ts", "#platform/storage/records.ts"],
  ["src/wording/planted-react.ts", "react"],
  ["src/wording/planted-up.ts", "#charts/geometry.ts"],
  ["src/wording/planted-editing.ts", "#plan-editing/plan-editing.ts"],
  ["src/ui/planted-words.ts", "#wording/plan-words.ts"],
  ["src/ui/planted.ts", "#domain/result.ts"],
  ["src/plan-editing/planted.ts", "#screens/agree/agree-screen.tsx"],
  ["src/ui/planted-up.ts", "#plan-editing/plan-editing.ts"],
  ["src/platform/planted-editing.ts", "#plan-editing/plan-editing.ts"],
  ["src/charts/planted-up.ts", "#plan-editing/plan-editing.ts"],
  ["src/app/planted-editing.ts", "#plan-editing/plan-editing.ts"],
  ["src/charts/planted.ts", "#platform/storage/records.ts"],
  ["src/screens/home/planted.ts", "#screens/collect/collect-screen.tsx"],
  ["src/screens/home/planted-up.ts", "#app/app.tsx"],
  ["src/app/planted.ts", "#charts/geometry.ts"],
  ["src/new-layer/planted.ts", "#platform/paths.ts"],
] as const;

const ROOMS = ["app", "charts", "domain", "plan-editing", "platform", "screens", "ui", "wording"];

describe("the direction of imports", () => {
  let found: readonly string[] = [];
  beforeAll(() => {
    for (const [file, imported] of FORBIDDEN) {
      const folder = `${PLANTED}/${file.slice(0, file.lastIndexOf("/"))}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        `${PLANTED}/${file}`,
        `import type { X } from "${imported}";\nexport type Y = X;\n`,
      );
    }
    writeFileSync(
      `${PLANTED}/oxlint.config.mjs`,
      'export { default } from "../../oxlint.config.mjs";',
    );
    found = lint(FORBIDDEN.map(([file]) => file)).split("\n");
  });

  afterAll(() => {
    rmSync(PLANTED, { recursive: true, force: true });
  });

  it.each(FORBIDDEN)("catches %s importing %s", (file) => {
    const lines = found.filter((line) => line.startsWith(`${file}:`));
    expect(lines.join("\n")).toContain("no-restricted-imports");
  });

  it("knows every layer of src", () => {
    const layers = readdirSync("src", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(layers.toSorted()).toEqual(ROOMS);
  });
});

function lint(files: readonly string[]): string {
  try {
    return execFileSync(
      "oxlint",
      ["-c", "oxlint.config.mjs", "--no-ignore", "--format", "unix", ...files],
      { cwd: PLANTED, encoding: "utf8" },
    );
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  }
}
