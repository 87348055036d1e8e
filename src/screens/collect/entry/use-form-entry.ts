import { useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { letterFor } from "#domain/assessment/letter.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { type TakeInReason, takeIn } from "#platform/storage/take-in.ts";
import { digitsOf, type Entered, NOTHING, stepsOf, withDigit } from "./steps.ts";

/** Why a form was not taken in. */
export type EntryProblem = TakeInReason | "nothing";

type FormEntry = { readonly entered: Entered; readonly position: number };

const EMPTY: FormEntry = { entered: NOTHING, position: 0 };

/** One form at a time, in memory only. */
export function useFormEntry(assessment: Assessment, party: PartyId) {
  const [entry, setEntry] = useState(EMPTY);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [working, setWorking] = useState(false);
  const [checkCode, setCheckCode] = useState<string | null>(null);
  const sealing = useSealing(assessment, party);
  const { entered, position } = entry;
  const steps = stepsOf(assessment.terms, entered);
  const step = steps[position] ?? null;

  const seal = async (language: Language): Promise<EntryProblem | null> => {
    if (Object.keys(entered.ratings).length === 0) return "nothing";
    const bytes = await sealing.seal(entered, language).catch(() => null);
    if (!bytes) return "no-sealing";
    const taken = await takeIn(bytes);
    if (!taken.ok) return taken.reason;
    sealing.forget();
    setEntry(EMPTY);
    setCheckCode(taken.value.checkCode);
    return null;
  };
  return {
    entered,
    steps,
    /** null once everything is entered. */
    step,
    position,
    problem,
    working,
    /** Of the form that was taken in last, until the next one begins. */
    checkCode,
    isDirty: entry !== EMPTY,
    /** Answers the step and goes on; false where the digit does not belong to it. */
    answer: (digit: number | null): boolean => {
      if (!step || (digit !== null && !digitsOf(step).includes(digit))) return false;
      setEntry({ entered: withDigit(entered, step, digit), position: position + 1 });
      return true;
    },
    back: () => {
      if (position > 0) setEntry({ entered, position: position - 1 });
    },
    comment: (statement: StatementId, text: string | null) => {
      const { [statement]: _, ...others } = entered.comments;
      const comments = text === null ? others : { ...others, [statement]: text };
      setEntry({ entered: { ...entered, comments }, position });
    },
    seal: (language: Language) => {
      if (working) return;
      setWorking(true);
      void seal(language).then((outcome) => {
        setProblem(outcome);
        setWorking(false);
      });
    },
    next: () => {
      setCheckCode(null);
    },
  };
}

/** Seals a form once: after a failure the same sealed answer is tried again. */
function useSealing(assessment: Assessment, party: PartyId) {
  const last = useRef<{ readonly entered: Entered; readonly bytes: Uint8Array } | null>(null);
  const respondentId = useRef<string | null>(null);
  return {
    async seal(entered: Entered, language: Language): Promise<Uint8Array> {
      if (last.current?.entered === entered) return last.current.bytes;
      respondentId.current ??= randomId(ID_BYTES);
      const sheet = { ...entered, respondentId: respondentId.current, revision: 1, language };
      const bytes = await sealAnswer(letterFor(assessment, party), sheet);
      last.current = { entered, bytes };
      return bytes;
    },
    forget() {
      last.current = null;
      respondentId.current = null;
    },
  };
}
