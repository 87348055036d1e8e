import { describe, expect, it } from "vitest";
import { isConsistent, isRealDate } from "#domain/assessment/consistency.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

describe("isRealDate", () => {
  it.each(["2026-05-04", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])(
    "knows %s",
    (text) => {
      expect(isRealDate(text)).toBe(true);
    },
  );

  it.each([
    "",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-10-00",
    "2026-13-01",
    "26-05-04",
    "2026-5-4",
    "2026-05-04 ",
    "2026-05-04T00:00",
    "+02026-05-04",
    "２０２６-05-04",
  ])("does not know %j", (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});

describe("isConsistent", () => {
  it("is so for an assessment as it is made", () => {
    expect(isConsistent(ASSESSMENT)).toBe(true);
  });

  it("lets a round follow another one, and none follow itself", () => {
    const follows = (assessment: string) => ({ assessment, kind: "follow-up" as const });
    expect(isConsistent({ ...ASSESSMENT, follows: follows("CAkKCwwNDg8") })).toBe(true);
    expect(isConsistent({ ...ASSESSMENT, follows: follows(ASSESSMENT.id) })).toBe(false);
  });
});
