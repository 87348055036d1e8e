import { expect, it } from "vitest";
import { smallerParty } from "#screens/compare/values/uneven-response-note.tsx";

it.each([
  [5, 1, "B"],
  [1, 5, "A"],
  [3, 1, "B"],
  [6, 2, "B"],
  [5, 2, null],
  [2, 1, null],
  [1, 1, null],
  [30, 3, null],
  [5, 0, null],
] as const)("%i against %i", (A, B, party) => {
  expect(smallerParty({ A, B })).toBe(party);
});
