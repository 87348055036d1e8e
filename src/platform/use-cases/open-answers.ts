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

/**
 * How many are opened at once: each waits some twenty times for the device's crypto, and the others
 * fill its waits. More of them would only hold the page up where they are begun.
 */
const AT_ONCE = 16;

/** Opens every answer of an assessment. */
export async function openSheets(assessment: Assessment): Promise<OpenedSheets> {
  const [{ openAnswer }, { codeOfText }] = await fetchOpening();
  const open = async ({ sealed }: Assessment["received"][number]) => {
    const code = codeOfText(sealed, "answer", 2 * LIMITS.answerFileBytes);
    return code.ok ? openAnswer(assessment, code.value) : code;
  };
  const sheets: Record<PartyId, AnswerSheet[]> = { A: [], B: [] };
  let unreadable = 0;
  for (let from = 0; from < assessment.received.length; from += AT_ONCE) {
    const some = assessment.received.slice(from, from + AT_ONCE);
    for (const opened of await Promise.all(some.map(open))) {
      if (opened.ok) sheets[opened.value.party].push(opened.value.sheet);
      else unreadable += 1;
    }
  }
  return { sheets, unreadable };
}
