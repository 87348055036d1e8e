import { describe, expect, it } from "vitest";
import type { Stand } from "#domain/deck/after-conversation.ts";
import { emptyPlan, type NextStep, type Plan } from "#domain/plan/plan.ts";
import { setVotes } from "#domain/plan/position.ts";
import { wordsOf } from "#tests/screens/report/pdf/builders.ts";
import { memorandumParagraphs } from "#wording/memorandum-words.ts";
import { dateInWords, memorandumHeading, ownersInWords } from "#wording/plan-words.ts";
import { positionWords, standWords } from "#wording/position-words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const ENGLISH = { partyNames: NAMES, language: "en", mode: "open" } as const;
const NOBODY: Stand = { mean: null, spread: null, divided: false };

const STEP: NextStep = {
  id: 1,
  what: "Visit the planners",
  owners: { A: { name: "Kim", accepted: true }, B: { name: "", accepted: false } },
  by: "2027-01-15",
  how: "",
  statement: null,
};

function aPlan(change: Partial<Plan> = {}): Plan {
  return { ...emptyPlan("2026-11-22"), ...change };
}

describe("the words of a plan", () => {
  it("say where the parties stand after the conversation", async () => {
    const t = await wordsOf("de");
    const german = { partyNames: NAMES, language: "de" } as const;
    const before = { A: NOBODY, B: NOBODY };
    const both = { before, after: { A: { ...NOBODY, mean: 4 }, B: { ...NOBODY, mean: 3.5 } } };
    expect(positionWords(t, both, german)).toBe(
      "Nach dem Gespräch: Nordvik 4,0\u00a0· Alpenblick 3,5",
    );
    const one = { before, after: { A: NOBODY, B: { ...NOBODY, mean: 2 } } };
    expect(positionWords(t, one, german)).toBe("Nach dem Gespräch: Alpenblick 2,0");
    expect(positionWords(t, { before, after: before }, german)).toBeNull();
  });

  it("say mean and spread beside those before, where each person's figure was noted", async () => {
    const t = await wordsOf("en");
    const stands = {
      before: {
        A: { mean: 3, spread: 1.6, divided: true },
        B: { mean: 2.5, spread: null, divided: false },
      },
      after: {
        A: { mean: 4, spread: 0.5, divided: false },
        B: { mean: 3.5, spread: null, divided: false },
      },
    };
    expect(positionWords(t, stands, ENGLISH)).toBe(
      "After the conversation: Nordvik 4.0, spread 0.5 (before: 3.0, spread 1.6, divided internally)\u00a0· Alpenblick 3.5",
    );
    expect(standWords(t, NOBODY, "en")).toBe("–");
  });

  it("name owners and days, or say that there are none", async () => {
    const t = await wordsOf("sv");
    expect(ownersInWords(t, STEP, NAMES)).toBe("Kim (Nordvik)");
    expect(dateInWords(t, STEP, "sv")).toBe("senast 15\u00a0januari 2027");
    const nobody = { name: "", accepted: false };
    const open = { ...STEP, owners: { A: nobody, B: nobody }, by: null };
    expect(ownersInWords(t, open, NAMES)).toBe("ingen än");
    expect(dateInWords(t, open, "sv")).toBe("inget datum än");
  });

  it("head the memorandum with the parties' names", async () => {
    const t = await wordsOf("en");
    expect(memorandumHeading(t, "brings-A", NAMES)).toBe("What Nordvik contributes");
    expect(memorandumHeading(t, "brings-B", NAMES)).toBe("What Alpenblick contributes");
    expect(memorandumHeading(t, "gains-A", NAMES)).toBe("What Nordvik gains");
    expect(memorandumHeading(t, "gains-B", NAMES)).toBe("What Alpenblick gains");
    expect(memorandumHeading(t, "problems", NAMES)).toBe("How we handle problems");
  });

  it("fill the memorandum in until somebody writes", async () => {
    const t = await wordsOf("en");
    const plan = aPlan({
      nextSteps: [STEP],
      positions: {
        "solve-first": {
          figures: { A: null, B: null },
          votes: { A: [], B: [] },
          reason: "First\nsolve.",
        },
      },
    });
    expect(memorandumParagraphs(t, plan, "purpose", ENGLISH)).toEqual([
      "Solve it first: no scores. First solve.",
    ]);
    const voted = setVotes(plan, "solve-first", "B", [4, 5, 5]);
    expect(memorandumParagraphs(t, voted, "purpose", ENGLISH)).toEqual([
      "Solve it first: Alpenblick 4.7. First solve.",
    ]);
    expect(memorandumParagraphs(t, plan, "brings-A", ENGLISH)).toEqual(["Visit the planners"]);
    expect(memorandumParagraphs(t, plan, "who-does-what", ENGLISH)).toEqual([]);
    const texts = { purpose: "One.\n\nTwo.", "brings-A": "" };
    const edited = { ...plan, memorandum: { ...plan.memorandum, texts } };
    expect(memorandumParagraphs(t, edited, "purpose", ENGLISH)).toEqual(["One.", "Two."]);
    expect(memorandumParagraphs(t, edited, "brings-A", ENGLISH)).toEqual([]);
  });
});
