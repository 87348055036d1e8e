import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeDeck } from "#domain/deck/make-deck.ts";
import { setVotes } from "#domain/plan/position.ts";
import { setOutcomeNote, setOutcomeState } from "#domain/plan/step-outcome.ts";
import { develop } from "#domain/rounds/develop.ts";
import words from "#locales/en/questionnaire.json";
import results from "#locales/en/results.json";
import { deckOf, EMPTY, everythingAsked, MIXED, ROWS } from "#tests/domain/deck/decks.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { aLogo } from "#tests/support/a-logo.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aPlan } from "../report/pdf/builders.ts";
import { isLater, plain, rows, show, title } from "./on-stage.tsx";

const { statements, relationships } = words;
const ASKED = deckOf(EMPTY, everythingAsked());
const AGREED = deckOf(aPlan(2));

/** Before, the parties differed about solving first; now about a fair talk. */
const EARLIER = {
  kind: "follow-up",
  development: develop(
    aComparison({
      ...MIXED_ANSWERS,
      "solve-first": { A: [5, 5, 5, 5], B: [2, 2, 2] },
      "fair-talk": { A: [4, 4, 4, 4], B: [4, 4, 4] },
    }),
    aComparison({ ...MIXED_ANSWERS, "solve-first": { A: [4, 4, 4, 4], B: [4, 4, 4] } }),
    "2026-05-04",
  ),
  nextSteps: aPlan(2).nextSteps,
} as const;
const SINCE = makeDeck(
  MIXED,
  valueOf(setOutcomeNote(valueOf(setOutcomeState(EMPTY, 1, "done")), 1, "Twice already")),
  ROWS,
  EARLIER,
);

describe("the opening slides", () => {
  it("say who looks at whose answers, how many answered, and when they were opened", async () => {
    await show(AGREED, "cover", { example: true });
    expect(title()).toBe("Nordvik Alpenblick");
    const [a, b, opened] = screen.getAllByText(/people|opened/u).map((text) => text.closest("p"));
    expect(a).toHaveTextContent("Nordvik: 4 people");
    expect(b).toHaveTextContent("Alpenblick: 3 people");
    expect(opened).toHaveTextContent(/3 May 2026.*Example/u);
  });

  it("begin with the logo, and the names in the colour, where these were chosen", async () => {
    const logo = aLogo(30, 10);
    await show(AGREED, "cover", { logo, accent: "#877100" });
    const picture = screen.getByRole("img", { name: "Logo for Nordvik and Alpenblick" });
    expect(picture).toHaveAttribute("src", `data:image/png;base64,${logo}`);
    expect(screen.getByRole("heading", { level: 1 })).toHaveStyle({ color: "#877100" });
    cleanup();
    await show(AGREED, "cover");
    expect(screen.queryByRole("img", { name: /Logo/ })).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveAttribute("style");
  });

  it("explain the signs that will be seen", async () => {
    await show(AGREED, "how-to-read");
    const [names, signs] = screen.getAllByRole("list");
    if (!names || !signs) throw new Error("no signs");
    expect(within(names).getAllByRole("listitem").map(plain).slice(0, 2)).toEqual([
      "Nordvik",
      "Alpenblick",
    ]);
    expect(within(names).getAllByRole("listitem")).toHaveLength(3);
    expect(plain(signs)).toMatch(/^=.*≈.*≠.*–/u);
  });

  it("explain no expectations where there are none, and say what is confidential", async () => {
    const answers = { "equal-gain": { A: [4, 4, 4], B: [4, 4, 4] } } as const;
    await show(deckOf(EMPTY, aComparison(answers, "confidential")), "how-to-read");
    expect(rows()).toHaveLength(2 + 4);
    expect(screen.getByText(/^Confidential/u)).toBeVisible();
  });

  it("lay what each takes the other to be side by side, with the result between", async () => {
    await show(ASKED, "relationship");
    const [a, b] = screen.getAllByRole("heading", { level: 2 });
    expect(a?.parentElement).toHaveTextContent(`Nordvik${relationships.reseller}1 person`);
    expect(b?.parentElement).toHaveTextContent(`Alpenblick${relationships.technology}1 person`);
    expect(screen.getByText("≠")).toBeVisible();
    expect(screen.getByText("You chose differently")).toBeVisible();
  });
});

describe("the lists", () => {
  it("of strengths begin with the highest, both figures by name", async () => {
    await show(AGREED, "strengths");
    expect(rows()).toHaveLength(8);
    expect(rows()[0]).toBe(`${statements["equal-gain"].text}Nordvik 4.3Alpenblick 4.3`);
    expect(rows()[7]).toBe(`${statements["promises-kept"].text}Nordvik 4.0Alpenblick 4.0`);
    expect(screen.queryByText("1 of 1")).toBeNull();
  });

  it("of concerns go on over as many slides as they need", async () => {
    await show(deckOf(EMPTY, MIXED, { concerns: 1 }), "concerns:2");
    expect(rows()).toEqual([`${statements["agreed-development"].text}Nordvik 2.3Alpenblick 2.3`]);
    expect(screen.getByText("2 of 2")).toBeVisible();
  });

  it("of values say how important each is to whom", async () => {
    await show(ASKED, "importance");
    expect(rows().slice(0, 2)).toEqual([
      "CooperationNordvik 4.0Alpenblick 4.0",
      "TransparencyNordvik 5.0Alpenblick 5.0",
    ]);
  });
});

