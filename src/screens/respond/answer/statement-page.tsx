import { type RefObject, Suspense, useId, useRef } from "react";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import { withRating } from "#domain/answers/change-answers.ts";
import { foreignLanguage } from "#domain/assessment/own-language.ts";
import { groupByDimension } from "#domain/questionnaire/grouped.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { QuestionLocation } from "#platform/storage/drafts/draft-document.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { Boundary } from "#ui/boundary.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { LoadFailed } from "#ui/load-failed.tsx";
import { QuestionFrame } from "../question-frame.tsx";
import { useRespond } from "../respond-context.ts";
import { WhoIsMeant } from "../who-is-meant.tsx";
import { AnswerScale, answerByDigit } from "./answer-scale.tsx";
import { BalanceQuestion } from "./balance-question.tsx";

// The statement need not wait for what helps to answer it: not even for its being asked for.
const StatementExtras = lazyComponent(async () => {
  await new Promise<void>(whenIdle);
  return (await import("./statement-extras.tsx")).StatementExtras;
});

type StatementPageProps = {
  readonly at: Extract<QuestionLocation, { readonly page: "statement" }>;
  readonly anchors: { readonly open: boolean; readonly onChange: (open: boolean) => void };
};

/** One statement, its five answers, and nothing that moves on by itself. */
export function StatementPage({ at, anchors }: StatementPageProps) {
  const { statement } = at;
  const { t, language } = useTranslation(["respond", "questionnaire"]);
  const { payload, store } = useRespond();
  const meantId = useId();
  const balance = useRef<HTMLFieldSetElement>(null);
  const canTurn = useCanTurn(statement, balance);
  const { statements } = payload.configuration;
  const { dimension } = statementById(statement);
  const isFirstOfDimension = groupByDimension(statements).some(
    (group) => group.statements[0] === statement,
  );
  const words = t("statement.progress", {
    dimension: t(`questionnaire:dimensions.${dimension}.name`),
    position: statements.indexOf(statement) + 1,
    total: statements.length,
  });
  const give = (given: Answer) => {
    store.answer((sheet) => withRating(sheet, statement, given));
  };
  return (
    <QuestionFrame
      at={at}
      title={words}
      words={words}
      canTurn={canTurn}
      namesKeys
      onDigit={(digit, target) => {
        const group = balance.current;
        if (group && target instanceof Node && group.contains(target)) {
          const choice = choices(group)[digit - 1];
          choice?.click();
          choice?.focus();
        } else answerByDigit(digit, give);
      }}
    >
      <WhoIsMeant id={meantId} payload={payload} dimension={dimension} />
      <AnswerScale
        about={statement}
        question={t(`questionnaire:statements.${statement}.text`)}
        lang={foreignLanguage(payload.configuration.ownWords, statement, language)}
        describedBy={isFirstOfDimension ? meantId : undefined}
        answerIn={(sheet) => sheet.ratings[statement]}
        onAnswer={give}
      />
      <BalanceQuestion key={`balance-${statement}`} statement={statement} group={balance} />
      <Boundary instead={LoadFailed} resetKey={statement}>
        <Suspense>
          <StatementExtras
            key={statement}
            statement={statement}
            anchorsOpen={anchors.open}
            onAnchors={anchors.onChange}
          />
        </Suspense>
      </Boundary>
    </QuestionFrame>
  );
}

/** Whether one may go on: nobody passes the question of the balance unseen. */
function useCanTurn(statement: StatementId, balance: RefObject<HTMLFieldSetElement | null>) {
  const { store } = useRespond();
  const shownFor = useRef<StatementId | null>(null);
  return () => {
    const isGiven = store.state.getState().document.sheet.balance[statement] !== undefined;
    // Once: where the button does not fit on the screen with the question, one has to leave it to press.
    const isKnown = isGiven || shownFor.current === statement;
    if (isKnown || !balance.current || isInView(balance.current)) return true;
    shownFor.current = statement;
    choices(balance.current)[0]?.focus({ preventScroll: true });
    return false;
  };
}

/** Brings the question into view; true where it was there before. */
function isInView(group: HTMLElement): boolean {
  const before = document.documentElement.scrollTop;
  group.scrollIntoView({ block: "nearest" });
  return document.documentElement.scrollTop === before;
}

function choices(group: HTMLElement): readonly HTMLInputElement[] {
  return [...group.querySelectorAll("input")];
}
