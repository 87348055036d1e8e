import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PartyId } from "#domain/assessment/party.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";
import styles from "./progress.module.css";

type ProgressProps = {
  readonly party: PartyId;
  readonly statements: readonly StatementId[];
  readonly current: StatementId;
  readonly children: ReactNode;
};

/** How far one has come: a segment for each dimension, and in words. */
export function Progress({ party, statements, current, children }: ProgressProps) {
  const { t } = useTranslation(["respond", "questionnaire"]);
  const position = statements.indexOf(current) + 1;
  const dimension = statementById(current).dimension;
  return (
    <div className={styles["progress"]}>
      <div className={`${styles["segments"]} ${styles[party]}`} aria-hidden="true">
        {segmentsOf(statements).map((segment) => (
          <progress key={segment.dimension} max={segment.length} value={position - segment.start} />
        ))}
      </div>
      <div className={styles["words"]}>
        <p>
          {t("statement.progress", {
            dimension: t(`questionnaire:dimensions.${dimension}.name`),
            position,
            total: statements.length,
          })}
        </p>
        {children}
      </div>
    </div>
  );
}

type Segment = { readonly dimension: DimensionId; readonly start: number; readonly length: number };

/** The dimensions that are asked, each with how many statements stand before it and in it. */
export function segmentsOf(statements: readonly StatementId[]): readonly Segment[] {
  const segments = new Map<DimensionId, Segment>();
  statements.forEach((id, index) => {
    const { dimension } = statementById(id);
    const segment = segments.get(dimension) ?? { dimension, start: index, length: 0 };
    segments.set(dimension, { ...segment, length: segment.length + 1 });
  });
  return [...segments.values()];
}
