import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { verdictGlyph, verdictTone } from "#charts/marks/verdict-glyph.ts";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";

describe("VerdictMark", () => {
  it("shows a sign and says the word", () => {
    render(<VerdictMark kind="not-on-the-same-page" word="Not on the same page" />);
    expect(screen.getByText("≠")).toHaveAttribute("aria-hidden", "true");
    expect(screen.getByText("Not on the same page")).toBeVisible();
  });

  it("keeps the word for screen readers where it is quiet", () => {
    render(<VerdictMark kind="divided" word="Divided internally" quiet />);
    expect(screen.getByText("Divided internally")).toHaveClass("visually-hidden");
  });
});

describe("verdict signs", () => {
  it.each([
    ["shared-strength", "=", "same"],
    ["shared-concern", "=", "same"],
    ["room-to-grow", "=", "same"],
    ["divided", "≈", "near"],
    ["mixed", "≈", "near"],
    ["not-on-the-same-page", "≠", "apart"],
    ["too-little-data", "–", "unknown"],
  ] as const)("%s is %s", (kind, glyph, tone) => {
    expect(verdictGlyph(kind)).toBe(glyph);
    expect(verdictTone(kind)).toBe(tone);
  });
});
