import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { parsePlan } from "#domain/plan/plan-document.ts";
import { positionOn } from "#domain/plan/position.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

const FULL: Plan = {
  ...emptyPlan("2026-05-04"),
  picks: { A: "experience-better", B: null },
  positions: {
    "experience-better": {
      figures: { A: 3.5, B: null },
      votes: { A: [], B: [2, 3, 3] },
      reason: "Because",
    },
  },
  nextSteps: [
    {
      id: 2,
      what: "Share the figures",
      owners: { A: { name: "Åsa", accepted: true }, B: { name: "", accepted: false } },
      by: "2026-12-01",
      how: "Both have them",
      statement: "experience-better",
    },
  ],
  lastStepId: 3,
  notes: { "experience-better": "Wait" },
  minutes: 60,
  projector: {
    dots: true,
    comments: [{ statement: "experience-better", party: "A", key: "0123abcd" }],
    added: ["room"],
    order: ["cover", "conversation:experience-better"],
    hidden: ["strengths:2"],
  },
};

const damaged = { ok: false, reason: "damaged" };

/** The plan with one value changed, by its path. */
function changed(path: string, value: unknown): unknown {
  const plan = structuredClone(FULL) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  let at = plan;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return plan;
}

describe("a plan from outside", () => {
  it("reads back as it was, also through JSON and a structured clone", () => {
    const property = fc.property(anyPlan, (plan) => {
      const same = { ok: true, value: plan };
      expect(parsePlan(plan)).toEqual(same);
      expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(same);
      expect(parsePlan(structuredClone(plan))).toEqual(same);
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });

  it("is fine when nothing is agreed", () => {
    expect(parsePlan(emptyPlan(null)).ok).toBe(true);
    expect(parsePlan(FULL)).toEqual({ ok: true, value: FULL });
  });

  it.each([null, undefined, "", 1, [], {}])("is not %o", (value) => {
    expect(parsePlan(value)).toEqual(damaged);
  });

  it("comes out cleaned", () => {
    const parsed = parsePlan(changed("nextSteps.0.owners.A.name", " Å\u202esa "));
    expect(parsed).toEqual({ ok: true, value: FULL });
  });

  it("has votes in order, whoever wrote them down in whatever order, and none where none were noted", () => {
    const unordered = changed("positions.experience-better.votes.B", [3, 2, 3]);
    expect(parsePlan(unordered)).toEqual({ ok: true, value: FULL });
    const { votes: _, ...before } = positionOn(FULL, "experience-better");
    const written = changed("positions.experience-better", before);
    expect(parsePlan(written)).toMatchObject({
      value: { positions: { "experience-better": { votes: { A: [], B: [] } } } },
    });
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ["picks.A", "nothing-we-ask"],
    ["picks.C", null],
    ["positions.experience-better.figures.A", 3.25],
    ["positions.experience-better.figures.A", "3"],
    ["positions.experience-better.votes.A", [0]],
    ["positions.experience-better.votes.A", [6]],
    ["positions.experience-better.votes.A", [3.5]],
    ["positions.experience-better.votes.A", ["3"]],
    ["positions.experience-better.votes.A", Array.from({ length: 101 }, () => 3)],
    ["positions.experience-better.votes", { A: [3] }],
    ["positions.experience-better.reason", "x".repeat(501)],
    [
      "positions.experience-better",
      { figures: { A: null, B: null }, votes: { A: [], B: [] }, reason: "" },
    ],
    ["positions.nonsense", { figures: { A: 3, B: 3 }, votes: { A: [], B: [] }, reason: "" }],
    ["nextSteps.0.id", 0],
    ["nextSteps.0.id", 4],
    ["nextSteps.0.what", "x".repeat(301)],
    ["nextSteps.0.how", "🙂".repeat(301)],
    ["nextSteps.0.by", "2026-02-30"],
    ["nextSteps.0.statement", ""],
    ["nextSteps.0.owners.A.name", "x".repeat(61)],
    ["nextSteps.0.owners.B.accepted", true],
    ["nextSteps", [FULL.nextSteps[0], FULL.nextSteps[0]]],
    ["nextSteps", Array.from({ length: 21 }, (_, id) => ({ ...FULL.nextSteps[0], id: id + 1 }))],
    ["lastStepId", 1],
    ["lastStepId", 1.5],
    ["memorandum.texts", { purpose: "x".repeat(2001) }],
    ["memorandum.texts", { other: "x" }],
    ["memorandum.nextLook", "soon"],
    ["memorandum.notedBy.A", [""]],
    ["memorandum.notedBy.A", ["1", "2", "3", "4", "5", "6", "7"]],
    ["memorandum.signatures", 1],
    ["notes.experience-better", ""],
    ["notes.experience-better", "x".repeat(2001)],
    ["minutes", 0],
    ["minutes", 601],
    ["minutes", "60"],
    ["projector.dots", null],
    ["projector.comments.0.key", "0123ABCD"],
    ["projector.comments.0.party", "C"],
    ["projector.comments", [FULL.projector.comments[0], FULL.projector.comments[0]]],
    ["projector.added", ["room", "room"]],
    ["projector.order", ["<b>"]],
    ["projector.order", ["x".repeat(81)]],
    ["projector.order", ["cover", "cover"]],
    ["projector.hidden", Array.from({ length: 501 }, (_, index) => `slide:${index}`)],
    ["extra", 1],
  ];

  it.each(bad)("is refused with %s as %o", (path, value) => {
    expect(parsePlan(changed(path, value))).toEqual(damaged);
  });

  it.each(Object.keys(FULL).filter((key) => key !== "outcomes"))("is refused without %s", (key) => {
    expect(parsePlan(changed(key, undefined))).toEqual(damaged);
  });
});
