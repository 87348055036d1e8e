import type { Assessment } from "#domain/assessment/assessment.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { CODE_REASONS, type CodeReason } from "#domain/sealing/code-reason.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { type MailboxAccess, mailboxAccess } from "#domain/sealing/mailbox.ts";
import { fileUnlessRemoved } from "#domain/sealing/receive-answer.ts";
import { textedCode } from "../channels/codes/code-links.ts";
import type { MailboxReason } from "../channels/mailbox/mailbox-request.ts";
import { fetchSlot, listSlots, removeSlot } from "../channels/mailbox/own-mailbox.ts";
import { type TakenIn, takeAllInto } from "./take-in-answers.ts";
import type { IntakeProgress } from "./take-in-files.ts";

/** What a look into the mailbox brought. */
export type MailboxLook = {
  /** What became of each answer that is not done with. */
  readonly taken: readonly TakenIn[];
  /** What else lay there: no answers to this assessment. */
  readonly junk: number;
  /** Why it ended early; null where it did not. */
  readonly problem: MailboxProblem | null;
};

/** `no-sealing`: this browser cannot open anything. */
export type MailboxProblem = MailboxReason | "no-sealing";

type Progress = (progress: IntakeProgress) => void;

// As many as a browser asks one host for at once.
const AT_ONCE = 6;
const ANSWERS_PER_WRITE = 100;

/** The slots of which nothing more will come, by assessment, while this page is open. No time is kept of anything. */
const lookedAt = new Map<string, Set<string>>();

/** Faults of what lies in a slot, of which nobody needs a sentence each. */
const JUNK: ReadonlySet<string> = new Set<CodeReason>(
  CODE_REASONS.filter(
    (reason) => !["newer-version", "unknown-invitation", "too-many"].includes(reason),
  ),
);

/** Takes in what is new in the mailbox of an assessment; what is there stays there. */
export async function takeFromMailbox(
  assessment: Assessment,
  onProgress: Progress,
): Promise<MailboxLook> {
  const nothing = { taken: [], junk: 0 };
  const access = await accessTo(assessment);
  if (!access.ok) return { ...nothing, problem: access.reason };
  const slots = await listSlots(access.value);
  if (!slots.ok) return { ...nothing, problem: slots.reason };
  const known = knownSlots(assessment.id);
  const fresh = slots.value.filter((slot) => !known.has(slot));
  let look: MailboxLook = { ...nothing, problem: null };
  for (let at = 0; at < fresh.length && look.problem === null; at += ANSWERS_PER_WRITE) {
    onProgress({ done: at, total: fresh.length });
    const some = await takeSlots(
      assessment.id,
      access.value,
      fresh.slice(at, at + ANSWERS_PER_WRITE),
    );
    look = {
      taken: [...look.taken, ...some.taken],
      junk: look.junk + some.junk,
      problem: some.problem,
    };
  }
  return look;
}

/**
 * Looks once more, then removes from the mailbox what is in here, and junk: nothing that came meanwhile,
 * nor an answer that may be taken in later.
 *
 * @returns what the look brought, and how many slots were emptied
 */
export async function emptyMailbox(
  assessment: Assessment,
  onProgress: Progress,
): Promise<{
  readonly look: MailboxLook;
  readonly emptied: Result<number, MailboxProblem>;
}> {
  // At all of it: what was taken in once may have been deleted with the assessment, or in another tab.
  lookedAt.delete(assessment.id);
  const look = await takeFromMailbox(assessment, onProgress);
  const emptied = look.problem ? fail(look.problem) : await removeKnown(assessment, onProgress);
  return { look, emptied };
}

async function removeKnown(
  assessment: Assessment,
  onProgress: Progress,
): Promise<Result<number, MailboxProblem>> {
  const access = await accessTo(assessment);
  if (!access.ok) return access;
  const slots = await listSlots(access.value);
  if (!slots.ok) return slots;
  const known = knownSlots(assessment.id);
  const old = slots.value.filter((slot) => known.has(slot));
  for (let at = 0; at < old.length; at += AT_ONCE) {
    onProgress({ done: at, total: old.length });
    const some = old.slice(at, at + AT_ONCE);
    for (const removed of await Promise.all(some.map((slot) => removeSlot(access.value, slot)))) {
      if (!removed.ok) return removed;
    }
  }
  return ok(old.length);
}

async function accessTo({ keyPair }: Assessment): Promise<Result<MailboxAccess, "no-sealing">> {
  try {
    return ok(await mailboxAccess(keyPair));
  } catch {
    return fail("no-sealing");
  }
}

function knownSlots(assessmentId: string): Set<string> {
  const known = lookedAt.get(assessmentId) ?? new Set();
  lookedAt.set(assessmentId, known);
  return known;
}

/**
 * Some slots with one write for all of their answers. What the device did not keep is looked at again,
 * and so is an answer that may be taken in later: by a newer version, or once its invitation is valid.
 */
async function takeSlots(
  assessmentId: string,
  access: MailboxAccess,
  slots: readonly string[],
): Promise<MailboxLook> {
  const known = knownSlots(assessmentId);
  const { texts, problem } = await fetchSlots(access, slots);
  const codes = texts.map(({ slot, text }) => ({
    slot,
    code: text === null ? fail("too-long") : readCode(text),
  }));
  const whole = codes.flatMap(({ code }) => (code.ok ? [code.value] : []));
  const filed = whole.length > 0 ? await takeAllInto(assessmentId, whole, fileUnlessRemoved) : [];
  const outcomes = filed.values();
  const taken: TakenIn[] = [];
  let junk = 0;
  for (const { slot, code } of codes) {
    const outcome = code.ok ? (outcomes.next().value ?? fail("broken")) : code;
    const isJunk = !outcome.ok && JUNK.has(outcome.reason);
    if (outcome.ok || isJunk) known.add(slot);
    if (isJunk) junk += 1;
    else taken.push(outcome);
  }
  return { taken, junk, problem };
}

/** The texts of some slots, null where one is too long; what went meanwhile is left out. */
async function fetchSlots(access: MailboxAccess, slots: readonly string[]) {
  const texts: { readonly slot: string; readonly text: string | null }[] = [];
  for (let at = 0; at < slots.length; at += AT_ONCE) {
    const some = slots.slice(at, at + AT_ONCE);
    const fetched = await Promise.all(some.map((slot) => fetchSlot(access, slot)));
    for (const [index, text] of fetched.entries()) {
      const slot = some[index];
      if (slot === undefined || (!text.ok && text.reason === "gone")) continue;
      if (text.ok) texts.push({ slot, text: text.value });
      else if (text.reason === "too-long") texts.push({ slot, text: null });
      else return { texts, problem: text.reason };
    }
  }
  return { texts, problem: null };
}

/** A slot holds one answer as text, as it was put in, and nothing besides. */
function readCode(text: string): Result<Uint8Array, CodeReason> {
  const code = textedCode(text);
  return code === null
    ? fail("not-a-code")
    : codeOfText(code, "answer", LIMITS.assessmentFileBytes);
}
