import { describe, expect, it } from "vitest";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { beforeAndAfter } from "#domain/deck/after-conversation.ts";
import { addConversation, hideSlide, moveSlide } from "#domain/deck/arrange.ts";
import {
  chosenConversations as chosen,
  firstConversations,
  listConversations,
  shownConversations,
} from "#domain/deck/conversations.ts";
import { pickConversation } from "#domain/plan/conversation.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { setFigure, setVotes } from "#domain/plan/position.ts";
import { commentKey, showDots, tickComment } from "#domain/plan/ticked-comment.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { deckOf, EMPTY, MIXED, slidesOf } from "./decks.ts";

function chosenConversations(comparison: Comparison, plan: Plan): readonly StatementId[] {
  return chosen(comparison, plan).map(({ id }) => id);
}

function conversation(id: StatementId, plan: Plan = EMPTY, comparison = MIXED) {
  const slide = slidesOf(deckOf(addConversation(plan, id), comparison), "conversation").find(
    ({ statement }) => statement.id === id,
  );
  if (!slide) throw new Error(`no conversation ${id}`);
  return slide;
}

describe("the conversations", () => {
  it("are the first five of the ranking", () => {
    expect(chosenConversations(MIXED, EMPTY)).toEqual(MIXED.ranking.slice(0, 5));
  });

  it("start with each party's pick and end at five", () => {
    const both = pickConversation(pickConversation(EMPTY, "A", "room"), "B", "experience-better");
    const others = MIXED.ranking.filter((id) => id !== "room" && id !== "experience-better");
    expect(chosenConversations(MIXED, both)).toEqual([
      "room",
      "experience-better",
      ...others.slice(0, 3),
    ]);
    const same = pickConversation(pickConversation(EMPTY, "A", "room"), "B", "room");
    expect(chosenConversations(MIXED, same)).toHaveLength(5);
    expect(conversation("room", same).pickedBy).toEqual(["A", "B"]);
    expect(conversation("experience-better", same).pickedBy).toEqual([]);
  });

  it("go on with what the facilitator added and what was talked about already", () => {
    const stepped = valueOf(addNextStep(EMPTY, { statement: "effectiveness" }));
    const noted = valueOf(setFigure(stepped, "equal-gain", "B", 3));
    const plan = addConversation(addConversation(noted, "room"), "effectiveness");
    expect(chosenConversations(MIXED, plan).slice(5)).toEqual([
      "room",
      "effectiveness",
      "equal-gain",
    ]);
  });

  it("are only about statements that were asked", () => {
    const asked = aComparison({ "experience-better": { A: [5, 4], B: [2, 1] } });
    const plan = addConversation(pickConversation(EMPTY, "A", "room"), "homework");
    expect(chosenConversations(asked, plan)).toEqual(["experience-better"]);
  });

  it("propose a shared strength only where neither party expected it", () => {
    const known = { A: [5, 5, 5], B: [5, 5, 5] } as const;
    const comparison = aComparison({
      "experience-better": known,
      room: { ...known, expectedByA: [2, 2, 2], expectedByB: [2, 2, 2] },
    });
    expect(chosenConversations(comparison, EMPTY)).toEqual(["room"]);
    expect(
      chosenConversations(comparison, pickConversation(EMPTY, "B", "experience-better")),
    ).toEqual(["experience-better", "room"]);
  });
});

describe("the list of conversations", () => {
  const picked = pickConversation(pickConversation(EMPTY, "A", "solve-first"), "B", "fair-talk");

  it("is the projector's, and not what is hidden there", () => {
    const plan = hideSlide(picked, deckOf(picked), "conversation:fair-talk");
    const shown = shownConversations(MIXED, plan).map(({ id }) => id);
    expect(shown).toEqual(chosenConversations(MIXED, picked).filter((id) => id !== "fair-talk"));
    expect(listConversations(MIXED, plan)[1]).toMatchObject({
      statement: { id: "fair-talk" },
      hidden: true,
    });
  });

  it("is in the order of the deck", () => {
    const deck = deckOf(picked);
    const at = deck.runningOrder.findIndex(({ slide }) => slide.id === "conversation:solve-first");
    const moved = moveSlide(picked, deck, "conversation:solve-first", at + 2);
    const shown = shownConversations(MIXED, moved).map(({ id }) => id);
    expect(shown.indexOf("solve-first")).toBe(2);
    expect(shown).toEqual(
      slidesOf(deckOf(moved), "conversation").map(({ statement }) => statement.id),
    );
  });

  it("begins, for who reads little, with those that were held", () => {
    const held = valueOf(setFigure(picked, "equal-gain", "A", 4));
    expect(shownConversations(MIXED, held)[2]?.id).not.toBe("equal-gain");
    expect(firstConversations(MIXED, held, 3)).toEqual(["equal-gain", "solve-first", "fair-talk"]);
    expect(firstConversations(MIXED, EMPTY, 3)).toEqual(MIXED.ranking.slice(0, 3));
  });
});

