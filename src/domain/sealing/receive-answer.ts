import type { Assessment, ReceivedAnswer } from "../assessment/assessment.ts";
import { inSealedOrder } from "../assessment/change.ts";
import { usedAgain } from "../assessment/invitations.ts";
import { LIMITS } from "../assessment/limits.ts";
import type { PartyId } from "../assessment/party.ts";
import { isRemoved, noteFiled } from "../assessment/removed-answers.ts";
import { fail, ok, type Result } from "../result.ts";
import { checkCode } from "./check-code.ts";
import type { CodeReason } from "./code-reason.ts";
import { textOfCode } from "./code-text.ts";
import { openAnswer } from "./open-answer.ts";

/**
 * - `added`: the first answer of this respondent (before the opening, or after it)
 * - `added-again`: the same, by a personal invitation by which another respondent's answer is in
 * - `replaced`: it took the place of a lower revision
 * - `already-in`: the very same sealed answer is in
 * - `older`: another answer of this respondent is in whose revision is not lower, or was removed
 *   (`fileUnlessRemoved`)
 */
export type ReceiveOutcome = "added" | "added-again" | "replaced" | "already-in" | "older";

/** The assessment afterwards (the same object where nothing changed), and what to tell. */
export type Reception = {
  readonly assessment: Assessment;
  readonly outcome: ReceiveOutcome;
  readonly party: PartyId;
  /** Of the code that came, not of the one that is in. */
  readonly checkCode: string;
};

/** An answer that was proved to belong to an assessment, and nothing of what it says. */
export type ProvedAnswer = { readonly party: PartyId; readonly answer: ReceivedAnswer };

/**
 * Takes a sealed answer in: proves it, then files it. Every CodeReason.
 */
export async function receiveAnswer(
  assessment: Assessment,
  code: Uint8Array,
): Promise<Result<Reception, CodeReason>> {
  const proved = await proveAnswer(assessment, code);
  return proved.ok ? fileAnswer(assessment, proved.value) : proved;
}

/**
 * Opens a sealed answer in memory to prove that it belongs to this assessment and forgets it again:
 * only its sealed bytes, ids and check code come out. Several may be proved at once. Every
 * CodeReason but `too-many`.
 */
export async function proveAnswer(
  assessment: Assessment,
  code: Uint8Array,
): Promise<Result<ProvedAnswer, CodeReason>> {
  const opened = await openAnswer(assessment, code);
  if (!opened.ok) return opened;
  const { party, invitationId, sheet } = opened.value;
  const isRevoked = assessment.invitations.some(
    ({ id, revoked }) => id === invitationId && revoked,
  );
  if (isRevoked && !isHeld(assessment, textOfCode(code))) return fail("unknown-invitation");
  const answer: ReceivedAnswer = {
    invitationId,
    respondentId: sheet.respondentId,
    revision: sheet.revision,
    checkCode: await checkCode(code),
    sealed: textOfCode(code),
  };
  return ok({ party, answer });
}

/**
 * Files a proved answer, sorted by check code. Before the opening it goes to `received`, afterwards
 * to `late`, also where the respondent is in `received`. Reason: `too-many`.
 */
export function fileAnswer(
  assessment: Assessment,
  { party, answer }: ProvedAnswer,
): Result<Reception, "too-many"> {
  const told = { party, checkCode: answer.checkCode };

  const ofParty = answersOf(assessment, party);
  const same = ofParty.filter(({ respondentId }) => respondentId === answer.respondentId);
  if (same.some(({ sealed }) => sealed === answer.sealed)) {
    return ok({ assessment, outcome: "already-in", ...told });
  }
  if (same.some(({ revision }) => revision >= answer.revision)) {
    return ok({ assessment, outcome: "older", ...told });
  }

  const isLate = assessment.opening !== null;
  const list = isLate ? assessment.late : assessment.received;
  const kept = list.filter((other) => !same.includes(other));
  const outcome = kept.length < list.length ? "replaced" : "added";
  if (outcome === "added" && ofParty.length >= LIMITS.respondentsPerParty) return fail("too-many");
  const next = inSealedOrder([...kept, answer]);
  const changed = isLate ? { ...assessment, late: next } : { ...assessment, received: next };
  const isAgain =
    outcome === "added" && usedAgain(changed).some(({ answers }) => answers.includes(answer));
  const filed = noteFiled(changed, party, answer);
  return ok({ assessment: filed, outcome: isAgain ? "added-again" : outcome, ...told });
}

/** The same for an answer that nobody brought by hand: what was removed by hand stays out. */
export function fileUnlessRemoved(
  assessment: Assessment,
  proved: ProvedAnswer,
): Result<Reception, "too-many"> {
  const { party, answer } = proved;
  if (!isRemoved(assessment, party, answer)) return fileAnswer(assessment, proved);
  return ok({ assessment, outcome: "older", party, checkCode: answer.checkCode });
}

/** A revoked invitation refuses what is new; what is in stays in. */
function isHeld({ received, late }: Assessment, sealed: string): boolean {
  return [...received, ...late].some((answer) => answer.sealed === sealed);
}

/** A respondent counts within a party: the same device may answer for both. */
function answersOf(assessment: Assessment, party: PartyId): readonly ReceivedAnswer[] {
  const invitations = assessment.invitations.filter((invitation) => invitation.party === party);
  const ids = new Set(invitations.map(({ id }) => id));
  return [...assessment.received, ...assessment.late].filter(({ invitationId }) =>
    ids.has(invitationId),
  );
}
