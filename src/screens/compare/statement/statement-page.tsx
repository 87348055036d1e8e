import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { firmnessWords, statementWords } from "#wording/verdict-words.ts";
import { useCompareLinks } from "../context/compare-links.ts";
import { type ListView, WHOLE_LIST } from "../context/list-view.ts";
import { useListed } from "../context/listed-statements.ts";
import { AnswersFigure } from "../figures/answers-figure.tsx";
import { StatementDetails } from "./statement-details.tsx";
import styles from "./statement-page.module.css";
import { usePageKeys } from "./use-page-keys.ts";

type StatementPageProps = {
  readonly id: StatementId;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** The list that it was opened from: previous and next follow it. */
  readonly view: ListView;
};

/** One statement with everything about it, and the way to its neighbours in the list. */
export function StatementPage({ id, comparison, partyNames, view }: StatementPageProps) {
  const { t, language } = useTranslation(["results", "questionnaire"]);
  const listed = useListed(comparison, view);
  const all = useListed(comparison, WHOLE_LIST);
  const order = listed.some((statement) => statement.id === id) ? listed : all;
  const statement = order.find((one) => one.id === id);
  if (!statement) return null;
  const { verdict, dimension, firmness } = statement;
  const { respondents } = comparison;
  const words = [
    statementWords(t, statement, { partyNames, respondents }),
    firmnessWords(t, firmness),
  ];
  return (
    <article className={styles["page"]}>
      <Pager id={id} order={order} />
      <header className={shared["stack2"]}>
        <p translate="no" className={styles["quiet"]}>
          {t(`questionnaire:dimensions.${dimension}.name`)}
        </p>
        <h1 translate="no" lang={langOf(id, language)} tabIndex={-1} className={styles["title"]}>
          {t(`questionnaire:statements.${id}.text`)}
        </h1>
        <p className={styles["result"]}>
          <VerdictMark kind={verdict.kind} word={t(`results:verdict.${verdict.kind}`)} />
          <span className={styles["quiet"]}>{words.filter((each) => each !== null).join(DOT)}</span>
        </p>
      </header>
      <div className={styles["pair"]}>
        <AnswersFigure statement={statement} partyNames={partyNames} />
        <StatementDetails
          headings="h2"
          statement={statement}
          respondents={respondents}
          partyNames={partyNames}
        />
      </div>
    </article>
  );
}

type PagerProps = {
  readonly id: StatementId;
  readonly order: readonly StatementComparison[];
};

function Pager({ id, order }: PagerProps) {
  const { t } = useTranslation("compare");
  const links = useCompareLinks();
  const position = order.findIndex((statement) => statement.id === id);
  const linkTo = (index: number) => {
    const statement = order[index];
    return statement ? links.statement(statement.id) : null;
  };
  const previous = linkTo(position - 1);
  const next = linkTo(position + 1);
  usePageKeys(previous, next);
  return (
    <nav aria-label={t("page.turn")} className={styles["pager"]}>
      <a href={links.list}>{t("page.back")}</a>
      <span className={styles["turn"]}>
        <Turn address={previous} words={t("page.previous")} keyName="ArrowLeft" />
        <span title={t("page.keys")}>
          {t("page.position", { position: position + 1, all: order.length })}
        </span>
        <Turn address={next} words={t("page.next")} keyName="ArrowRight" />
      </span>
    </nav>
  );
}

type TurnProps = {
  readonly address: string | null;
  readonly words: string;
  readonly keyName: "ArrowLeft" | "ArrowRight";
};

/** A link to a neighbour; at either end of the list its place stays empty. */
function Turn({ address, words, keyName }: TurnProps) {
  const arrow = keyName === "ArrowLeft" ? "←" : "→";
  if (address === null) {
    return (
      <span className={styles["end"]} aria-hidden="true">
        {words}
      </span>
    );
  }
  return (
    <a href={address} aria-keyshortcuts={keyName}>
      {keyName === "ArrowLeft" && <Arrow sign={arrow} />}
      <span>{words}</span>
      {keyName === "ArrowRight" && <Arrow sign={arrow} />}
    </a>
  );
}

function Arrow({ sign }: { readonly sign: string }) {
  return <span aria-hidden="true">{` ${sign} `}</span>;
}
