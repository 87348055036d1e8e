import { describe, expect, it } from "vitest";
import { isRating } from "#domain/answers/answer-sheet.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { develop } from "#domain/rounds/develop.ts";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";
import { wordsOf } from "#tests/screens/report/pdf/builders.ts";
import { developmentSentences, goOnSinceLine } from "#wording/development-words.ts";

const SINCE = "2026-05-04";

describe("the words of a development", () => {
  it.each([
    [
      2,
      [
        "Compared with 4 May 2026.",
        "You see 1 of 2 statements the same way; last time it was 0.",
        "Average difference: 1.5 points then, 0.5 now.",
      ],
    ],
    [1, ["Compared with 4 May 2026.", "Average difference: 1.5 points then, 0.5 now."]],
  ])("count what is seen the same way where %i is compared", async (compared, sentences) => {
    const summary = {
      compared,
      same: { before: 0, now: 1 },
      meanGap: { before: 1.5, now: 0.5 },
      gaps: { closed: 1, opened: 0, narrower: 0, wider: 0, same: 0 },
      moved: { A: { up: 0, down: 0 }, B: { up: 0, down: 0 } },
    };
    const said = developmentSentences(await wordsOf("en"), { since: SINCE, summary }, "en");
    expect(said.map((each) => each.replaceAll("\u00a0", " "))).toEqual(sentences);
  });
});

describe("the closing question over two rounds", () => {
  const round = (A: number | null, B: number | null) => {
    const [a, b] = [A, B].map((goOn) => aSheet({ goOn: isRating(goOn) ? goOn : null }));
    return compare(anInput({ A: a ? [a, a, a] : [], B: b ? [b, b, b] : [] }));
  };
  const line = async (before: Comparison, now: Comparison) => {
    const { goOn } = develop(before, now, SINCE);
    return goOnSinceLine(await wordsOf("en"), goOn, { A: "Nordvik", B: "Alpenblick" }, "en");
  };

  it("is told then and now", async () => {
    expect((await line(round(4, 2), round(4, 4)))?.replaceAll("\u00a0", " ")).toBe(
      "Should this cooperation go on? You were not on the same page (difference 2.0); now you are " +
        "(0.0). Nordvik: much as before, 4.0. Alpenblick rates it higher: 2.0 then, 4.0 now.",
    );
  });

  it("is left out where neither party answered it in both rounds", async () => {
    expect(await line(round(null, null), round(4, 4))).toBeNull();
  });
});
