import { describe, expect, it } from "vitest";
import type { Mode } from "#domain/assessment/terms.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { rehearse } from "#screens/compare/rehearse.tsx";
import { speak } from "#tests/support/render.tsx";

describe("rehearse", () => {
  it.each<Mode>(["open", "confidential"])("leaves nothing on the page, %s", async (mode) => {
    await speak("en");
    const before = document.documentElement.outerHTML;
    await rehearse({ statements: CORE_STATEMENTS, expectations: "none", importance: false, mode });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
