import { describe, expect, it } from "vitest";
import { emptyPlan } from "#domain/plan/plan.ts";
import { setOutcomeNote, setOutcomeState } from "#domain/plan/step-outcome.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { sinceSection } from "#screens/report/pdf/content/since-section.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aPlan, aSource, contextOf, pdfOf, SOME_PEOPLE } from "../builders.ts";
import { readPdf } from "../read-pdf.ts";

const BEFORE = aComparison({
  ...MIXED_ANSWERS,
  "solve-first": { A: [5, 5, 5, 5], B: [2, 2, 2] },
  "fair-talk": { A: [4, 4, 4, 4], B: [4, 4, 4] },
});
const NOW = aComparison({ ...MIXED_ANSWERS, "solve-first": { A: [4, 4, 4, 4], B: [4, 4, 4] } });
const EARLIER = {
  kind: "follow-up",
  development: develop(BEFORE, NOW, "2026-05-04"),
  nextSteps: aPlan(2).nextSteps,
} as const;
const PLAN = valueOf(
  setOutcomeNote(valueOf(setOutcomeState(emptyPlan("2026-11-22"), 1, "done")), 1, "Twice already"),
);

function source(change: Partial<ReportSource> = {}): ReportSource {
  return aSource(SOME_PEOPLE, { comparison: NOW, earlier: EARLIER, plan: PLAN, ...change });
}

describe("what happened since last time", () => {
  it("begins with both rounds as a whole, and says what thin and dotted is", async () => {
    const { blocks } = sinceSection(await contextOf(source(), "en"), EARLIER);
    const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(texts[0]).toMatch(/^Compared with 4\u00a0May 2026. You see 19 of 23 statements/);
    expect(texts[1]).toBe("Thin and dotted: 4\u00a0May 2026");
  });

  it("lays the earlier round under the radar, with its figures in the words for it", async () => {
    const { blocks } = sinceSection(await contextOf(source(), "en"), EARLIER);
    const radar = blocks.flatMap((block) => (block.kind === "radars" ? block.items : []))[0]?.radar;
    expect(radar?.earlier?.A).toEqual(
      EARLIER.development.dimensions.map(({ parties }) => parties.A.before),
    );
    expect(radar?.alt).toContain("on 4\u00a0May 2026: Nordvik");
  });

  it("tells statement by statement what became of it, what is worth telling first", async () => {
    const { blocks } = sinceSection(await contextOf(source(), "en"), EARLIER);
    const [table] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const [first] = table?.rows ?? [];
    expect(table?.rows).toHaveLength(24);
    expect(first?.[1]?.dots?.earlier).toEqual({ A: 5, B: 2 });
    expect(first?.[2]?.text).toContain(
      "You were not on the same page (difference 3.0); now you are",
    );
  });

  it.each(["sv", "de", "en"] as const)("can be read out of the PDF in %s", async (language) => {
    const bytes = await pdfOf(source(), language, { parts: ["since"] });
    const { t } = await contextOf(source(), language);
    const { text } = await readPdf(bytes);
    const said = text.replace(/\s+/g, " ");
    for (const words of [
      t("again:since.title"),
      t("again:outcomes.title"),
      t("again:outcomes.state.done"),
      t("again:outcomes.state.open"),
      "Twice already",
      t("again:since.became"),
    ]) {
      expect(said).toContain(words);
    }
  });

  it("is not in the document of a first round", async () => {
    const bytes = await pdfOf(source({ earlier: null }), "en", { parts: ["since"] });
    expect((await readPdf(bytes)).text).not.toContain("Since last time");
  });
});
