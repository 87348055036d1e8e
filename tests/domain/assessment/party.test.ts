import { expect, it } from "vitest";
import { otherParty, PARTIES, perParty } from "#domain/assessment/party.ts";

it("knows the other party", () => {
  expect(PARTIES.map(otherParty)).toEqual(["B", "A"]);
});

it("builds a value for each", () => {
  expect(perParty((party) => party.toLowerCase())).toEqual({ A: "a", B: "b" });
});
