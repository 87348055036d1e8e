import type { Answer, AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/survey-configuration.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { isolatedNames, ownAndOther } from "#platform/i18n/isolated-names.ts";
import { openQuestion, type QuestionWords, statementSections } from "./question-sheet.ts";
import type { TextDocument, TextSection } from "./text-document.ts";

/** What one person answered, in words, for that person alone. */
export function answersCopy(
  t: QuestionWords,
  payload: InvitationPayload,
  sheet: AnswerSheet,
  language: Language,
  checkCode: string,
): TextDocument {
  const names = isolatedNames(payload.partyNames);
  const { relationship, goOn } = sheet;
  return {
    language,
    title: t("closing:copy.title", { a: names.A, b: names.B }),
    lead: [
      t("closing:copy.own", { party: names[payload.party] }),
      t("closing:copy.leave"),
      t("closing:copy.code", { code: checkCode }),
    ],
    sections: [
      {
        heading: t("questionnaire:relationship.ask"),
        notes: [
          relationship === null
            ? t("closing:review.notAnswered")
            : t(`questionnaire:relationships.${relationship}`),
        ],
        items: [],
      },
      ...statementSections(t, payload, (id) => answerLines(t, payload, sheet, id)),
      {
        heading: t("questionnaire:goOn.name"),
        notes: [t("questionnaire:goOn.ask"), answerWords(t, goOn ?? undefined, "goOnScale")],
        items: [],
      },
      ...importanceSection(t, payload, sheet),
      ...expectationSection(t, payload, sheet),
      ...openQuestion(payload, language).map((question) => ({
        heading: question,
        notes: [sheet.openAnswer ?? t("closing:review.notAnswered")],
        items: [],
      })),
    ],
  };
}

function answerLines(
  t: QuestionWords,
  { party, partyNames }: InvitationPayload,
  { ratings, balance, comments }: AnswerSheet,
  id: StatementId,
): readonly string[] {
  const favour = balance[id];
  const comment = comments[id];
  return [
    answerWords(t, ratings[id], "scale"),
    ...(favour === undefined
      ? []
      : [
          `${t("questionnaire:balance.ask")} ${t(`questionnaire:balances.${favour}`, ownAndOther(partyNames, party))}`,
        ]),
    ...(comment === undefined ? [] : [t("closing:copy.comment", { comment })]),
  ];
}

function answerWords(
  t: QuestionWords,
  answer: Answer | undefined,
  scale: "scale" | "goOnScale",
): string {
  if (answer === undefined) return t("closing:review.notAnswered");
  return answer === "cannot-judge"
    ? t(`questionnaire:${scale}.cannotJudge`)
    : `${answer} ${t(`questionnaire:${scale}.${answer}`)}`;
}

function importanceSection(
  t: QuestionWords,
  { configuration }: InvitationPayload,
  { importance }: AnswerSheet,
): readonly TextSection[] {
  const dimensions = weighedDimensions(configuration);
  if (dimensions.length === 0) return [];
  return [
    {
      heading: t("questionnaire:importance.ask"),
      notes: [],
      items: dimensions.map((id) => {
        const weight = importance[id];
        return {
          number: null,
          text: t(`questionnaire:dimensions.${id}.name`),
          below: [
            weight === undefined
              ? t("closing:review.notAnswered")
              : `${weight} ${t(`questionnaire:importanceScale.${weight}`)}`,
          ],
        };
      }),
    },
  ];
}

function expectationSection(
  t: QuestionWords,
  { configuration, partyNames, party }: InvitationPayload,
  { expectations }: AnswerSheet,
): readonly TextSection[] {
  const expected = expectedStatements(configuration);
  if (expected.length === 0) return [];
  return [
    {
      heading: t("questionnaire:expectation.ask", {
        party: isolatedNames(partyNames)[otherParty(party)],
      }),
      notes: [],
      items: expected.map((id) => ({
        number: configuration.statements.indexOf(id) + 1,
        text: t(`questionnaire:statements.${id}.text`),
        below: [answerWords(t, expectations[id], "scale")],
      })),
    },
  ];
}
