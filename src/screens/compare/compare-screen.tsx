import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { ComparisonPage } from "./comparison-page.tsx";
import { CompareLinksContext, compareLinks } from "./context/compare-links.ts";
import { type CompareLocation, parseCompareLocation } from "./context/compare-location.ts";
import { EarlierContext } from "./context/earlier-context.ts";
import { useListView } from "./list/use-list-view.ts";
import { MethodPage } from "./method/method-page.tsx";
import { PartySheet } from "./sheet/party-sheet.tsx";
import { StatementPage } from "./statement/statement-page.tsx";
import { useArrival } from "./use-arrival.ts";

type CompareScreenProps = {
  /** The assessment's id, for the addresses of the screen's pages. */
  readonly id: string;
  /** What stands behind the step in the address: the page, and how the list is looked at. */
  readonly location: string;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** The day of opening. */
  /** Of the opening; null while one looks ahead. */
  readonly date: LocalDate | null;
  readonly example: boolean;
  /** null in a first round. */
  readonly earlier: EarlierRound | null;
};

/**
 * What two parties' answers say side by side: the result with its conversations, each statement by
 * itself, a sheet for each party, and how it is calculated.
 */
export function CompareScreen(props: CompareScreenProps) {
  const { id, location: rest, comparison, date, example, earlier } = props;
  const { A, B } = props.partyNames;
  const names = useMemo(() => isolatedNames({ A, B }), [A, B]);
  const location = useMemo(
    () => askedLocation(parseCompareLocation(rest), comparison),
    [rest, comparison],
  );
  const [view, onView] = useListView(id, rest);
  const linked = useDeferredValue(view);
  const links = useMemo(() => compareLinks(id, linked), [id, linked]);
  const screen = useRef<HTMLDivElement>(null);
  const [hasList, setHasList] = useState(location.page === "list");
  if (location.page === "list" && !hasList) setHasList(true);
  useArrival(location, screen);
  return (
    <EarlierContext value={earlier}>
      <CompareLinksContext value={links}>
        <div ref={screen}>
          {/* Stays as it was left: opened rows, tables, how far one had scrolled. */}
          <div hidden={location.page !== "list"}>
            {hasList && (
              <ComparisonPage
                comparison={comparison}
                partyNames={names}
                date={date}
                example={example}
                view={view}
                onView={onView}
              />
            )}
          </div>
          {location.page === "statement" && (
            <StatementPage
              key={location.id}
              id={location.id}
              comparison={comparison}
              partyNames={names}
              view={location.view}
            />
          )}
          {location.page === "party" && (
            <PartySheet party={location.party} comparison={comparison} partyNames={names} />
          )}
          {location.page === "method" && <MethodPage />}
        </div>
      </CompareLinksContext>
    </EarlierContext>
  );
}

/** A statement that was not asked has no page: the list stands in for it. */
function askedLocation(location: CompareLocation, { statements }: Comparison): CompareLocation {
  const isThere = location.page !== "statement" || statements.some(({ id }) => id === location.id);
  return isThere ? location : { page: "list", view: location.view };
}
