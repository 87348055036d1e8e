import type { LocalDate } from "#domain/assessment/assessment.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type ChartRow, earlierDay, earlierMeans, tableFigure, tableGap } from "../chart-row.ts";
import { PartyMark } from "../marks/party-mark.tsx";
import { VerdictDisc } from "../marks/verdict-mark.tsx";
import styles from "./comparison-table.module.css";

type ComparisonTableProps = {
  readonly caption: string;
  /** What the rows are: the heading of the first column. */
  readonly rowHeading: string;
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** Adds what each party expected of the other, where it was asked. */
  readonly withExpectations?: boolean;
};

/** The table twin of a radar or dot plot: the same rows, in the same order, with the same figures. */
export function ComparisonTable({
  caption,
  rowHeading,
  rows,
  partyNames,
  withExpectations = false,
}: ComparisonTableProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const expected = PARTIES.filter(
    (party) => withExpectations && rows.some((row) => row.expectations[party] !== null),
  );
  const since = earlierDay(rows);
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {PARTIES.map((party) => (
              <PartyHeading key={party} party={party} words={partyNames[party]} />
            ))}
            {expected.map((party) => (
              <PartyHeading
                key={party}
                party={party}
                words={t("results:chart.expectedBy", { name: partyNames[party] })}
                hollow
              />
            ))}
            <th scope="col">
              <span className={styles["short"]} aria-hidden="true">
                {"↔"}
              </span>
              <span className={styles["words"]}>{t("results:chart.difference")}</span>
            </th>
            {since !== null && <EarlierHeadings since={since} partyNames={partyNames} />}
            <th scope="col">
              <span className={styles["words"]}>{t("results:chart.result")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" translate="no">
                <span className={styles["short"]} aria-hidden="true">
                  {row.label}
                </span>
                <span className={styles["words"]}>{row.name}</span>
              </th>
              {PARTIES.map((party) => (
                <td key={party} className={styles["figure"]}>
                  {tableFigure(t, row.means[party], language)}
                </td>
              ))}
              {expected.map((party) => (
                <td key={party} className={styles["figure"]}>
                  {tableFigure(t, row.expectations[party], language)}
                </td>
              ))}
              <td className={styles["figure"]}>{tableGap(t, row.gap, language)}</td>
              {since !== null && <EarlierCells row={row} />}
              <td>
                <span className={styles["short"]}>
                  <VerdictDisc kind={row.kind} />
                </span>
                <span className={styles["words"]}>{t(`results:verdict.${row.kind}`)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type EarlierHeadingsProps = {
  readonly since: LocalDate;
  readonly partyNames: PerParty<string>;
};

function EarlierHeadings({ since, partyNames }: EarlierHeadingsProps) {
  const { t } = useTranslation("results");
  const [language] = useLanguage();
  const date = formatDate(since, language);
  return (
    <>
      {PARTIES.map((party) => (
        <PartyHeading
          key={party}
          party={party}
          words={t("chart.earlierOf", { name: partyNames[party], date })}
          hollow
        />
      ))}
      <th scope="col">
        <span className={styles["words"]}>{t("chart.earlierDifference", { date })}</span>
      </th>
    </>
  );
}

function EarlierCells({ row }: { readonly row: ChartRow }) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  return (
    <>
      {PARTIES.map((party) => (
        <td key={party} className={styles["figure"]}>
          {tableFigure(t, earlierMeans(row)[party], language)}
        </td>
      ))}
      <td className={styles["figure"]}>{tableGap(t, row.earlier?.gap ?? null, language)}</td>
    </>
  );
}

type PartyHeadingProps = {
  readonly party: PartyId;
  readonly words: string;
  readonly hollow?: boolean;
};

function PartyHeading({ party, words, hollow = false }: PartyHeadingProps) {
  return (
    <th scope="col">
      <PartyMark party={party} hollow={hollow} />{" "}
      <span className={`${styles["words"]} ${styles["name"]}`}>{words}</span>
    </th>
  );
}
