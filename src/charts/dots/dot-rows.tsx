import { useState } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type ChartRow, gapFigure, hasExpectations, plotInWords } from "../chart-row.ts";
import { VerdictDisc } from "../marks/verdict-mark.tsx";
import { useRovingFocus } from "../use-roving-focus.ts";
import { DotPlot } from "./dot-plot.tsx";
import styles from "./dot-rows.module.css";

type DotRowsProps = {
  /** Three or more read best beside a radar of the same rows. */
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** Draws what each party expected of the other as hollow marks, where it was asked. */
  readonly withExpectations?: boolean;
};

/**
 * A dot plot of several rows, in the order given: sign, name, marks, difference. Every row is within
 * reach of keyboard and screen reader, and its marks say all of it; what the one that is looked at says
 * is written below.
 */
export function DotRows({ rows, partyNames, withExpectations = false }: DotRowsProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const [looked, setLooked] = useState<number | null>(null);
  const stopAt = useRovingFocus(rows.length, setLooked);
  const isHollow = (row: ChartRow) => withExpectations && hasExpectations(row);
  const seen = looked === null ? undefined : rows[looked];
  return (
    <>
      <ul className={styles["rows"]}>
        {rows.map((row, index) => (
          <li key={row.id} className={styles["row"]}>
            <VerdictDisc kind={row.kind} />
            <span translate="no" className={styles["name"]}>
              {row.name}
            </span>
            <div className={styles["plot"]}>
              <DotPlot
                row={row}
                partyNames={partyNames}
                withExpectations={isHollow(row)}
                stop={stopAt(index)}
              />
            </div>
            <span className={styles["gap"]} aria-hidden="true">
              {gapFigure(t, row.gap, language)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles["said"]} aria-hidden="true">
        {seen && plotInWords(t, seen, partyNames, language, { withExpectations: isHollow(seen) })}
      </p>
    </>
  );
}
