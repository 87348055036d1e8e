import { ChartFigure } from "#charts/chart-figure.tsx";
import { gapFigure } from "#charts/chart-row.ts";
import { PartyLegend } from "#charts/marks/party-legend.tsx";
import { exportDrawing } from "#charts/svg-export.ts";
import { AnswerStrip } from "#charts/tables/answer-strip.tsx";
import { AnswersTable } from "#charts/tables/answers-table.tsx";
import { PARTIES, type PerParty, perParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { FigureTools } from "./figure-tools.tsx";
import styles from "./figures.module.css";

type AnswersFigureProps = {
  readonly statement: StatementComparison;
  readonly partyNames: PerParty<string>;
};

/** Every answer of both parties to one statement, where the mode lets them be seen. */
export function AnswersFigure({ statement, partyNames }: AnswersFigureProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const [language] = useLanguage();
  const means = perParty((party) => statement.parties[party].mean);
  const ratings = perParty((party) => statement.parties[party].ratings);
  const title = t("compare:page.everyAnswer");
  const { id, verdict, gap } = statement;
  const save = (drawing: SVGSVGElement) =>
    exportDrawing({
      title,
      partyNames,
      captions: [
        t(`questionnaire:statements.${id}.text`),
        [
          t(`results:verdict.${verdict.kind}`),
          t("results:chart.differenceIs", { figure: gapFigure(t, gap, language) }),
        ].join(DOT),
        [
          t("compare:scaleLow", { words: t("questionnaire:scale.1") }),
          t("compare:scaleHigh", { words: t("questionnaire:scale.5") }),
        ].join(DOT),
      ],
      drawing,
    });
  return (
    <div className={styles["figure"]}>
      <ChartFigure
        title={title}
        chart={
          <>
            <AnswerStrip means={means} ratings={ratings} partyNames={partyNames} />
            {PARTIES.filter((party) => ratings[party] === null).map((party) => (
              <p key={party} className={styles["hidden"]}>
                {t("compare:hiddenAnswers", { name: partyNames[party] })}
              </p>
            ))}
          </>
        }
        table={
          <AnswersTable
            caption={title}
            heading={t("compare:page.answer")}
            cannotJudge={t("compare:page.cannotJudge")}
            parties={statement.parties}
            partyNames={partyNames}
          />
        }
        legend={<PartyLegend partyNames={partyNames} />}
        tools={
          <FigureTools
            title={`${title} – ${t(`questionnaire:statements.${id}.label`)}`}
            partyNames={partyNames}
            draw={(drawings) => drawings.map(save)[0] ?? null}
          />
        }
      />
    </div>
  );
}
