import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setVotes } from "#domain/plan/position.ts";
import { commentKey, showDots, tickComment } from "#domain/plan/ticked-comment.ts";
import german from "#locales/de/questionnaire.json";
import prompts from "#locales/en/prompts.json";
import words from "#locales/en/questionnaire.json";
import { deckOf, EMPTY } from "#tests/domain/deck/decks.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aPlan } from "../report/pdf/builders.ts";
import { isLater, show, title } from "./on-stage.tsx";

/** Both expect that the other answers as they do, and it does not. */
const CONVERSATION = "conversation:business-model";
const STATEMENT = words.statements["business-model"].text;
const ASKED = prompts.statements["business-model"].ask;
const GUESS = "How do you think each side answered?";
const DECK = deckOf();

/** What comes step by step, in its order. */
const COMES = ["4.5", "2.0", "expected 4.3", ASKED] as const;

describe("a conversation", () => {
  it("begins with the statement and a guess", async () => {
    await show(DECK, CONVERSATION);
    expect(title()).toBe(`“${STATEMENT}”`);
    expect(screen.getByText(/Transparency · Conversation 1 of 5$/u)).toBeVisible();
    expect(isLater(screen.getByText(GUESS))).toBe(false);
    for (const text of COMES) expect(isLater(screen.getByText(text)), text).toBe(true);
    expect(screen.getByRole("img")).toHaveAccessibleName(words.statements["business-model"].label);
  });

  it.each([1, 2, 3, 4])(
    "shows at step %i what has its turn, and keeps what was shown",
    async (step) => {
      await show(DECK, CONVERSATION, { step });
      expect(isLater(screen.getByText(GUESS))).toBe(true);
      for (const [index, text] of COMES.entries()) {
        expect(isLater(screen.getByText(text)), text).toBe(index >= step);
      }
      expect(isLater(screen.getByText("Not on the same page"))).toBe(step < 2);
      expect(isLater(screen.getByText("you differ without knowing it"))).toBe(step < 3);
    },
  );

  it("says in words what the scale shows once both are seen", async () => {
    await show(DECK, CONVERSATION, { step: 2 });
    expect(screen.getByRole("img", { name: /Nordvik 4\.5, Alpenblick 2\.0/u })).toBeVisible();
  });

  it("asks after what is missing where both rate it low", async () => {
    const low = "agreed-development";
    const deck = deckOf({ ...EMPTY, picks: { A: low, B: null } });
    await show(deck, `conversation:${low}`, { step: 3 });
    expect(isLater(screen.getByText(prompts.statements[low].askLow))).toBe(false);
  });

  it("stands in a second language where that is asked for", async () => {
    await show(DECK, CONVERSATION, { second: "de" });
    const second = screen.getByText(new RegExp(german.statements["business-model"].text, "u"));
    expect(second).toHaveAttribute("lang", "de");
  });

  it("shows single answers only where they were asked for", async () => {
    await show(DECK, CONVERSATION, { step: 2 });
    const marks = () => screen.getAllByRole("img").at(-1)?.querySelectorAll("g[class]").length ?? 0;
    const without = marks();
    await show(deckOf(showDots(EMPTY, true)), CONVERSATION, { step: 2 });
    expect(marks()).toBeGreaterThan(without);
  });

  it("gives way to the comment that was ticked last, in its own language", async () => {
    const text = "We went through the figures in spring.";
    const key = commentKey({ language: "en", text });
    const ticked = { statement: "business-model", party: "A", key } as const;
    await show(deckOf(valueOf(tickComment(EMPTY, ticked))), CONVERSATION, {
      step: 4,
      language: "de",
    });
    expect(screen.getByText(text)).toHaveAttribute("lang", "en");
    expect(screen.getByRole("figure")).toHaveTextContent(/Nordvik.*written in English/u);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByText(ASKED)).toBeNull();
  });

  it("says where each stands after the conversation", async () => {
    await show(deckOf(aPlan(0)), "conversation:solve-first", { step: 4 });
    expect(screen.getByText("after the conversation 4.0")).toBeVisible();
    expect(screen.getByText("after the conversation 3.5")).toBeVisible();
    expect(screen.queryByText(/spread/)).toBeNull();
  });

  it("says how far the figures spread before and after, where each was noted", async () => {
    const plan = setVotes(aPlan(0), "solve-first", "B", [3, 4, 4, 5]);
    await show(deckOf(plan), "conversation:solve-first", { step: 4 });
    expect(screen.getAllByText("after the conversation 4.0")).toHaveLength(2);
    expect(screen.getByText(/^spread 0\.5, before \d\.\d$/)).toBeVisible();
  });
});
