import { statementRows } from "#charts/chart-row.ts";
import { DotPlot } from "#charts/dots/dot-plot.tsx";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison, StatementVerdict } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import {
  answeredWords,
  expectationWords,
  openingQuestion,
  partyLine,
} from "#wording/verdict-words.ts";
import { useCompareLinks } from "../context/compare-links.ts";
import { useDevelopment } from "../context/earlier-context.ts";
import styles from "./statement-details.module.css";

type StatementDetailsProps = {
  readonly statement: StatementComparison;
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
  /** How deep its headings stand in the page. */
  readonly headings: "h2" | "h3";
};

/** The opening question, how each answered and expected, what 1 and 5 look like, and the comments. */
export function StatementDetails(props: StatementDetailsProps) {
  const { statement, respondents, partyNames, headings: Heading } = props;
  const { t } = useTranslation(["results", "questionnaire", "prompts", "compare"]);
  const { id, comments, verdict } = statement;
  return (
    <div className={styles["frame"]}>
      <div className={styles["details"]}>
        <div className={styles["part"]}>
          <Heading className={styles["title"]}>{t("compare:question")}</Heading>
          <p className={styles["question"]}>{t(openingQuestion(statement))}</p>
        </div>
        {(verdict.kind === "divided" || verdict.kind === "too-little-data") && (
          <div className={styles["part"]}>
            <Heading className={styles["title"]}>{t("compare:advice.title")}</Heading>
            <Advice verdict={verdict} partyNames={partyNames} />
          </div>
        )}
        <div className={`${styles["part"]} ${styles["answers"]}`}>
          <Heading className={styles["title"]}>{t("compare:answers")}</Heading>
          <ExpectationPlot statement={statement} partyNames={partyNames} />
          {PARTIES.map((party) => (
            <PartyAnswers
              key={party}
              party={party}
              statement={statement}
              all={respondents[party]}
              partyNames={partyNames}
            />
          ))}
        </div>
        <dl className={styles["anchors"]}>
          <div className={styles["part"]}>
            <dt className={styles["title"]}>{t("compare:atOne")}</dt>
            <dd translate="no">{t(`prompts:statements.${id}.low`)}</dd>
          </div>
          <div className={styles["part"]}>
            <dt className={styles["title"]}>{t("compare:atFive")}</dt>
            <dd translate="no">{t(`prompts:statements.${id}.high`)}</dd>
          </div>
        </dl>
        {PARTIES.filter((party) => comments[party].length > 0).map((party) => (
          <div key={party} className={styles["part"]}>
            <Heading className={styles["title"]}>
              {t("compare:comments", { name: partyNames[party] })}
            </Heading>
            <ul className={styles["comments"]}>
              {comments[party].map(({ text, language }) => (
                <li key={`${language}-${text}`} lang={language} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

type ExpectationPlotProps = Pick<StatementDetailsProps, "statement" | "partyNames">;

function ExpectationPlot({ statement, partyNames }: ExpectationPlotProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const development = useDevelopment();
  const [row] = statementRows(t, [statement], development);
  if (!row || (row.expectations.A === null && row.expectations.B === null)) return null;
  return (
    <div className={styles["plot"]}>
      <DotPlot row={row} partyNames={partyNames} withExpectations figuresOnly />
      <p className={shared["quiet"]} aria-hidden="true">
        {t("compare:expectedLegend")}
      </p>
    </div>
  );
}

type PartyAnswersProps = {
  readonly party: PartyId;
  readonly statement: StatementComparison;
  readonly all: number;
  readonly partyNames: PerParty<string>;
};

function PartyAnswers({ party, statement, all, partyNames }: PartyAnswersProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const ratings = statement.parties[party];
  const { coorientation } = statement;
  const answered = answeredWords(t, ratings, all);
  const expected = expectationWords(t, coorientation, party, partyNames, language);
  return (
    <div>
      <p>
        <PartyMark party={party} />{" "}
        <span>{partyLine(t, partyNames[party], ratings.mean, language)}</span>
        {answered !== null && <span className={shared["quiet"]}>{`${DOT}${answered}`}</span>}
      </p>
      {expected !== null && (
        <p className={shared["quiet"]}>
          <PartyMark party={party} hollow /> <span>{expected}</span>
        </p>
      )}
    </div>
  );
}

type AdviceProps = {
  readonly verdict: Extract<StatementVerdict, { readonly kind: "divided" | "too-little-data" }>;
  readonly partyNames: PerParty<string>;
};

/** What to do where a party is divided within, or where too few could say. */
function Advice({ verdict, partyNames }: AdviceProps) {
  const { t } = useTranslation("compare");
  const [language] = useLanguage();
  const links = useCompareLinks();
  const name = formatList(
    verdict.parties.map((party) => partyNames[party]),
    language,
  );
  if (verdict.kind === "too-little-data") return <p>{t("advice.tooLittle", { name })}</p>;
  return (
    <>
      <p>{t("advice.divided", { name })}</p>
      <ul className={styles["sheetLinks"]}>
        {verdict.parties.map((party) => (
          <li key={party}>
            <a href={links.party(party)}>{t("sheet.open", { name: partyNames[party] })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
