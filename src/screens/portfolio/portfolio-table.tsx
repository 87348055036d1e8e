import type { ReactNode } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { Order } from "#domain/portfolio/order.ts";
import { sideNamed } from "#domain/portfolio/our-side.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { Column } from "./columns.ts";
import { PartnershipRow } from "./partnership-row.tsx";
import styles from "./portfolio-table.module.css";

type PortfolioTableProps = {
  /** In the order in which they are shown. */
  readonly partnerships: readonly Partnership[];
  /** The name of our organisation; null where nobody is "we". */
  readonly we: string | null;
  readonly columns: readonly Column[];
  readonly today: LocalDate;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
};

/** A row for each partnership, a column for each dimension; its heads sort it. */
export function PortfolioTable(props: PortfolioTableProps) {
  const { partnerships, we, columns, today, order, onOrder } = props;
  const { t } = useTranslation(["portfolio", "questionnaire", "plan"]);
  const head = (own: Order, ascending: boolean, words: ReactNode) => (
    <SortHead
      isSorted={order === own}
      ascending={ascending}
      onSort={() => {
        onOrder(own);
      }}
    >
      {words}
    </SortHead>
  );
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            {head("name", true, t(we === null ? "column.pair" : "column.partner"))}
            {head("talk", false, t("column.talk"))}
            {columns.map((column) => (
              <SortHead
                key={column}
                isSorted={order === column}
                ascending={false}
                onSort={() => {
                  onOrder(column);
                }}
              >
                <span translate="no">
                  {column === "own"
                    ? t("questionnaire:modules.own.name")
                    : t(`questionnaire:dimensions.${column}.label`)}
                </span>
              </SortHead>
            ))}
            {head("people", true, t("column.people"))}
            {head("date", false, t("column.date"))}
            {head("look", true, t("plan:memorandum.nextLook"))}
            {head("overdue", false, t("column.overdue"))}
          </tr>
        </thead>
        <tbody>
          {partnerships.map((partnership) => (
            <PartnershipRow
              key={partnership.id}
              partnership={partnership}
              side={sideNamed(partnership, we)}
              columns={columns}
              today={today}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type SortHeadProps = {
  readonly isSorted: boolean;
  /** Each column has one order, in which what needs attention comes first. */
  readonly ascending: boolean;
  readonly onSort: () => void;
  readonly children: ReactNode;
};

function SortHead({ isSorted, ascending, onSort, children }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={isSorted ? (ascending ? "ascending" : "descending") : undefined}>
      <button type="button" className={styles["sort"]} onClick={onSort}>
        <span>{children}</span>
        {isSorted && <span aria-hidden="true">{ascending ? "↑" : "↓"}</span>}
      </button>
    </th>
  );
}
