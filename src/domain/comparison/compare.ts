import { type PerParty, perParty } from "../assessment/party.ts";
import {
  expectedStatements,
  type Mode,
  type SurveyConfiguration,
} from "../assessment/survey-configuration.ts";
import { DIMENSIONS, STATEMENTS } from "../questionnaire/look-up.ts";
import { MODULES } from "../questionnaire/structure.ts";
import type {
  AnswerComparison,
  Comparison,
  ModuleComparison,
  OpenedSheet,
  StatementComparison,
} from "./comparison.ts";
import { compareDimension } from "./dimension.ts";
import { deepFreeze } from "./freeze.ts";
import { compareImportance } from "./importance.ts";
import { differInLanguage } from "./languages.ts";
import { rankStatements } from "./ranking.ts";
import { compareRelationship } from "./relationship.ts";
import { answerCode } from "./response-code.ts";
import { compareAnswers, compareStatement, openAnswers } from "./statement.ts";
import { alignmentIndex, summarise } from "./summary.ts";
import { type Judgement, judge, judgeResponseCodes } from "./verdict/leave-one-out.ts";

/** What was asked, and the opened answers: one sheet a person. */
export type ComparisonInput = {
  readonly configuration: Pick<
    SurveyConfiguration,
    "statements" | "expectations" | "importance" | "mode" | "ownWords"
  >;
  readonly sheets: PerParty<readonly OpenedSheet[]>;
};

/** Modules and dimensions of which nothing was asked are left out. */
function compareModules(
  { configuration, sheets }: ComparisonInput,
  judgements: readonly Judgement[],
  statements: readonly StatementComparison[],
): readonly ModuleComparison[] {
  const dimensions = DIMENSIONS.flatMap((dimension) => {
    const own = judgements.filter(({ statement }) => statement.dimension === dimension.id);
    if (own.length === 0) return [];
    const importance = configuration.importance
      ? compareImportance(sheets, dimension.id, configuration.mode)
      : null;
    const compared = statements.filter((statement) => statement.dimension === dimension.id);
    const alignment = alignmentIndex(compared.map(({ gap }) => gap));
    const asksExpectations = compared.every(({ coorientation }) => coorientation !== null);
    const options = { mode: configuration.mode, asksExpectations };
    return [{ ...compareDimension(dimension, own, sheets, options), alignment, importance }];
  });
  return MODULES.map(({ id }) => ({
    id,
    dimensions: dimensions.filter(({ module }) => module === id),
  })).filter((module) => module.dimensions.length > 0);
}

/**
 * Lays two parties' answers over each other. Computed once and handed down frozen, so that screen,
 * projector, report and export cannot disagree.
 *
 * The order of people changes nothing in the result. What the confidential mode hides is not in it:
 * figures need three answers of a party, details five, counts a party of eight. Linear in people.
 */
export function compare(input: ComparisonInput): Comparison {
  const { configuration, sheets } = input;
  const { mode } = configuration;
  const asked = new Set(configuration.statements);
  const expected = new Set(expectedStatements(configuration));
  const judgements = STATEMENTS.filter(({ id }) => asked.has(id)).map((statement) =>
    judge(statement, sheets, mode),
  );
  const statements = judgements.map((judgement) => {
    const asksExpectation = expected.has(judgement.statement.id);
    return compareStatement(judgement, sheets, { mode, asksExpectation });
  });
  return deepFreeze({
    mode,
    respondents: perParty((party) => sheets[party].length),
    summary: summarise(statements),
    modules: compareModules(input, judgements, statements),
    statements,
    ranking: rankStatements(statements),
    relationship: compareRelationship(sheets, mode),
    goOn: compareGoOn(sheets, mode),
    languagesDiffer: differInLanguage(sheets, mode),
    ownWords: configuration.ownWords ?? null,
    openAnswers: configuration.ownWords?.openQuestion ? openAnswers(sheets, mode) : null,
  });
}

/**
 * The closing question, whether the cooperation should go on, by the thresholds and the rules of
 * visibility of a statement. It has no coorientation: nobody is asked what the others will say.
 */
export function compareGoOn(
  sheets: PerParty<readonly OpenedSheet[]>,
  mode: Mode,
): AnswerComparison {
  const codes = perParty((party) => sheets[party].map(({ goOn }) => answerCode(goOn)));
  return compareAnswers(judgeResponseCodes(codes, mode), mode);
}
