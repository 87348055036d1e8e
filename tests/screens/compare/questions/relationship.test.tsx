import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Relationship } from "#domain/answers/answer-sheet.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { compare } from "#domain/comparison/compare.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { aCompareScreen } from "../a-compare-screen.tsx";

type Choices = PerParty<readonly Relationship[]>;

async function show(choices: Choices, mode: Mode = "open") {
  const comparison = compare({
    configuration: { statements: ["room"], expectations: "none", importance: true, mode },
    sheets: perParty((party) =>
      choices[party].map((relationship) => ({
        language: "en" as const,
        ratings: { room: 4 as const },
        expectations: {},
        importance: { "innovation-driven": party === "A" ? (5 as const) : (2 as const) },
        relationship,
        goOn: null,
        balance: {},
        comments: {},
      })),
    ),
  });
  await renderWithWords(aCompareScreen(comparison), "en");
}

const CUSTOMERS = ["customer-supplier", "customer-supplier", "technology"] as const;

async function headings(): Promise<readonly string[]> {
  await screen.findByRole("heading", { name: "First, ten minutes in separate groups" });
  return screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
}

describe("what the parties are to each other", () => {
  it("stands first where they chose differently, with who chose what", async () => {
    await show({ A: CUSTOMERS, B: ["reseller", "reseller", "reseller"] });
    const question = within(
      screen.getByRole("region", { name: "What kind of relationship is this?" }),
    );
    expect(question.getByText(/^You chose differently/u)).toBeVisible();
    const chosen = question.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(chosen).toEqual([
      "Customer and supplier\u00a0· 2 people",
      "Technology partners\u00a0· 1 person",
      "Supplier and reseller\u00a0· 3 people",
    ]);
    expect((await headings())[0]).toBe("What kind of relationship is this?");
  });

  it("follows the conversations where they agree", async () => {
    await show({ A: CUSTOMERS, B: CUSTOMERS });
    expect((await headings()).indexOf("What kind of relationship is this?")).toBeGreaterThan(0);
    expect(screen.getByText("You see it the same way.")).toBeVisible();
  });

  it("says no numbers in a small confidential party", async () => {
    await show({ A: CUSTOMERS, B: ["reseller", "technology", "ecosystem"] }, "confidential");
    await headings();
    expect(screen.getByText("Customer and supplier (chosen by most)")).toBeVisible();
    expect(screen.getByText(/^Stays hidden/u)).toBeVisible();
    expect(screen.queryByText(/^You chose differently/u)).toBeNull();
  });

  it("shows importance beside the score", async () => {
    await show({ A: CUSTOMERS, B: CUSTOMERS });
    const line = await screen.findByText("How important it is");
    expect(line.parentElement).toHaveTextContent(
      "How important it is: Nordvik 5.0, Alpenblick 2.0 · matters more to one of you",
    );
  });
});
