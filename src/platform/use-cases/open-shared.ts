import { splitAnswer } from "#domain/sealing/answer-header.ts";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { type FoundCode, findCodes } from "../channels/codes/find-codes.ts";
import { paths } from "../paths.ts";
import { readAssessment } from "../storage/workspace-store.ts";

/** Where a text that another program shared belongs; `refused` where it holds no whole code. */
export type SharedDestination =
  /** Its answers belong to this assessment, which is on this device. */
  | { readonly kind: "collect"; readonly assessmentId: string }
  | { readonly kind: "page"; readonly path: string }
  | { readonly kind: "refused"; readonly reason: CodeReason };

/** Finds the assessment of a shared text's answers; else the page of its first answer or invitation. */
export async function destinationOf(text: string): Promise<SharedDestination> {
  const found = findCodes(text, "answer");
  const answers = found.flatMap(wholeCode);
  for (const code of answers) {
    const parts = splitAnswer(code);
    const assessment = parts.ok ? await readAssessment(parts.value.header.assessmentId) : parts;
    if (assessment.ok) return { kind: "collect", assessmentId: assessment.value.id };
  }
  const [answer] = answers;
  if (answer) return { kind: "page", path: paths.answer(textOfCode(answer)) };
  const [invitation] = findCodes(text, "invitation").flatMap(wholeCode);
  if (invitation) return { kind: "page", path: paths.invitation(textOfCode(invitation)) };
  return { kind: "refused", reason: reasonIn(found) };
}

function wholeCode(code: FoundCode): readonly Uint8Array[] {
  return code.ok ? [code.value] : [];
}

function reasonIn(found: readonly FoundCode[]): CodeReason {
  const broken = found.find((code) => !code.ok);
  return broken && !broken.ok ? broken.reason : "not-a-code";
}
