import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type {
  AnswerComparison,
  DimensionComparison,
  PartyRatings,
  StatementComparison,
} from "#domain/comparison/comparison.ts";
import { afterConversation } from "#domain/deck/after-conversation.ts";
import { positionOn } from "#domain/plan/position.ts";
import type { AnswerDevelopment } from "#domain/rounds/development.ts";
import type { DocumentContext } from "../export/document-source.ts";

/** The columns, in order. docs/formats.md describes them. */
export const COLUMNS = [
  "level",
  "module",
  "dimension",
  "statement",
  "text",
  "party",
  "party_name",
  "measure",
  "figure",
  "word",
] as const;

/** One thing that is known: a figure or a word; both null where it is undefined or hidden. */
export type LongRow = {
  readonly level: "assessment" | "closing" | "open" | "dimension" | "statement";
  readonly module: string;
  readonly dimension: string;
  readonly statement: string;
  readonly text: string;
  readonly party: PartyId | null;
  readonly measure: string;
  readonly figure: number | null;
  readonly word: string | null;
};

type Place = Pick<LongRow, "level" | "module" | "dimension" | "statement" | "text">;

const WHOLE: Place = { level: "assessment", module: "", dimension: "", statement: "", text: "" };

/** The comparison in long form: a row for each thing that is known of each place and party. */
export function csvRows(context: DocumentContext): readonly LongRow[] {
  const { comparison } = context;
  return [
    ...wholeRows(context),
    ...goOnRows(context),
    ...openRows(context),
    ...comparison.modules.flatMap(({ dimensions }) =>
      dimensions.flatMap((dimension) => dimensionRows(context, dimension)),
    ),
    ...comparison.statements.flatMap((statement) => statementRows(context, statement)),
  ];
}

function figure(place: Place, measure: string, value: number | null, party?: PartyId): LongRow {
  return { ...place, party: party ?? null, measure, figure: value, word: null };
}

function word(place: Place, measure: string, value: string | null, party?: PartyId): LongRow {
  return { ...place, party: party ?? null, measure, figure: null, word: value };
}

function wholeRows({ comparison }: DocumentContext): readonly LongRow[] {
  const { summary, respondents } = comparison;
  return [
    ...PARTIES.map((party) => figure(WHOLE, "respondents", respondents[party], party)),
    figure(WHOLE, "asked", summary.asked),
    figure(WHOLE, "comparable", summary.comparable),
    figure(WHOLE, "same", summary.same),
    figure(WHOLE, "mean_gap", summary.meanGap),
    figure(WHOLE, "alignment", summary.alignment),
  ];
}

function goOnRows({ t, comparison: { goOn }, earlier }: DocumentContext): readonly LongRow[] {
  const place: Place = { ...WHOLE, level: "closing", text: t("questionnaire:goOn.ask") };
  return [
    ...PARTIES.flatMap((party) => answerRows(place, goOn.parties[party], party)),
    ...resultRows(place, goOn),
    ...earlierRows(place, earlier?.development.goOn),
  ];
}

function openRows({ t, comparison: { openAnswers } }: DocumentContext): readonly LongRow[] {
  if (!openAnswers) return [];
  const place: Place = { ...WHOLE, level: "open", text: t("questionnaire:openQuestion") };
  return PARTIES.flatMap((party) =>
    openAnswers[party].map(({ text }) => word(place, "comment", text, party)),
  );
}

function dimensionRows(
  { t, earlier }: DocumentContext,
  dimension: DimensionComparison,
): readonly LongRow[] {
  const place: Place = {
    level: "dimension",
    module: dimension.module,
    dimension: dimension.id,
    statement: "",
    text: t(`questionnaire:dimensions.${dimension.id}.name`),
  };
  const { parties, importance } = dimension;
  return [
    ...PARTIES.flatMap((party) => [
      figure(place, "mean", parties[party].mean, party),
      figure(place, "scored", parties[party].scored, party),
      ...(importance ? [figure(place, "importance", importance.parties[party], party)] : []),
    ]),
    figure(place, "gap", dimension.gap),
    figure(place, "alignment", dimension.alignment),
    word(place, "verdict", dimension.verdict.kind),
    word(place, "firmness", dimension.firmness),
    ...earlierRows(
      place,
      earlier?.development.dimensions.find(({ id }) => id === dimension.id),
    ),
  ];
}

function statementRows(
  context: DocumentContext,
  statement: StatementComparison,
): readonly LongRow[] {
  const place: Place = {
    level: "statement",
    module: statement.module,
    dimension: statement.dimension,
    statement: statement.id,
    text: context.t(`questionnaire:statements.${statement.id}.text`),
  };
  const { coorientation } = statement;
  return [
    ...PARTIES.flatMap((party) => partyRows(context, place, statement, party)),
    ...resultRows(place, statement),
    ...(coorientation ? [word(place, "coorientation", coorientation.state)] : []),
    ...earlierRows(
      place,
      context.earlier?.development.statements.find(({ id }) => id === statement.id),
    ),
  ];
}

function partyRows(
  { plan, comparison }: DocumentContext,
  place: Place,
  { id, parties, coorientation, comments }: StatementComparison,
  party: PartyId,
): readonly LongRow[] {
  const expected = coorientation?.parties[party];
  const after = afterConversation(positionOn(plan, id), comparison.mode)[party];
  return [
    ...answerRows(place, parties[party], party),
    ...(expected
      ? [
          figure(place, "expected_of_other", expected.mean, party),
          figure(place, "expected_rated", expected.rated, party),
        ]
      : []),
    ...(after.mean === null ? [] : [figure(place, "after_talk", after.mean, party)]),
    ...(after.spread === null ? [] : [figure(place, "after_talk_spread", after.spread, party)]),
    ...comments[party].map(({ text }) => word(place, "comment", text, party)),
  ];
}

function answerRows(
  place: Place,
  { mean, rated, cannotJudge, spread, ratings }: PartyRatings,
  party: PartyId,
): readonly LongRow[] {
  return [
    figure(place, "mean", mean, party),
    figure(place, "rated", rated, party),
    figure(place, "cannot_judge", cannotJudge, party),
    figure(place, "spread", spread, party),
    ...(ratings ?? []).map((rating) => figure(place, "rating", rating, party)),
  ];
}

function resultRows(
  place: Place,
  { gap, verdict, firmness }: AnswerComparison,
): readonly LongRow[] {
  return [
    figure(place, "gap", gap),
    word(place, "verdict", verdict.kind),
    word(place, "firmness", firmness),
  ];
}

/** The figures of the earlier round where both rounds have the place; as much as the modes show. */
function earlierRows(place: Place, then: AnswerDevelopment | undefined): readonly LongRow[] {
  if (!then) return [];
  return [
    ...PARTIES.map((party) => figure(place, "earlier_mean", then.parties[party].before, party)),
    figure(place, "earlier_gap", then.gap.before),
  ];
}
