import { useState } from "react";
import { useStore } from "zustand";
import { withComment, withOpenAnswer } from "#domain/answers/change-answers.ts";
import { isSealable } from "#domain/answers/complete.ts";
import { type ChoiceQuestion, questionsOf } from "#domain/answers/questions.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { newDraft } from "#platform/storage/drafts/draft-document.ts";
import { createDraftStore } from "#platform/storage/drafts/draft-store.ts";
import { sealDraft } from "#platform/use-cases/seal-draft.ts";
import { type TakeInReason, takeIn } from "#platform/use-cases/take-in-answers.ts";
import { digitsOf, withDigit } from "./digits.ts";

/** Why a form was not taken in. */
export type EntryProblem = TakeInReason | "nothing";

/** A form that nobody has begun: a draft in memory only. Its language is given when it is sealed. */
function newForm() {
  return createDraftStore(newDraft(randomId(ID_BYTES), "en"), null);
}

/** One form at a time, in memory only. */
export function useFormEntry(assessment: Assessment, party: PartyId) {
  const [form, setForm] = useState(newForm);
  const [position, setPosition] = useState(0);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [working, setWorking] = useState(false);
  const [checkCode, setCheckCode] = useState<string | null>(null);
  const { document } = useStore(form.state);
  const { configuration } = assessment;
  const entered = document.sheet;
  // The open question is written at the end, with the comments.
  const steps = questionsOf(configuration, entered.ratings).filter((each) => each.ask !== "open");
  const step = steps[position] ?? null;

  const seal = async (language: Language): Promise<EntryProblem | null> => {
    if (!isSealable(entered)) return "nothing";
    // After a failure the same sealed answer is tried again.
    const sealed = await sealDraft(payloadFor(assessment, party), form, language);
    if (!sealed.ok) return "no-sealing";
    const taken = await takeIn(sealed.value.bytes);
    if (!taken.ok) return taken.reason;
    setForm(newForm());
    setPosition(0);
    setCheckCode(taken.value.checkCode);
    return null;
  };
  return {
    entered,
    steps,
    /** null once everything is entered. */
    step,
    position,
    /** The number on the form of the statement that is asked about; null where it is none. */
    numberOf: (question: ChoiceQuestion) =>
      "statement" in question ? configuration.statements.indexOf(question.statement) + 1 : null,
    problem,
    working,
    /** Of the form that was taken in last, until the next one begins. */
    checkCode,
    isDirty: position > 0 || document !== form.state.getInitialState().document,
    /** Answers the step and goes on; false where the digit does not belong to it. */
    answer: (digit: number | null): boolean => {
      if (!step || (digit !== null && !digitsOf(step).includes(digit))) return false;
      form.answer((sheet) => withDigit(sheet, step, digit));
      setPosition(position + 1);
      return true;
    },
    back: () => {
      if (position > 0) setPosition(position - 1);
    },
    comment: (statement: StatementId, text: string) => {
      form.answer((sheet) => withComment(sheet, statement, text));
    },
    answerOpen: (text: string) => {
      form.answer((sheet) => withOpenAnswer(sheet, text));
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
