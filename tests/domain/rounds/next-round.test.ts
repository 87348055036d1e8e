import { describe, expect, it } from "vitest";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { askedAgain, nextRound } from "#domain/rounds/next-round.ts";
import { createAssessment, duplicateAssessment } from "#domain/sealing/create-assessment.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const OPENED = { ...ASSESSMENT, opening: { date: "2026-05-04", includedLate: 0 } };
const EMPTY = emptyPlan("2026-05-04");

/** A plan in which one party picked experience-better, solve-first has a position and goals-told a step. */
const TALKED: Plan = {
  ...EMPTY,
  picks: { A: "experience-better", B: null },
  positions: { "solve-first": { figures: { A: 4, B: null }, votes: { A: [], B: [] }, reason: "" } },
  nextSteps: [
    {
      id: 1,
      what: "Meet",
      owners: { A: { name: "", accepted: false }, B: { name: "", accepted: false } },
      by: null,
      how: "",
      statement: "goals-told",
    },
  ],
};

describe("a follow-up", () => {
  it("asks the same of the same, laid over the round that it follows", () => {
    const { partyNames, expectedRespondents, inviter, endUsers, configuration } = OPENED;
    expect(valueOf(nextRound(OPENED, null, "follow-up"))).toEqual({
      partyNames,
      expectedRespondents,
      inviter,
      endUsers,
      configuration,
      follows: { assessment: OPENED.id, kind: "follow-up" },
    });
  });

  it("gets keys and invitations of its own, and nothing that was answered", async () => {
    const round = await createAssessment(valueOf(nextRound(OPENED, null, "follow-up")));
    expect(round.id).not.toBe(OPENED.id);
    expect(round.keyPair).not.toEqual(OPENED.keyPair);
    expect(round).toMatchObject({ received: [], late: [], opening: null, invited: false });
    const secrets = [...round.invitations, ...OPENED.invitations].map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(secrets.length);
  });

  it("follows the last round, not the one before it, and a duplicate follows the same", async () => {
    const second = { ...OPENED, follows: { assessment: "CAkKCwwNDg8", kind: "pulse" } as const };
    expect(valueOf(nextRound(second, null, "follow-up")).follows?.assessment).toBe(OPENED.id);
    expect((await duplicateAssessment(second)).follows).toEqual(second.follows);
  });
});

describe("a pulse", () => {
  it("asks only what was talked about, in questionnaire order, and no importance", () => {
    const { configuration, follows } = valueOf(nextRound(OPENED, TALKED, "pulse"));
    expect(configuration).toEqual({
      ...OPENED.configuration,
      statements: ["solve-first", "goals-told", "experience-better"],
      importance: false,
    });
    expect(follows).toEqual({ assessment: OPENED.id, kind: "pulse" });
  });

  it("asks nothing that was not asked before", () => {
    const configuration = {
      ...OPENED.configuration,
      statements: ["experience-better", "their-needs"] as const,
    };
    expect(askedAgain({ configuration }, TALKED)).toEqual(["experience-better"]);
  });

  it.each([null, EMPTY])("is not there where nothing was talked about", (plan) => {
    expect(nextRound(OPENED, plan, "pulse")).toEqual({
      ok: false,
      reason: "nothing-talked-about",
    });
  });
});

it.each(["follow-up", "pulse"] as const)("starts no %s before the opening", (kind) => {
  expect(nextRound(ASSESSMENT, TALKED, kind)).toEqual({ ok: false, reason: "not-opened" });
});
