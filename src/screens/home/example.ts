import { type Answer, type AnswerSheet, isRating } from "#domain/answers/answer-sheet.ts";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import { markInvited, openAnswers } from "#domain/assessment/change.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import {
  expectedStatements,
  type SurveyConfiguration,
} from "#domain/assessment/survey-configuration.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION, type StatementId } from "#domain/questionnaire/structure.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";

/**
 * The example's ratings in questionnaire order, a string per person: 1 to 5, `x` cannot judge,
 * `-` not answered. Four and three people; one difference that nobody noticed, one party divided.
 */
export const EXAMPLE_RATINGS: PerParty<readonly string[]> = {
  A: [
    "44544354443x442444232433",
    "4445444454xx452445332443",
    "43445453444x543344241433",
    "5444434443344424542324-2",
  ],
  B: ["444344224224442145334433", "434343234334443454244433", "445353224333442544234543"],
};

/** What the same people expect of the other party, over the statements marked for expectations. */
export const EXAMPLE_EXPECTATIONS: PerParty<readonly string[]> = {
  A: ["43443432", "43442432", "43433442", "43543433"],
  B: ["44243432", "44243432", "44342432"],
};

/** Whether the same people think that the cooperation should go on. */
const EXAMPLE_GO_ON: PerParty<readonly Answer[]> = { A: [5, 5, 4, 4], B: [4, 3, 4] };

/** Who comments on what; the words are in the locales. */
const EXAMPLE_COMMENTS = [
  { party: "A", person: 0, statement: "business-model", words: "businessModelA" },
  { party: "B", person: 1, statement: "business-model", words: "businessModelB" },
  { party: "B", person: 2, statement: "experience-better", words: "experienceB" },
  { party: "A", person: 3, statement: "change-what-works", words: "changeA" },
] as const satisfies readonly {
  readonly party: "A" | "B";
  readonly person: number;
  readonly statement: StatementId;
  readonly words: string;
}[];

const CONFIGURATION: SurveyConfiguration = {
  questionnaireVersion: QUESTIONNAIRE_VERSION,
  statements: CORE_STATEMENTS,
  expectations: "marked",
  importance: false,
  mode: "open",
  lookAhead: false,
};

type CommentWords = (typeof EXAMPLE_COMMENTS)[number]["words"];

/** What the example takes from the screen: its language and the words that people left. */
type ExampleWords = {
  readonly language: Language;
  readonly inviter: string;
  readonly comment: (words: CommentWords) => string;
};

/**
 * A fresh copy of the example, made the way every assessment is: its answers are sealed, taken in
 * and opened.
 */
export async function makeExample(words: ExampleWords, date: LocalDate): Promise<Assessment> {
  const details = {
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    expectedRespondents: { A: 4, B: 3 },
    inviter: { name: words.inviter, organisation: "", replyAddress: "" },
    endUsers: "",
    configuration: CONFIGURATION,
  };
  let assessment = markInvited(await createAssessment(details, true));
  for (const party of PARTIES) {
    const payload = payloadFor(assessment, party);
    for (const person of EXAMPLE_RATINGS[party].keys()) {
      const sealed = await sealAnswer(payload, sheetOf(party, person, words));
      const reception = await receiveAnswer(assessment, sealed);
      if (!reception.ok) throw new Error(`the example refuses its own answer: ${reception.reason}`);
      assessment = reception.value.assessment;
    }
  }
  return openAnswers(assessment, date);
}

function sheetOf(party: PartyId, person: number, words: ExampleWords): AnswerSheet {
  const comments = EXAMPLE_COMMENTS.filter(
    (comment) => comment.party === party && comment.person === person,
  );
  return {
    respondentId: randomId(ID_BYTES),
    revision: 1,
    language: words.language,
    ratings: answersOf(CONFIGURATION.statements, EXAMPLE_RATINGS[party][person] ?? ""),
    expectations: answersOf(
      expectedStatements(CONFIGURATION),
      EXAMPLE_EXPECTATIONS[party][person] ?? "",
    ),
    importance: {},
    relationship: null,
    goOn: EXAMPLE_GO_ON[party][person] ?? null,
    balance: {},
    comments: Object.fromEntries(
      comments.map((comment) => [comment.statement, words.comment(comment.words)]),
    ),
  };
}

function answersOf(
  statements: readonly StatementId[],
  line: string,
): Readonly<Partial<Record<StatementId, Answer>>> {
  return Object.fromEntries(
    statements.flatMap((id, index) => {
      const answer = answerOf(line.charAt(index));
      return answer === null ? [] : [[id, answer]];
    }),
  );
}

function answerOf(symbol: string): Answer | null {
  if (symbol === "x") return "cannot-judge";
  const rating = Number(symbol);
  return isRating(rating) ? rating : null;
}
