import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./party-legend.module.css";
import { PartyMark } from "./party-mark.tsx";

type PartyLegendProps = {
  readonly partyNames: PerParty<string>;
  /** A quiet word behind each name, such as the number of people. */
  readonly notes?: PerParty<string>;
  /** The day of the earlier round that lies under this one. */
  readonly since?: LocalDate | null;
};

/** Which mark is whose. */
export function PartyLegend({ partyNames, notes, since = null }: PartyLegendProps) {
  const { t } = useTranslation("results");
  const [language] = useLanguage();
  return (
    // Marks alone are for those who see them.
    <ul className={styles["legend"]} aria-hidden={notes === undefined && since === null}>
      <li>
        <PartyMark party="A" /> <strong>{partyNames.A}</strong>{" "}
        <span className={styles["note"]}>{notes?.A}</span>
      </li>
      <li>
        <PartyMark party="B" /> <strong>{partyNames.B}</strong>{" "}
        <span className={styles["note"]}>{notes?.B}</span>
      </li>
      {since !== null && <li>{t("chart.earlierLegend", { date: formatDate(since, language) })}</li>}
    </ul>
  );
}
