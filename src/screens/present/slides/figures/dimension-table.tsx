import { type ChartRow, figureOrDash, gapFigure } from "#charts/chart-row.ts";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import { PARTIES } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../../stage/stage-context.ts";
import styles from "../module-slide.module.css";
import { look, Reveal } from "./reveal.tsx";
import type { RadarShown } from "./slide-radar.tsx";

type DimensionTableProps = {
  readonly rows: readonly ChartRow[];
  readonly shown: RadarShown;
  readonly caption: string;
};

/** The figures beside the radar, coming with its lines: first one party, then the other, then the result. */
export function DimensionTable({ rows, shown, caption }: DimensionTableProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const { language, partyNames } = useStage();
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("results:chart.value")}</span>
          </th>
          {PARTIES.map((party) => (
            <th key={party} scope="col">
              <Reveal shown={shown[party]}>
                <PartyMark party={party} />
                <span className="visually-hidden">{partyNames[party]}</span>
              </Reveal>
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t("results:chart.result")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" translate="no" className={styles["name"]}>
              {row.label}
            </th>
            {PARTIES.map((party) => (
              <td key={party}>
                <span className={look(shown[party])} data-figure="">
                  {figureOrDash(t, row.means[party], language)}
                </span>
              </td>
            ))}
            <td>
              <Reveal shown={shown.differences}>
                <VerdictMark kind={row.kind} word={t(`results:verdict.${row.kind}`)} quiet />
                <span className="visually-hidden">
                  {t("results:chart.differenceIs", { figure: gapFigure(t, row.gap, language) })}
                </span>
              </Reveal>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
