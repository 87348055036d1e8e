import * as v from "valibot";
import type { Assessment, KeyPair } from "#domain/assessment/assessment.ts";
import { type Branding, hasBranding } from "#domain/assessment/branding.ts";
import type { AssessmentDetails } from "#domain/assessment/change.ts";
import { isAnswerDay } from "#domain/assessment/consistency.ts";
import { fitsLink } from "#domain/assessment/invitation-payload.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import { parseName, parseOptionalName, sameName } from "#domain/assessment/name.ts";
import {
  EXPECTATION_CHOICES,
  type ExpectationChoice,
  leastAnswers,
  MODES,
  type Mode,
  type SurveyConfiguration,
} from "#domain/assessment/survey-configuration.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import {
  CORE_STATEMENTS,
  inQuestionnaireOrder,
  isOwn,
  isStatementId,
} from "#domain/questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION, type StatementId } from "#domain/questionnaire/structure.ts";
import type { Result } from "#domain/result.ts";
import {
  formOfOwnWords,
  type OwnWordsForm,
  ownWordsOf,
  ownWordsSchema,
} from "./own-words/own-words-form.ts";

/** What the form holds: text as typed, and what was chosen. */
export type SetUpForm = {
  readonly partyA: string;
  readonly partyB: string;
  readonly expectedA: string;
  readonly expectedB: string;
  readonly inviterName: string;
  readonly inviterOrganisation: string;
  readonly replyAddress: string;
  /** A day, or empty. */
  readonly answerBy: string;
  readonly endUsers: string;
  /** Those of ours; what else is asked are own words. */
  readonly statements: readonly StatementId[];
  readonly own: OwnWordsForm;
  readonly expectations: ExpectationChoice;
  readonly importance: boolean;
  readonly mode: Mode;
  readonly lookAhead: boolean;
  readonly branding: Branding;
  /** null where answers are carried by hand alone. */
  readonly mailbox: ChosenMailbox | null;
};

/** A mailbox that is there, and the key pair that its name comes from. */
export type ChosenMailbox = { readonly name: string; readonly keyPair: KeyPair };

/** The reasons a field can be refused for; each has a sentence. */
export type SetUpReason = "empty" | "too-long" | "same" | "number" | "few" | "address" | "date";

const partyName = nameBy(parseName);
const optionalName = nameBy(parseOptionalName);

const expectedNumber = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => text === "" || isCount(text), "number"),
  v.transform((text) => (text === "" ? null : Number(text))),
);

const address = v.pipe(v.string(), v.email());
const replyAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LIMITS.replyAddressCharacters, "too-long"),
  v.check((text) => text === "" || v.is(address, text), "address"),
);

const answerBy = v.pipe(
  v.string(),
  v.check((text) => text === "" || isAnswerDay(text), "date"),
);

const fields = v.object({
  partyA: partyName,
  partyB: partyName,
  expectedA: expectedNumber,
  expectedB: expectedNumber,
  inviterName: optionalName,
  inviterOrganisation: optionalName,
  replyAddress,
  answerBy,
  endUsers: optionalName,
  statements: v.custom<readonly StatementId[]>(areStatements),
  own: ownWordsSchema,
  expectations: v.picklist(EXPECTATION_CHOICES),
  importance: v.boolean(),
  mode: v.picklist(MODES),
  lookAhead: v.boolean(),
  branding: v.custom<Branding>(() => true),
  mailbox: v.custom<ChosenMailbox | null>(() => true),
});

/** What the filled form holds. */
export type FilledForm = v.InferOutput<typeof fields>;

/** The form's schema: what is typed becomes what set-up decides. */
export const setUpSchema = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [["partyA"], ["partyB"]],
      ({ partyA, partyB }) => !sameName(partyA, partyB),
      "same",
    ),
    ["partyB"],
  ),
  v.forward(
    v.partialCheck(
      [["mode"], ["expectedA"]],
      ({ mode, expectedA }) => isEnough(mode, expectedA),
      "few",
    ),
    ["expectedA"],
  ),
  v.forward(
    v.partialCheck(
      [["mode"], ["expectedB"]],
      ({ mode, expectedB }) => isEnough(mode, expectedB),
      "few",
    ),
    ["expectedB"],
  ),
  v.forward(
    v.check((form) => fitsLink(detailsOfForm(form)), "too-long"),
    ["inviterOrganisation"],
  ),
);

function nameBy(parse: (raw: string) => Result<string, SetUpReason>) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value);
      if (parsed.ok) return parsed.value;
      addIssue({ message: parsed.reason });
      return NEVER;
    }),
  );
}

function areStatements(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isStatementId);
}

/** Whether so many people, where anybody said, can be shown under the mode. */
function isEnough(mode: Mode, expected: number | null): boolean {
  return expected === null || expected >= leastAnswers({ mode });
}

function isCount(text: string): boolean {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= LIMITS.respondentsPerParty;
}

/** What the form shows for an assessment, or for a new one. */
export function formOf(assessment: Assessment | null, language: Language): SetUpForm {
  const { partyNames, expectedRespondents, inviter, endUsers, configuration } = assessment ?? {};
  const name = assessment?.mailbox;
  return {
    partyA: partyNames?.A ?? "",
    partyB: partyNames?.B ?? "",
    expectedA: String(expectedRespondents?.A ?? ""),
    expectedB: String(expectedRespondents?.B ?? ""),
    inviterName: inviter?.name ?? "",
    inviterOrganisation: inviter?.organisation ?? "",
    replyAddress: inviter?.replyAddress ?? "",
    answerBy: assessment?.answerBy ?? "",
    endUsers: endUsers ?? "",
    statements: configuration?.statements.filter((id) => !isOwn(id)) ?? CORE_STATEMENTS,
    own: formOfOwnWords(configuration?.ownWords, language),
    expectations: configuration?.expectations ?? "marked",
    importance: configuration?.importance ?? false,
    mode: configuration?.mode ?? "open",
    lookAhead: configuration?.lookAhead ?? false,
    branding: assessment?.branding ?? {},
    mailbox: assessment && name !== undefined ? { name, keyPair: assessment.keyPair } : null,
  };
}

/** What the filled form decides. */
export function detailsOfForm(form: FilledForm): AssessmentDetails {
  return {
    partyNames: { A: form.partyA, B: form.partyB },
    expectedRespondents: { A: form.expectedA, B: form.expectedB },
    inviter: {
      name: form.inviterName,
      organisation: form.inviterOrganisation,
      replyAddress: form.replyAddress,
    },
    endUsers: form.endUsers,
    ...(hasBranding(form.branding) && { branding: form.branding }),
    ...(form.answerBy !== "" && { answerBy: form.answerBy }),
    configuration: {
      questionnaireVersion: QUESTIONNAIRE_VERSION,
      ...askedByForm(form),
      expectations: form.expectations,
      importance: form.importance,
      mode: form.mode,
      // Confidential: nobody may; what was chosen before the mode does not count.
      lookAhead: form.mode === "open" && form.lookAhead,
    },
  };
}

/** All that is asked, own words among it. */
export function askedByForm({
  statements,
  own,
}: Pick<SetUpForm, "statements" | "own">): Pick<SurveyConfiguration, "statements" | "ownWords"> {
  const ownWords = ownWordsOf(own);
  if (!ownWords) return { statements: inQuestionnaireOrder(statements) };
  const ids = ownWords.statements.map(({ id }) => id);
  return { statements: inQuestionnaireOrder([...statements, ...ids]), ownWords };
}
