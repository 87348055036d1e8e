import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVotes } from "#domain/plan/read-votes.ts";

describe("votes as people type them", () => {
  it.each([
    ["4 4 3 5", [4, 4, 3, 5]],
    ["4,4,3,5", [4, 4, 3, 5]],
    ["4; 4; 3; 5;", [4, 4, 3, 5]],
    ["4\n4\r\n3\t5\n", [4, 4, 3, 5]],
    ["4435", [4, 4, 3, 5]],
    ["44 35", [4, 4, 3, 5]],
    [" 4\u00a04 , 3 ;5 ", [4, 4, 3, 5]],
    ["", []],
    [" , ;\n", []],
    ["1", [1]],
  ])("reads %j", (raw, value) => {
    expect(readVotes(raw)).toEqual({ ok: true, value });
  });

  it.each([
    ["4 6 3", "6"],
    ["4 0", "0"],
    ["10", "10"],
    ["4 4.5 3", "4.5"],
    ["-1", "-1"],
    ["4 4 and 3", "and"],
    ["4 3 5x 6", "5x"],
    ["٤", "٤"],
    ["4 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "🙂".repeat(12)],
  ])("names the first part of %j that is none", (raw, found) => {
    expect(readVotes(raw)).toEqual({ ok: false, reason: "no-vote", found });
  });

  it("takes a hundred, and refuses more, far more unread", () => {
    expect(readVotes("3 ".repeat(100))).toMatchObject({ ok: true });
    expect(readVotes("3 ".repeat(101))).toEqual({ ok: false, reason: "too-many" });
    expect(readVotes("x".repeat(100_000))).toEqual({ ok: false, reason: "too-many" });
  });

  it("reads whatever is typed into figures from 1 to 5, or into a reason", () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."12345 ,;\n6.x") }));
    fc.assert(
      fc.property(typed, (raw) => {
        const read = readVotes(raw);
        const votes = read.ok ? read.value : [];
        expect(votes.every((vote) => [1, 2, 3, 4, 5].includes(vote))).toBe(true);
        expect(votes.length).toBeLessThanOrEqual(100);
        expect(readVotes(votes.join(" "))).toEqual({ ok: true, value: votes });
      }),
    );
  });
});
