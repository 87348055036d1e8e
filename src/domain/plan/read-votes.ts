import { PLAN_LIMITS } from "./plan.ts";

/** Far more than a list within its limit needs: longer input is refused unread. */
const CODE_UNITS = 8 * PLAN_LIMITS.votes;

/** Of what is no vote, as much as a message can say. */
const FOUND_CHARACTERS = 12;

/** The votes that were typed, or why not; `found` is the first part that is none. */
export type ReadVotes =
  | { readonly ok: true; readonly value: readonly number[] }
  | { readonly ok: false; readonly reason: "too-many" }
  | { readonly ok: false; readonly reason: "no-vote"; readonly found: string };

/**
 * Reads a list of votes, whole figures from 1 to 5, up to 100 of them. Spaces, commas, semicolons and
 * new lines part them, and so does nothing at all: every digit is a vote, so that "44 35" is four.
 */
export function readVotes(raw: string): ReadVotes {
  if (raw.length > CODE_UNITS) return { ok: false, reason: "too-many" };
  const parts = raw.split(/[\s,;]+/).filter((part) => part !== "");
  const wrong = parts.find((part) => !/^[1-5]+$/.test(part));
  if (wrong !== undefined) {
    return { ok: false, reason: "no-vote", found: [...wrong].slice(0, FOUND_CHARACTERS).join("") };
  }
  const votes = [...parts.join("")].map(Number);
  return votes.length > PLAN_LIMITS.votes
    ? { ok: false, reason: "too-many" }
    : { ok: true, value: votes };
}
