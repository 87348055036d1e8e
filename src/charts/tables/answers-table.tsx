import { RATINGS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { PartyRatings } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { PartyMark } from "../marks/party-mark.tsx";
import styles from "./answers-table.module.css";

type AnswersTableProps = {
  readonly caption: string;
  /** Of the first column. */
  readonly heading: string;
  /** The row of those who could not judge. */
  readonly cannotJudge: string;
  readonly parties: PerParty<PartyRatings>;
  readonly partyNames: PerParty<string>;
};

/** The table twin of an answer strip: how many people gave each answer, 5 first. */
export function AnswersTable(props: AnswersTableProps) {
  const { caption, heading, cannotJudge, parties, partyNames } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const dash = t("results:chart.missing");
  const countOf = (party: "A" | "B", level: number) =>
    parties[party].ratings?.filter((rating) => rating === level).length ?? dash;
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {PARTIES.map((party) => (
            <th key={party} scope="col">
              <PartyMark party={party} /> <span translate="no">{partyNames[party]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RATINGS.toReversed().map((level) => (
          <tr key={level}>
            <th scope="row">{`${level} ${t(`questionnaire:scale.${level}`)}`}</th>
            {PARTIES.map((party) => (
              <td key={party}>{countOf(party, level)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{cannotJudge}</th>
          {PARTIES.map((party) => (
            <td key={party}>{parties[party].cannotJudge ?? dash}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
