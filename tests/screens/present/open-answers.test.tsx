import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { makeDeck } from "#domain/deck/make-deck.ts";
import type { Deck } from "#domain/deck/slide.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { commentKey, tickComment } from "#domain/plan/ticked-comment.ts";
import { PlanEditingContext } from "#plan-editing/plan-editing.ts";
import { Arrange } from "#screens/present/speaker/arrange.tsx";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";
import { EMPTY, idsOf, ROWS, slidesOf } from "#tests/domain/deck/decks.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { valueOf } from "#tests/support/value-of.ts";
import { rows, STAGE, show, title } from "./on-stage.tsx";

const QUESTION = "Vad borde vi ha frågat om?";
const SAID = { text: "Om jouren på helgerna.", language: "sv" } as const;
const ASKED = { text: "Nach den Rechnungen.", language: "de" } as const;

/** As many people of each party, who all answer the open question. */
function comparisonOf(people: number, mode: Mode = "open"): Comparison {
  const answers = (openAnswer: string, language: "sv" | "de") =>
    Array.from({ length: people }, () =>
      aSheet({ ratings: { room: 3, "own-1": 3, "own-3": 3 }, openAnswer, language }),
    );
  return compare(
    anInput(
      { A: answers(SAID.text, SAID.language), B: answers(ASKED.text, ASKED.language) },
      { statements: ["room", "own-1", "own-3"], ownWords: OWN_WORDS, mode },
    ),
  );
}

const ticked = (plan: Plan, party: "A" | "B", answer: typeof SAID | typeof ASKED) =>
  valueOf(tickComment(plan, { statement: "open-question", party, key: commentKey(answer) }));

const deckOf = (comparison: Comparison, plan: Plan, rowsOfAnswers = 3): Deck =>
  makeDeck(comparison, plan, { ...ROWS, "open-answers": rowsOfAnswers });

describe("the open answers before the room", () => {
  it("have a slide only where they were ticked, before the conversations and without a rating", () => {
    const comparison = comparisonOf(2);
    expect(slidesOf(deckOf(comparison, EMPTY), "open-answers")).toEqual([]);
    const both = ticked(ticked(EMPTY, "B", ASKED), "A", SAID);
    const deck = deckOf(comparison, both);
    const [slide] = slidesOf(deck, "open-answers");
    expect(slide?.rows).toEqual([
      { ...ASKED, party: "B", key: commentKey(ASKED) },
      { ...SAID, party: "A", key: commentKey(SAID) },
    ]);
    const ids = idsOf(deck);
    expect(ids[ids.indexOf("open-answers") + 1]).toMatch(/^conversation:/u);
    expect(idsOf(deckOf(comparison, both, 1))).toContain("open-answers:2");
  });

  it("are hidden in confidential mode below five of a party, also where they were ticked", () => {
    const plan = ticked(EMPTY, "A", SAID);
    expect(slidesOf(deckOf(comparisonOf(4, "confidential"), plan), "open-answers")).toEqual([]);
    expect(slidesOf(deckOf(comparisonOf(5, "confidential"), plan), "open-answers")).toHaveLength(1);
  });

  it("stand under the question, each in its own language, with the party that it comes from", async () => {
    const deck = deckOf(comparisonOf(2), ticked(ticked(EMPTY, "B", ASKED), "A", SAID));
    await show(deck, "open-answers", {
      language: "de",
      ownWords: OWN_WORDS,
    });
    expect(title()).toBe(QUESTION);
    expect(screen.getByText(ASKED.text)).toHaveAttribute("lang", "de");
    expect(screen.getByText(SAID.text)).toHaveAttribute("lang", "sv");
    expect(rows()).toEqual([
      `${ASKED.text} Alpenblick`,
      `${SAID.text} Nordvik · written in Swedish`,
    ]);
  });

  it("say that the question is in another language than the slide", async () => {
    await show(deckOf(comparisonOf(2), ticked(EMPTY, "A", SAID)), "open-answers", {
      ownWords: OWN_WORDS,
    });
    expect(screen.getByText(QUESTION)).toHaveAttribute("lang", "sv");
  });

  it("are ticked, and taken back, where the slides are arranged", async () => {
    const comparison = comparisonOf(2);
    let last: Plan = EMPTY;
    function Arranging() {
      const [plan, setPlan] = useState(EMPTY);
      last = plan;
      return (
        <PlanEditingContext
          value={{
            plan,
            partyNames: STAGE.partyNames,
            mode: "open",
            change: async (change) => {
              const changed = change(plan);
              if (changed.ok) setPlan(changed.value);
              return changed;
            },
            forget: () => undefined,
          }}
        >
          <Arrange comparison={comparison} deck={deckOf(comparison, plan)} />
        </PlanEditingContext>
      );
    }
    const user = userEvent.setup();
    await renderWithWords(<Arranging />, "en");
    await user.click(screen.getByRole("heading", { name: "Arrange the slides" }));
    const box = screen.getByRole("checkbox", { name: /^Nordvik: ?Om jouren/u });
    expect(screen.getByText(SAID.text)).toHaveAttribute("lang", "sv");
    const slide = () => screen.queryByRole("checkbox", { name: "Answers to the open question" });
    expect(slide()).toBeNull();
    await user.click(box);
    expect(slide()).toBeChecked();
    expect(last).toEqual(ticked(EMPTY, "A", SAID));
    await user.click(box);
    expect(slide()).toBeNull();
    expect(last).toEqual(EMPTY);
  });
});
