import { Fragment, type ReactNode, useDeferredValue, useState } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type ListView, listsAll } from "../context/list-view.ts";
import { useListed } from "../context/listed-statements.ts";
import { ConversationList } from "./conversation-list.tsx";
import { ListControls, ListCount } from "./list-controls.tsx";

type ConversationsProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** What stands beside the first conversations. */
  readonly beside: ReactNode;
};

/** Every statement in the order in which to talk about it: first what needs it, then what is alike. */
export function Conversations(props: ConversationsProps) {
  const { comparison, partyNames, view, onView, beside } = props;
  const { t } = useTranslation("compare");
  const [hasControls, setHasControls] = useState(!listsAll(view));
  // Typing a search goes before drawing what it finds.
  const drawn = useDeferredValue(view);
  const listed = useListed(comparison, drawn);
  const groups = groupsOf(listed, drawn);
  return groups.map((group, index) => (
    // The first keeps what is typed and focused in its controls, whichever list it has become.
    <Fragment key={index === 0 ? "first" : group.id}>
      <ConversationList
        id={group.id}
        title={t(group.title)}
        statements={group.statements}
        respondents={comparison.respondents}
        partyNames={partyNames}
        withExpectations={drawn.expected}
        {...(index === 0
          ? {
              controls: {
                isOpen: hasControls,
                onOpen: setHasControls,
                panel: <ListControls comparison={comparison} view={view} onView={onView} />,
                count: (
                  <ListCount
                    comparison={comparison}
                    view={view}
                    onView={onView}
                    listed={listed.length}
                  />
                ),
              },
            }
          : {})}
      />
      {index === 0 && beside}
    </Fragment>
  ));
}

type Group = {
  readonly id: string;
  readonly title: "talk" | "alike" | "list.title";
  readonly statements: readonly StatementComparison[];
};

/** Two groups in the order of the conversations; one in any other, and where nothing is to be said first. */
function groupsOf(listed: readonly StatementComparison[], view: ListView): readonly Group[] {
  if (view.sort !== "talk" || listed.every(({ verdict }) => verdict.kind === "too-little-data")) {
    return [{ id: "statements", title: "list.title", statements: listed }];
  }
  const groups: readonly Group[] = [
    { id: "talk-first", title: "talk", statements: listed.filter(needsDiscussion) },
    { id: "seen-alike", title: "alike", statements: listed.filter((one) => !needsDiscussion(one)) },
  ];
  return groups.filter(({ statements }) => statements.length > 0);
}

function needsDiscussion({ verdict }: StatementComparison): boolean {
  return verdict.kind !== "shared-strength" && verdict.kind !== "room-to-grow";
}
