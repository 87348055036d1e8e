import { describe, expect, it } from "vitest";
import { developmentSentences } from "#platform/i18n/development-words.ts";
import { wordsOf } from "#tests/screens/report/pdf/builders.ts";

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
