import type { Answer, AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { isRating } from "#domain/answers/answer-sheet.ts";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import { markInvited, openAnswers } from "#domain/assessment/change.ts";
import { letterFor } from "#domain/assessment/letter.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { expectedStatements, type Terms } from "#domain/assessment/terms.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION, type StatementId } from "#domain/questionnaire/structure.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import {
  EXAMPLE_COMMENTS,
  EXAMPLE_EXPECTATIONS,
  EXAMPLE_GO_ON,
  EXAMPLE_RATINGS,
} from "./example-answers.ts";

const TERMS: Terms = {
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
    terms: TERMS,
  };
  let assessment = markInvited(await createAssessment(details, true));
  for (const party of PARTIES) {
    const letter = letterFor(assessment, party);
    for (const person of EXAMPLE_RATINGS[party].keys()) {
      const sealed = await sealAnswer(letter, sheetOf(party, person, words));
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
    ratings: answersOf(TERMS.statements, EXAMPLE_RATINGS[party][person] ?? ""),
    expectations: answersOf(expectedStatements(TERMS), EXAMPLE_EXPECTATIONS[party][person] ?? ""),
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
