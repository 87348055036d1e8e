import { expect, it } from "vitest";
import { chainsOf } from "#domain/portfolio/chains.ts";
import { aCollectingRound, aRound } from "#tests/support/a-partnership.ts";

const opened = (id: string, date: string, follows?: string) =>
  aRound({ id, date, ...(follows && { follows }) }).assessment;

function ids(assessments: Parameters<typeof chainsOf>[0]) {
  return chainsOf(assessments).map((chain) => chain.map(({ id }) => id));
}

it("puts the rounds of a partnership into the order of time, those opened first", () => {
  const rounds = [
    aCollectingRound({ id: "four", follows: "three" }),
    opened("three", "2026-09-01", "two"),
    opened("other", "2026-01-01"),
    opened("one", "2026-01-01"),
    opened("two", "2026-01-01", "one"),
    opened("pulse", "2026-03-01", "one"),
  ];
  expect(ids(rounds)).toEqual([["one", "two", "pulse", "three", "four"], ["other"]]);
});

it("begins where the round before is not on this device, and leaves examples out", () => {
  const example = { ...opened("example", "2026-01-01"), example: true };
  expect(ids([opened("two", "2026-05-01", "away"), example])).toEqual([["two"]]);
});

it("ends also where two rounds say that they follow each other", () => {
  const rounds = [opened("one", "2026-01-01", "two"), opened("two", "2026-02-01", "one")];
  expect(ids(rounds).flat().toSorted()).toEqual(["one", "two"]);
});
