import { type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type {
  AnswerComparison,
  CommentView,
  OpenAnswers,
  OpenedSheet,
  PartyRatings,
  StatementComparison,
} from "./comparison.ts";
import { answersIn, averageOfLevels, ratingsIn } from "./levels.ts";
import { statementPerspectives } from "./perspectives.ts";
import type { Tally } from "./response-code.ts";
import { differenceOf, meanOf } from "./statistics/mean.ts";
import { isDivided, spreadOf } from "./statistics/spread.ts";
import { showsCounts, showsDetails, showsFigures, visibleCount } from "./suppression.ts";
import { comparePerspectives, STATEMENT_RULE } from "./verdict/coorientation.ts";
import { answerFirmness } from "./verdict/firmness.ts";
import type { Judgement, ResponseCodeJudgement } from "./verdict/leave-one-out.ts";

function partyRatings({ levels, cannotJudge, respondents }: Tally, mode: Mode): PartyRatings {
  const rated = answersIn(levels);
  const hasFigures = showsFigures(mode, rated);
  const hasDetails = showsDetails(mode, rated);
  return {
    mean: hasFigures ? meanOf(averageOfLevels(levels)) : null,
    rated: visibleCount(mode, rated, respondents),
    cannotJudge: visibleCount(mode, cannotJudge, respondents),
    spread: hasDetails ? spreadOf(levels) : null,
    divided: hasFigures && isDivided(levels),
    // The length of the list is a count.
    ratings: hasDetails && showsCounts(mode, respondents) ? ratingsIn(levels) : null,
  };
}

function byText(one: CommentView, other: CommentView): number {
  const first = [one.text, one.language].join("\n");
  const second = [other.text, other.language].join("\n");
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function textsOf(
  sheets: readonly OpenedSheet[],
  textIn: (sheet: OpenedSheet) => string | undefined,
): readonly CommentView[] {
  return sheets
    .flatMap((sheet) => {
      const text = textIn(sheet) ?? "";
      return text.trim() === "" ? [] : [{ text, language: sheet.language }];
    })
    .toSorted(byText);
}

/** The answers to the open question, where the mode lets a party of this size be seen in detail. */
export function openAnswers(sheets: PerParty<readonly OpenedSheet[]>, mode: Mode): OpenAnswers {
  return perParty((party) =>
    showsDetails(mode, sheets[party].length)
      ? textsOf(sheets[party], ({ openAnswer }) => openAnswer)
      : [],
  );
}

/** Both parties' answers to one judged question, as the mode lets them be seen. */
export function compareAnswers(judgement: ResponseCodeJudgement, mode: Mode): AnswerComparison {
  const { tallies, verdict } = judgement;
  const averages = perParty((party) => averageOfLevels(tallies[party].levels));
  return {
    parties: perParty((party) => partyRatings(tallies[party], mode)),
    gap: verdict.kind === "too-little-data" ? null : differenceOf(averages.A, averages.B),
    verdict,
    firmness: answerFirmness(judgement, mode),
  };
}

/** Everything about one judged statement, as the mode lets it be seen. */
export function compareStatement(
  judgement: Judgement,
  sheets: PerParty<readonly OpenedSheet[]>,
  { mode, asksExpectation }: { readonly mode: Mode; readonly asksExpectation: boolean },
): StatementComparison {
  const { statement, tallies } = judgement;
  const { id, dimension, module } = statement;
  return {
    id,
    dimension,
    module,
    ...compareAnswers(judgement, mode),
    coorientation: asksExpectation
      ? comparePerspectives(
          perParty((party) => statementPerspectives(sheets[party], id)),
          STATEMENT_RULE,
          mode,
        )
      : null,
    comments: perParty((party) =>
      showsDetails(mode, answersIn(tallies[party].levels))
        ? textsOf(sheets[party], ({ comments }) => comments[id])
        : [],
    ),
  };
}
