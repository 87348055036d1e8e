import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { statementRows } from "#charts/chart-row.ts";
import { SlideRadar } from "#screens/present/slides/figures/slide-radar.tsx";
import { StageContext } from "#screens/present/stage/stage-context.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { resultWordsIn } from "#tests/support/result-words-in.ts";
import { STAGE } from "../../on-stage.tsx";

describe("the radar for the back row", () => {
  it("writes the figures of its rings above every line", async () => {
    const { statements } = aComparison(MIXED_ANSWERS);
    const own = statements.filter(({ dimension }) => dimension === "transparent");
    const rows = statementRows(await resultWordsIn("en"), own);
    const shown = { A: true, B: true, differences: true };
    await renderWithWords(
      <StageContext value={STAGE}>
        <SlideRadar width={700} height={500} label="radar" rows={rows} shown={shown} />
      </StageContext>,
      "en",
    );
    const figures = await Promise.all(["3", "5"].map((value) => screen.findByText(value)));
    const picture = screen.getByRole("img", { name: "radar" });
    const lines = [...picture.querySelectorAll("path, line, polygon")];
    expect(lines.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.previousElementSibling?.tagName).toBe("circle");
      for (const line of lines) expect(line).toAppearBefore(figure);
    }
  });
});
