import * as v from "valibot";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import { inSealedOrder } from "#domain/assessment/change.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import { parsePlan } from "#domain/plan/plan-document.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import type { AssessmentFile } from "./assessment-file.ts";
import { wholeParts } from "./file-checksums.ts";

/** What of a damaged file is whole. */
export type Salvage = {
  readonly content: AssessmentFile;
  /** Answers that open with the key in the file, and all that it has. */
  readonly whole: number;
  readonly all: number;
  readonly isPlanLost: boolean;
};

const answers = v.array(v.unknown());
const damaged = v.looseObject({
  assessment: v.looseObject({ received: answers, late: answers }),
  plan: v.unknown(),
});
const held = v.looseObject({ sealed: v.string(), includedLate: v.optional(v.unknown()) });

/**
 * What can be proved of a damaged file without a passphrase: the set-up with its key by the checksum,
 * each answer by being opened with that key. null where the set-up itself is damaged.
 */
export async function salvageFile(file: Blob): Promise<Salvage | null> {
  const parsed = v.safeParse(damaged, await jsonOf(file));
  if (!parsed.success) return null;
  const parts = await wholeParts(parsed.output);
  if (!parts.includes("setUp")) return null;
  const { assessment: raw, plan: rawPlan } = parsed.output;
  const empty = { ...parsed.output, assessment: { ...raw, received: [], late: [] } };
  const setUp = parseDocument(empty);
  if (!setUp.ok) return null;
  const received = await provedIn(setUp.value, raw.received);
  const late = await provedIn(setUp.value, raw.late);
  const assessment = parseDocument(toDocument({ ...setUp.value, received, late }));
  if (!assessment.ok) return null;
  const plan = parts.includes("plan") && rawPlan !== null ? parsePlan(rawPlan) : null;
  return {
    content: { assessment: assessment.value, plan: plan?.ok ? plan.value : null },
    whole: received.length + late.length,
    all: raw.received.length + raw.late.length,
    isPlanLost: !parts.includes("plan"),
  };
}

/** The answers that open, one a person; what stands beside the sealed bytes comes out of them. */
async function provedIn(
  setUp: Assessment,
  list: readonly unknown[],
): Promise<readonly ReceivedAnswer[]> {
  const proved: ReceivedAnswer[] = [];
  const known = new Set<string>();
  for (const each of list) {
    const entry = v.safeParse(held, each);
    const sealed = entry.success ? entry.output.sealed : "";
    const code = codeOfText(sealed, "answer", 2 * LIMITS.answerFileBytes);
    const opened = code.ok ? await openAnswer(setUp, code.value) : code;
    if (!code.ok || !opened.ok) continue;
    const { party, invitationId, sheet } = opened.value;
    const person = `${party} ${sheet.respondentId}`;
    if (known.has(person)) continue;
    known.add(person);
    const isIncludedLate = entry.success && entry.output.includedLate === true;
    proved.push({
      invitationId,
      respondentId: sheet.respondentId,
      revision: sheet.revision,
      checkCode: await checkCode(code.value),
      sealed,
      ...(isIncludedLate && { includedLate: true as const }),
    });
  }
  return inSealedOrder(proved);
}

async function jsonOf(file: Blob): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}
