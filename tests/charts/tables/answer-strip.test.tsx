import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AnswerStrip } from "#charts/tables/answer-strip.tsx";
import { renderWithWords } from "#tests/support/render.tsx";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

describe("AnswerStrip", () => {
  it("says every answer once: the scale's figures are for the eye", async () => {
    const ratings = { A: [4, 5], B: [2] };
    await renderWithWords(
      <AnswerStrip means={{ A: 4.5, B: 2 }} ratings={ratings} partyNames={NAMES} />,
      "en",
    );
    expect(screen.getByRole("img")).toHaveAccessibleName(
      "Nordvik 4.5, Nordvik answered 4 and 5, Alpenblick 2.0, Alpenblick answered 2",
    );
    for (const figure of ["1", "2", "3", "4", "5"]) {
      const drawn = screen.getByText(figure);
      // A picture's parts are read one by one where a browser does not leave them out by itself.
      expect(drawn.closest("[aria-hidden='true']")).not.toBeNull();
    }
  });
});
