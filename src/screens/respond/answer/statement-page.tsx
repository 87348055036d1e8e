import { Suspense, useCallback, useId, useRef, useState } from "react";
import { answerOfDigit } from "#domain/answers/answer-sheet.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { groupByDimension } from "#domain/questionnaire/grouped.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { Boundary } from "#ui/boundary.tsx";
import { rememberSingleKeys, singleKeysNow } from "#ui/keys.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { Unfetched } from "#ui/unfetched.tsx";
import { DraftCode } from "../draft-code.tsx";
import { Heading, Page } from "../page.tsx";
import { WhoIsMeant } from "../who-is-meant.tsx";
import { AnswerScale, answerByKey } from "./answer-scale.tsx";
import { BalanceQuestion } from "./balance-question.tsx";
import { NumberKeys } from "./number-keys.tsx";
import { Progress } from "./progress.tsx";
import { SaveNotice, SaveWord } from "./save-state.tsx";
import styles from "./statement-page.module.css";
import { TurnButtons } from "./turn-buttons.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

// The statement need not wait for what helps to answer it: not even for its being asked for.
const StatementExtras = lazyComponent(async () => {
  await new Promise<void>(whenIdle);
  return (await import("./statement-extras.tsx")).StatementExtras;
});

type StatementPageProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly statement: StatementId;
  readonly draftCode: string | null;
  readonly anchors: { readonly open: boolean; readonly onChange: (open: boolean) => void };
  /** Whether "Next" leads to the overview. */
  readonly isLast: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** One statement, its five answers, and nothing that moves on by itself. */
export function StatementPage(props: StatementPageProps) {
  const { letter, store, statement, draftCode, anchors, isLast, onBack } = props;
  const { t } = useTranslation(["respond", "questionnaire"]);
  const meantId = useId();
  const { numberKeys, switchNumberKeys, balance, onNext } = useTurning(props);
  const { statements } = letter.terms;
  const { dimension } = statementById(statement);
  const isFirstOfDimension = groupByDimension(statements).some(
    (group) => group.statements[0] === statement,
  );
  const words = t("statement.progress", {
    dimension: t(`questionnaire:dimensions.${dimension}.name`),
    position: statements.indexOf(statement) + 1,
    total: statements.length,
  });
  return (
    <Page title={words} actions={<TurnButtons isLast={isLast} onBack={onBack} onNext={onNext} />}>
      <Progress letter={letter} at={{ page: "statement", statement }} words={words}>
        <SaveWord store={store} />
      </Progress>
      <SaveNotice store={store} />
      <WhoIsMeant id={meantId} letter={letter} dimension={dimension} />
      <AnswerScale
        party={letter.party}
        store={store}
        statement={statement}
        heading={
          <Heading key={statement} arrive>
            {t(`questionnaire:statements.${statement}.text`)}
          </Heading>
        }
        describedBy={isFirstOfDimension ? meantId : undefined}
      />
      <BalanceQuestion
        key={`balance-${statement}`}
        letter={letter}
        store={store}
        statement={statement}
        group={balance}
      />
      <Boundary instead={Unfetched} place={statement}>
        <Suspense>
          <StatementExtras
            key={statement}
            store={store}
            statement={statement}
            partyName={letter.partyNames[letter.party]}
            anchorsOpen={anchors.open}
            onAnchors={anchors.onChange}
          />
        </Suspense>
      </Boundary>
      <div className={styles["foot"]}>
        {draftCode && <DraftCode code={draftCode} />}
        <NumberKeys on={numberKeys} onChange={switchNumberKeys} />
      </div>
    </Page>
  );
}

/** The keys, and the way on. */
function useTurning({ store, statement, onNext }: StatementPageProps) {
  const [numberKeys, setNumberKeys] = useState(() => singleKeysNow("number"));
  const balance = useRef<HTMLFieldSetElement>(null);
  const shownFor = useRef<StatementId | null>(null);
  const switchNumberKeys = useCallback((on: boolean) => {
    rememberSingleKeys("number", on);
    setNumberKeys(on);
  }, []);
  const turn = () => {
    const isGiven = store.state.getState().document.sheet.balance[statement] !== undefined;
    // Once: where the button does not fit on the screen with the question, one has to leave it to press.
    const isKnown = isGiven || shownFor.current === statement;
    if (isKnown || !balance.current || isInView(balance.current)) {
      onNext();
      return;
    }
    shownFor.current = statement;
    firstChoice(balance.current)?.focus({ preventScroll: true });
  };
  useShortcuts({
    digits: numberKeys,
    onDigit: (digit, target) => {
      const group = balance.current;
      if (group && target instanceof Node && group.contains(target)) {
        choices(group)[digit - 1]?.click();
        return;
      }
      const answer = answerOfDigit(digit);
      if (answer !== null) answerByKey(store, statement, answer);
    },
    onNext: turn,
  });
  return { numberKeys, switchNumberKeys, balance, onNext: turn };
}

/** Brings the question into view; true where it was there before, so that nobody passes it unseen. */
function isInView(group: HTMLElement): boolean {
  const before = document.documentElement.scrollTop;
  group.scrollIntoView({ block: "nearest" });
  return document.documentElement.scrollTop === before;
}

function choices(group: HTMLElement): readonly HTMLInputElement[] {
  return [...group.querySelectorAll("input")];
}

function firstChoice(group: HTMLElement): HTMLInputElement | undefined {
  return choices(group)[0];
}
