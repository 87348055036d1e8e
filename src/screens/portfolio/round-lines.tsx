import { ChartFigure } from "#charts/chart-figure.tsx";
import { GapLine } from "#charts/lines/gap-line.tsx";
import type { DimensionLine, Partnership } from "#domain/portfolio/partnership.ts";
import { formatDate, formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { Column } from "./columns.ts";
import styles from "./round-lines.module.css";

type RoundLinesProps = {
  readonly partnership: Partnership;
  readonly columns: readonly Column[];
  /** What the partnership is called. */
  readonly name: string;
};

/** What became of a partnership's differences from round to round, drawn and as a table. */
export function RoundLines({ partnership, columns, name }: RoundLinesProps) {
  const { t } = useTranslation("portfolio");
  const lines = partnership.lines.filter(({ dimension }) => columns.includes(dimension));
  if (lines.length === 0) return <p>{t("noLines")}</p>;
  return (
    <ChartFigure
      title={t("roundsOf", { name })}
      chart={
        <ul className={styles["lines"]}>
          {lines.map((line) => (
            <li key={line.dimension}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      }
      table={<LineTable lines={lines} caption={t("roundsOf", { name })} />}
    />
  );
}

function Line({ line: { dimension, points } }: { readonly line: DimensionLine }) {
  const { t } = useTranslation(["portfolio", "questionnaire"]);
  const [language] = useLanguage();
  const name = t(`questionnaire:dimensions.${dimension}.name`);
  const figures = points.map(({ gap, date }) =>
    t("linePoint", {
      figure: formatFigure(Math.abs(gap), language),
      date: formatDate(date, language),
    }),
  );
  return (
    <>
      <span translate="no">{name}</span>
      <GapLine points={points} words={t("line", { name, figures: figures.join(", ") })} />
    </>
  );
}

type LineTableProps = { readonly lines: readonly DimensionLine[]; readonly caption: string };

function LineTable({ lines, caption }: LineTableProps) {
  const { t } = useTranslation(["portfolio", "results", "questionnaire"]);
  const [language] = useLanguage();
  const points = lines.flatMap((line) => line.points);
  const rounds = [...new Map(points.map((point) => [point.round, point])).values()].toSorted(
    (one, other) => (one.date < other.date ? -1 : 1),
  );
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("results:chart.value")}</th>
          {rounds.map(({ round, date }) => (
            <th key={round} scope="col">
              {formatDate(date, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ dimension, points: own }) => (
          <tr key={dimension}>
            <th scope="row" translate="no">
              {t(`questionnaire:dimensions.${dimension}.name`)}
            </th>
            {rounds.map(({ round }) => {
              const point = own.find((each) => each.round === round);
              return (
                <td key={round}>
                  {point &&
                    t("inTable", {
                      figure: formatFigure(Math.abs(point.gap), language),
                      verdict: t(`results:verdict.${point.verdict}`),
                    })}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
