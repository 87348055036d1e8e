import { figureOrDash } from "#charts/chart-row.ts";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import type { PartyId } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../../stage/stage-context.ts";
import styles from "../slides.module.css";

type PartyFigureProps = { readonly party: PartyId; readonly value: number | null };

/** A party's figure behind its sign, for the back row; a dash for none. */
export function PartyFigure({ party, value }: PartyFigureProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const { language, partyNames } = useStage();
  return (
    <span className={styles["figure"]} data-figure="">
      <span className="visually-hidden">{partyNames[party]} </span>
      <PartyMark party={party} /> <span>{figureOrDash(t, value, language)}</span>
    </span>
  );
}
