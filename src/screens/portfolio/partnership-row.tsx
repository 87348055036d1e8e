import { memo, useId, useState } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { otherParty, type PartyId } from "#domain/assessment/party.ts";
import { isLookOverdue, overdueSteps } from "#domain/portfolio/due.ts";
import { apartCount } from "#domain/portfolio/order.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button } from "#ui/button.tsx";
import type { Column } from "./columns.ts";
import { DimensionCell } from "./dimension-cell.tsx";
import { partnerName } from "./partner-name.ts";
import styles from "./portfolio-table.module.css";
import { RoundLines } from "./round-lines.tsx";

type PartnershipRowProps = {
  readonly partnership: Partnership;
  readonly side: PartyId | null;
  readonly columns: readonly Column[];
  readonly today: LocalDate;
};

/** One partnership; below it, where it is unfolded, what became of it over its rounds. */
export const PartnershipRow = memo(function PartnershipRow(props: PartnershipRowProps) {
  const { partnership, side, columns, today } = props;
  const { t } = useTranslation(["portfolio", "home", "again", "errors"]);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const id = useId();
  const { newest, isCollecting, rounds } = partnership;
  const name = partnerName(t, partnership, side);
  const notes = [
    ...(newest?.kind === "pulse" ? [t("again:start.pulse.title")] : []),
    ...(isCollecting ? [t("collecting")] : []),
    ...(newest && newest.unreadable > 0
      ? [t("errors:answersUnreadable", { count: newest.unreadable })]
      : []),
  ];
  return (
    <>
      <tr>
        <th scope="row" className={styles["name"]}>
          <a href={href(paths.step(partnership.id, newest ? "compare" : "collect"))} translate="no">
            {name}
          </a>
          {notes.map((note) => (
            <span key={note} className={styles["note"]}>
              {note}
            </span>
          ))}
          {rounds > 1 && (
            <Button
              look="quiet"
              aria-expanded={isUnfolded}
              aria-controls={id}
              aria-label={`${t("rounds", { count: rounds })}, ${name}`}
              onClick={() => {
                setIsUnfolded(!isUnfolded);
              }}
            >
              {t("rounds", { count: rounds })}
            </Button>
          )}
        </th>
        <CountCell count={apartCount(partnership)} />
        {columns.map((column) =>
          column === "own" ? (
            <CountCell key={column} count={newest?.own ?? null} />
          ) : (
            <DimensionCell
              key={column}
              cell={newest?.cells[column]}
              isOpened={newest !== null}
              side={side}
            />
          ),
        )}
        <FactCells partnership={partnership} side={side} today={today} />
      </tr>
      <tr id={id} hidden={!isUnfolded}>
        {isUnfolded && (
          <td colSpan={columns.length + 6} className={styles["unfolded"]}>
            <div className={styles["detail"]}>
              <RoundLines partnership={partnership} columns={columns} name={name} />
            </div>
          </td>
        )}
      </tr>
    </>
  );
});

type CountCellProps = {
  /** null where nothing was asked. */
  readonly count: { readonly apart: number; readonly told: number } | null;
};

/** On how many the parties are apart, of those of which anything can be told. */
function CountCell({ count }: CountCellProps) {
  const { t } = useTranslation("portfolio");
  return (
    <td className={styles["figure"]}>
      <span>{count && count.told > 0 && t("apartOf", count)}</span>
    </td>
  );
}

/** People, day, next look and overdue steps. */
function FactCells({ partnership, side, today }: Omit<PartnershipRowProps, "columns">) {
  const { t } = useTranslation(["portfolio", "common"]);
  const [language] = useLanguage();
  const { newest, nextLook } = partnership;
  const ours = side ?? "A";
  const overdue = overdueSteps(partnership, today);
  return (
    <>
      <td className={styles["figure"]}>
        {newest &&
          t("people", { ours: newest.people[ours], theirs: newest.people[otherParty(ours)] })}
      </td>
      <td className={styles["day"]}>{newest && formatDate(newest.date, language)}</td>
      <td className={styles["day"]}>
        {nextLook !== null && <span>{formatDate(nextLook, language)}</span>}
        {isLookOverdue(partnership, today) && (
          <span className={styles["passed"]}>{t("passed")}</span>
        )}
      </td>
      <td className={overdue > 0 ? styles["passed"] : undefined}>{overdue > 0 && overdue}</td>
    </>
  );
}
