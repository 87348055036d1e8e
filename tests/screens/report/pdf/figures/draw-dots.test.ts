import { expect, it, vi } from "vitest";
import { LIGHT, PARTY_COLOUR } from "#charts/marks/colours.ts";
import { buildDocument } from "#screens/report/pdf/content/build-document.ts";
import { drawDots } from "#screens/report/pdf/figures/draw-dots.ts";
import { openFonts } from "#screens/report/pdf/fonts/font-fallback.ts";
import { PdfDocument } from "#screens/report/pdf/layout/pdf-document.ts";
import { aSource, choicesOf, fontFiles, SOME_PEOPLE, wordsOf } from "../builders.ts";

it("fills the mark of what a party answered, and leaves hollow what it expected", async () => {
  const report = buildDocument(await wordsOf("en"), aSource(SOME_PEOPLE), choicesOf("en"));
  const paper = new PdfDocument(report, openFonts(await fontFiles()));
  const painted = vi.spyOn(paper.doc, "fillAndStroke");
  const dots = { alt: "", means: { A: 4, B: 2 }, expectations: { A: 3, B: null } };
  drawDots(paper, dots, { x: 0, y: 0, width: 200, height: 30 });
  expect(painted.mock.calls).toEqual([
    [PARTY_COLOUR.A, LIGHT.surface],
    [PARTY_COLOUR.B, LIGHT.surface],
    [LIGHT.surface, PARTY_COLOUR.A],
  ]);
});
