import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import type { PartyId, PerParty } from "#domain/assessment/party.ts";
import { fetchedOnce } from "../fetched-once.ts";

export type OpenedSheets = {
  readonly sheets: PerParty<readonly AnswerSheet[]>;
  /** Answers whose stored bytes can no longer be opened. */
  readonly unreadable: number;
};

/** Fetches what opens answers. */
export const fetchOpening = fetchedOnce(() =>
  Promise.all([import("#domain/sealing/open-answer.ts"), import("#domain/sealing/code-text.ts")]),
);

/** Opens every answer of an assessment. */
export async function openSheets(assessment: Assessment): Promise<OpenedSheets> {
  const [{ openAnswer }, { codeOfText }] = await fetchOpening();
  const sheets: Record<PartyId, AnswerSheet[]> = { A: [], B: [] };
  let unreadable = 0;
  for (const { sealed } of assessment.received) {
    const code = codeOfText(sealed, "answer", 2 * LIMITS.answerFileBytes);
    const opened = code.ok ? await openAnswer(assessment, code.value) : code;
    if (opened.ok) sheets[opened.value.party].push(opened.value.sheet);
    else unreadable += 1;
  }
  return { sheets, unreadable };
}
