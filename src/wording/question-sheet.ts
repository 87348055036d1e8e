import { BALANCES, RATINGS, RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { mayAskBalance } from "#domain/answers/questions.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/survey-configuration.ts";
import { type DimensionGroup, groupByDimension } from "#domain/questionnaire/grouped.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { isolatedNames, ownAndOther } from "#platform/i18n/isolated-names.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";
import type { TextDocument, TextSection } from "./text-document.ts";

/** Words of what is asked, in one language. */
export type QuestionWords = WordsOf<"questionnaire" | "closing">;

/** Everything that an invitation asks, to read beforehand. */
export function questionSheet(
  t: QuestionWords,
  payload: InvitationPayload,
  language: Language,
): TextDocument {
  const { partyNames, answerBy } = payload;
  const { A: a, B: b } = isolatedNames(partyNames);
  return {
    language,
    title: t("closing:questions.title", { a, b }),
    lead: [
      ...(answerBy === null
        ? []
        : [t("closing:questions.answerBy", { date: formatDate(answerBy, language) })]),
      t("closing:questions.scale", {
        scale: scaleInWords((rating) => t(`questionnaire:scale.${rating}`)),
        cannotJudge: t("questionnaire:scale.cannotJudge"),
      }),
      [
        t("questionnaire:howTo.own"),
        t("questionnaire:we", { a, b }),
        t("questionnaire:howTo.agreement"),
        t("questionnaire:howTo.endUsers"),
      ].join(" "),
    ],
    sections: [
      {
        heading: t("questionnaire:relationship.ask"),
        notes: [RELATIONSHIPS.map((each) => t(`questionnaire:relationships.${each}`)).join(" / ")],
        items: [],
      },
      ...statementSections(t, payload, (id) => balanceLines(t, payload, id)),
      {
        heading: t("questionnaire:goOn.name"),
        notes: [
          t("questionnaire:goOn.ask"),
          scaleInWords((rating) => t(`questionnaire:goOnScale.${rating}`)),
        ],
        items: [],
      },
      ...importanceSection(t, payload, language),
      ...expectationSection(t, payload, language),
      {
        heading: t("closing:questions.comments"),
        notes: [...openQuestion(payload, language), t("closing:questions.commentsText")],
        items: [],
      },
    ],
  };
}

/** The statements, a section a dimension, numbered through; below each what `below` says. */
export function statementSections(
  t: QuestionWords,
  { configuration, endUsers }: InvitationPayload,
  below: (id: StatementId) => readonly string[],
): readonly TextSection[] {
  const groups = groupByDimension(configuration.statements);
  const hasModules = new Set(groups.map(({ module }) => module)).size > 1;
  // An own statement is an area of its own: they stand together.
  const own = groups.filter(({ module }) => module === "own");
  const others = groups.filter(({ module }) => module !== "own");
  const [first] = own;
  const all = first
    ? [...others, { ...first, statements: own.flatMap((group) => group.statements) }]
    : others;
  return all.map((group) => ({
    heading: dimensionHeading(t, group, hasModules),
    notes:
      group.dimension === "end-user-focused" && endUsers !== ""
        ? [t("questionnaire:endUsers", { endUsers })]
        : [],
    items: group.statements.map((id) => ({
      number: configuration.statements.indexOf(id) + 1,
      text: t(`questionnaire:statements.${id}.text`),
      below: below(id),
    })),
  }));
}

function dimensionHeading(
  t: QuestionWords,
  { module, dimension }: DimensionGroup,
  hasModules: boolean,
): string {
  const moduleName = t(`questionnaire:modules.${module}.name`);
  if (module === "own") return moduleName;
  const name = t(`questionnaire:dimensions.${dimension}.name`);
  return hasModules ? `${moduleName}: ${name}` : name;
}

function balanceLines(
  t: QuestionWords,
  { party, partyNames }: InvitationPayload,
  id: StatementId,
): readonly string[] {
  if (!mayAskBalance(id)) return [];
  const names = ownAndOther(partyNames, party);
  const choices = BALANCES.map((value) => t(`questionnaire:balances.${value}`, names));
  return [
    t("closing:questions.balance", {
      ask: t("questionnaire:balance.ask"),
      choices: choices.join(" / "),
    }),
  ];
}

/** The open question, in another language where it has no words in this one; none where none is asked. */
export function openQuestion(
  { configuration: { ownWords } }: InvitationPayload,
  language: Language,
): readonly string[] {
  const words = ownWords?.openQuestion ?? {};
  return [words[language] ?? Object.values(words)].flat().slice(0, 1);
}

function importanceSection(
  t: QuestionWords,
  { configuration }: InvitationPayload,
  language: Language,
): readonly TextSection[] {
  const dimensions = weighedDimensions(configuration);
  if (dimensions.length === 0) return [];
  const names = dimensions.map((id) => t(`questionnaire:dimensions.${id}.name`));
  return [
    {
      heading: t("questionnaire:importance.ask"),
      notes: [
        formatList(names, language),
        scaleInWords((rating) => t(`questionnaire:importanceScale.${rating}`)),
      ],
      items: [],
    },
  ];
}

function expectationSection(
  t: QuestionWords,
  { configuration, partyNames, party }: InvitationPayload,
  language: Language,
): readonly TextSection[] {
  const expected = expectedStatements(configuration);
  if (expected.length === 0) return [];
  const { statements } = configuration;
  const numbers = expected.map((id) => String(statements.indexOf(id) + 1));
  return [
    {
      heading: t("questionnaire:expectation.ask", {
        party: isolatedNames(partyNames)[otherParty(party)],
      }),
      notes: [
        expected.length === statements.length
          ? t("closing:questions.guessAll")
          : t("closing:questions.guess", { numbers: formatList(numbers, language) }),
      ],
      items: [],
    },
  ];
}

/** "1 Not true at all, 2 …": a scale in a line. */
function scaleInWords(words: (rating: (typeof RATINGS)[number]) => string): string {
  return RATINGS.map((rating) => `${rating} ${words(rating)}`).join(", ");
}
