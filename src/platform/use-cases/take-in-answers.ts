import type { Assessment } from "#domain/assessment/assessment.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { splitAnswer } from "#domain/sealing/answer-header.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import {
  fileAnswer,
  type ProvedAnswer,
  proveAnswer,
  type ReceiveOutcome,
  type Reception,
} from "#domain/sealing/receive-answer.ts";
import type { StorageReason } from "../storage/records.ts";
import {
  changeAssessment,
  readAssessment,
  type WorkspaceReason,
} from "../storage/workspace-store.ts";

/** Why an answer was not taken in. The CodeReasons speak of the answer, the others of the device. */
export type TakeInReason =
  | CodeReason
  | StorageReason
  | "absent"
  /** What is stored under the assessment's id cannot be read. */
  | "not-an-assessment"
  /** This browser, or this address, lacks what opening takes. */
  | "no-sealing";

/** What became of a sealed answer, for a sentence to the facilitator. */
export type TakenIn = Result<
  { readonly outcome: ReceiveOutcome; readonly party: PartyId; readonly checkCode: string },
  TakeInReason
>;

/** Takes a sealed answer into the assessment that it names; counted only once it is on disk. */
export async function takeIn(code: Uint8Array): Promise<TakenIn> {
  const parts = splitAnswer(code);
  return parts.ok ? takeInto(parts.value.header.assessmentId, code) : parts;
}

/** Takes a sealed answer into one assessment only: another one's is refused, not filed elsewhere. */
export async function takeInto(assessmentId: string, code: Uint8Array): Promise<TakenIn> {
  const [taken = fail("broken")] = await takeAllInto(assessmentId, [code]);
  return taken;
}

/**
 * The same for several answers with one write for all of them: none counts before it is on disk.
 * One outcome for each code, in their order.
 */
export async function takeAllInto(
  assessmentId: string,
  codes: readonly Uint8Array[],
  file: typeof fileAnswer = fileAnswer,
): Promise<readonly TakenIn[]> {
  const receptions: Result<Reception, CodeReason | "no-sealing">[] = [];
  const changed = await changeAssessment(assessmentId, async (assessment) => {
    let current = assessment;
    // Proving waits for the device's crypto, which works on several at once; filing is one by one.
    for (const proved of await Promise.all(codes.map((code) => prove(assessment, code)))) {
      const reception = proved.ok ? file(current, proved.value) : proved;
      receptions.push(reception);
      if (reception.ok) current = reception.value.assessment;
    }
    return ok(current);
  });
  return codes.map((_code, index) => {
    const reception = receptions[index];
    if (reception && !reception.ok) return reception;
    if (!changed.ok || !reception)
      return fail(changed.ok ? "broken" : deviceReason(changed.reason));
    const { outcome, party, checkCode: shown } = reception.value;
    return ok({ outcome, party, checkCode: shown });
  });
}

/** An answer link that was opened: refused, for an assessment of this browser, or for elsewhere. */
export type Arrival =
  | { readonly kind: "refused"; readonly reason: TakeInReason }
  | { readonly kind: "elsewhere"; readonly assessmentId: string; readonly checkCode: string }
  | {
      readonly kind: "here";
      readonly assessment: Assessment;
      readonly code: Uint8Array;
      readonly checkCode: string;
    };

/** Looks at an arriving code and changes nothing. */
export async function arrive(text: string): Promise<Arrival> {
  const code = codeOfText(text, "answer", LIMITS.linkCharacters);
  if (!code.ok) return { kind: "refused", reason: code.reason };
  const parts = splitAnswer(code.value);
  if (!parts.ok) return { kind: "refused", reason: parts.reason };
  const shown = await checkCode(code.value).catch(() => null);
  if (shown === null) return { kind: "refused", reason: "no-sealing" };
  const { assessmentId } = parts.value.header;
  const assessment = await readAssessment(assessmentId);
  if (assessment.ok) {
    return { kind: "here", assessment: assessment.value, code: code.value, checkCode: shown };
  }
  const isElsewhere = assessment.reason === "absent" || assessment.reason === "refused";
  return isElsewhere
    ? { kind: "elsewhere", assessmentId, checkCode: shown }
    : { kind: "refused", reason: deviceReason(assessment.reason) };
}

async function prove(
  assessment: Assessment,
  code: Uint8Array,
): Promise<Result<ProvedAnswer, CodeReason | "no-sealing">> {
  try {
    return await proveAnswer(assessment, code);
  } catch {
    return fail("no-sealing");
  }
}

/** A stored assessment's own faults, under names that no fault of an answer has. */
function deviceReason<Reason extends string>(reason: Reason | WorkspaceReason) {
  if (reason === "newer-version") return "newer";
  return reason === "damaged" ? "not-an-assessment" : reason;
}