describe("the values", () => {
  it("come party by party, and what they differ about last", async () => {
    await show(AGREED, "radar", { step: 1 });
    expect(title()).toBe(words.modules["four-values"].name);
    const picture = { name: /Transparency, Nordvik 4\.2, Alpenblick 3\.0, difference 1\.2/u };
    expect(screen.getByRole("img", picture)).toBeVisible();
    const [, , transparency] = screen.getAllByRole("row");
    if (!transparency) throw new Error("no rows");
    const [a, b, result] = within(transparency).getAllByRole("cell");
    expect([a, b].map((cell) => cell?.textContent)).toEqual(["4.2", "3.0"]);
    expect(result).toHaveTextContent("≠Not on the same pagedifference 1.2");
    expect(isLater(within(transparency).getByText("3.0"))).toBe(false);
    expect(isLater(within(transparency).getByText("≠"))).toBe(true);
  });

  it.each([
    ["radar", 3],
    ["module:tensions", 1],
  ] as const)("give way to why they matter: %s", async (id, last) => {
    await show(ASKED, id, { step: last - 1 });
    expect(screen.getAllByText(results.why.cooperative).every(isLater)).toBe(true);
    expect(isLater(screen.getByRole("img", { hidden: true }))).toBe(false);
    cleanup();
    await show(ASKED, id, { step: last });
    expect(screen.getAllByText(results.why.cooperative).some(isLater)).toBe(false);
    expect(screen.getAllByRole("definition")).toHaveLength(4);
    expect(isLater(screen.getByRole("img", { hidden: true }))).toBe(true);
    const [, row] = screen.getAllByRole("row");
    if (!row) throw new Error("no rows");
    expect(within(row).getAllByRole("cell").some(isLater)).toBe(false);
  });

  it("of a further module are there at once, on scales where they are too few", async () => {
    await show(ASKED, "module:tensions");
    expect(screen.getAllByRole("img")).toHaveLength(1);
    expect(screen.getAllByText("Alpenblick").some(isLater)).toBe(false);
    const few = ASKED.slides.filter(({ kind }) => kind === "module").at(-1);
    if (few?.kind !== "module") throw new Error("no second module");
    const binding = { ...few, module: { ...few.module, id: "foundations" as const } };
    await show({ ...ASKED, slides: [binding] }, few.id);
    expect(screen.getAllByRole("img")).toHaveLength(1 + binding.module.dimensions.length);
  });
});

describe("what happened since last time", () => {
  it("lies under the values of today", async () => {
    await show(SINCE, "since");
    expect(screen.getByRole("img", { name: /on 4\sMay 2026: Nordvik 4\.2/u })).toBeVisible();
    expect(screen.getByText(/19 of 23/u)).toBeVisible();
    expect(screen.getByText(/^Thin and dotted: 4\sMay 2026$/u)).toBeVisible();
  });

  it("is told statement by statement, then and now", async () => {
    await show(SINCE, "moved");
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toMatch(
      /The difference has goneNordvik 5\.0→ now 4\.0Alpenblick 2\.0→ now 4\.0$/u,
    );
    expect(rows()[1]).toMatch(/A new difference/u);
  });

  it("is told of each earlier step", async () => {
    await show(SINCE, "outcomes");
    const [{ what: first } = { what: "" }, { what: second } = { what: "" }] = EARLIER.nextSteps;
    expect(rows()).toEqual([`${first}Twice alreadyDone`, `${second}Not known yet`]);
  });
});

describe("the last slides", () => {
  it("ask whether it should go on, in words and figures", async () => {
    await show(ASKED, "go-on");
    expect(title()).toBe(words.goOn.label);
    const [a, b] = screen.getAllByRole("heading", { level: 2 });
    expect(a?.parentElement).toHaveTextContent(`Nordvik${words.goOnScale["5"]}5.0`);
    expect(b?.parentElement).toHaveTextContent(`Alpenblick${words.goOnScale["2"]}2.0`);
    expect(screen.getByText("you differ")).toBeVisible();
  });

  it("say where each stands after the conversation, beside what was answered", async () => {
    await show(AGREED, "positions");
    const { label } = statements["fair-talk"];
    expect(rows()[1]).toBe(
      `${label}Nordvik 4.5→ after the conversation 3.0Alpenblick 2.3→ after the conversation –`,
    );
    expect(rows()[2]).toContain("Effort is counted twice a year.");
  });

  it("say how far the figures spread before and after, where each was noted", async () => {
    await show(deckOf(setVotes(aPlan(2), "fair-talk", "B", [3, 4, 4, 5])), "positions");
    expect(rows()[1]).toMatch(
      /Alpenblick spread 0\.5, before \d\.\dNordvik .*→ after the conversation 4\.0$/,
    );
    expect(rows().filter((row) => row.includes("spread"))).toHaveLength(1);
  });

  it("name each next step with its owners, its sign and its day", async () => {
    await show(AGREED, "next-steps");
    expect(rows()[0]).toMatch(
      /Lindqvist\u2069? has accepted .*Müller\u2069? has not accepted yet/u,
    );
    expect(rows()[0]).toMatch(/three constraints.*by 15 January 2027$/u);
    expect(rows()[1]).not.toContain("2027");
  });

  it("ask for a step and for a day where there is none", async () => {
    await show(deckOf(), "next-steps");
    expect(screen.getByRole("heading", { name: /^What do we do first/u })).toBeVisible();
    cleanup();
    const noDay = { ...EMPTY, memorandum: { ...EMPTY.memorandum, nextLook: null } };
    await show(deckOf(noDay), "next-look");
    expect(screen.getByRole("heading", { name: /\?$/u })).toBeVisible();
    await show(AGREED, "next-look");
    expect(screen.getByRole("heading", { name: /^22\sMay 2027$/u })).toBeVisible();
  });
});