describe("the slide of a conversation", () => {
  it("shows expectations only where there are any", () => {
    expect(conversation("solve-first").steps).toEqual([
      "statement",
      "party-A",
      "party-B",
      "expectations",
      "question",
    ]);
    expect(conversation("fair-talk").steps).toEqual([
      "statement",
      "party-A",
      "party-B",
      "question",
    ]);
  });

  it("asks differently where both parties rate low", () => {
    expect(conversation("their-needs").question).toBe("askLow");
    expect(conversation("business-model").question).toBe("ask");
    expect(conversation("experience-better").question).toBe("ask");
  });

  it("shows single dots only when asked for, and where the mode allows", () => {
    const dots = showDots(EMPTY, true);
    expect(conversation("experience-better").statement.parties.B.ratings).toBeNull();
    expect(conversation("experience-better", dots).statement.parties.B.ratings).toEqual([1, 3, 5]);
    const confidential = aComparison(MIXED_ANSWERS, "confidential");
    expect(
      conversation("experience-better", dots, confidential).statement.parties.B.ratings,
    ).toBeNull();
  });

  it("shows where the parties stand after the conversation beside where they stood", () => {
    const figured = valueOf(setFigure(EMPTY, "experience-better", "A", 4.5));
    const plan = setVotes(figured, "experience-better", "B", [4, 2, 4]);
    const slide = conversation("experience-better", plan);
    expect(slide.stands).toEqual(beforeAndAfter(slide.statement, plan, "open"));
    expect(slide.stands).toMatchObject({
      before: { B: { mean: 3 } },
      after: { A: { mean: 4.5, spread: null }, B: { mean: 10 / 3, spread: 8 / 9 } },
    });
    expect(JSON.stringify(slide)).not.toContain("votes");
  });
});

describe("comments on the projector", () => {
  const statement = "business-model";
  const tick = (plan: Plan, party: "A" | "B", text: string) => {
    const key = commentKey({ language: "en", text });
    return valueOf(tickComment(plan, { statement, party, key }));
  };

  it("are those that were ticked, in that order", () => {
    expect(conversation(statement).comments).toEqual([]);
    const plan = tick(
      tick(EMPTY, "B", "Which figures?"),
      "A",
      "We went through the figures in spring.",
    );
    expect(conversation(statement, plan).comments).toEqual([
      {
        party: "B",
        key: commentKey({ language: "en", text: "Which figures?" }),
        text: "Which figures?",
        language: "en",
      },
      expect.objectContaining({ party: "A", text: "We went through the figures in spring." }),
    ]);
    expect(conversation("experience-better", plan).comments).toEqual([]);
  });

  it("leave with their tick, and are never another party's", () => {
    expect(conversation(statement, tick(EMPTY, "A", "Which figures?")).comments).toEqual([]);
  });
});

describe("a conversation that was hidden", () => {
  it("comes back when it is added", () => {
    const hidden = hideSlide(EMPTY, deckOf(), "conversation:experience-better");
    const ids = (plan: Plan) =>
      slidesOf(deckOf(plan), "conversation").map(({ statement: { id } }) => id);
    expect(ids(hidden)).not.toContain("experience-better");
    expect(ids(addConversation(hidden, "experience-better"))).toContain("experience-better");
    expect(
      addConversation(addConversation(hidden, "experience-better"), "experience-better").projector
        .added,
    ).toEqual(["experience-better"]);
  });
});
