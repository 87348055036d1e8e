import { useState } from "react";
import { PARTIES } from "#domain/assessment/party.ts";
import { positionOn } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { FigureField } from "./figure-field.tsx";
import { usePlanEditing } from "./plan-editing.ts";
import styles from "./position-figures.module.css";
import { VotesField } from "./votes-field.tsx";
import { VotesResult } from "./votes-result.tsx";

type PositionFiguresProps = { readonly id: StatementId };

/** Where the parties stand after the conversation: an average each, or each person's figure. */
export function PositionFigures({ id }: PositionFiguresProps) {
  const { t } = useTranslation("plan");
  const { plan } = usePlanEditing();
  const { votes } = positionOn(plan, id);
  const [isOpen, setIsOpen] = useState(PARTIES.some((party) => votes[party].length > 0));
  return (
    <>
      <div className={styles["pair"]}>
        {PARTIES.map((party) =>
          votes[party].length === 0 ? (
            <FigureField key={party} id={id} party={party} />
          ) : (
            <VotesResult key={party} id={id} party={party} />
          ),
        )}
      </div>
      <details
        open={isOpen}
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles["summary"]}>{t("votes.title")}</summary>
        <div className={styles["pair"]}>
          {PARTIES.map((party) => (
            <VotesField key={party} id={id} party={party} />
          ))}
        </div>
      </details>
    </>
  );
}
