import { useDeferredValue, useState } from "react";
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
};

/**
 * Every statement in the order in which to talk about it: first what needs it, then, in a line each, what
 * is alike.
 */
export function Conversations(props: ConversationsProps) {
  const { comparison, partyNames, view, onView } = props;
  const { t } = useTranslation("compare");
  const [hasControls, setHasControls] = useState(!listsAll(view));
  // Typing a search goes before drawing what it finds.
  const drawn = useDeferredValue(view);
  const listed = useListed(comparison, drawn);
  const groups = groupsOf(listed, drawn);
  return groups.map((group, index) => (
    <ConversationList
      // The first keeps what is typed and focused in its controls, whichever list it has become.
      key={index === 0 ? "first" : group.id}
      id={group.id}
      title={t(group.title)}
      statements={group.statements}
      respondents={comparison.respondents}
      partyNames={partyNames}
      withExpectations={drawn.expected}
      inLines={group.id === "seen-alike"}
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
  ));
}

type Group = {
  readonly id: string;
  readonly title: "talk" | "alike" | "list.title";
  readonly statements: readonly StatementComparison[];
};

/** Two groups of the whole list; one of what was searched for, and where nothing is to be said first. */
function groupsOf(listed: readonly StatementComparison[], view: ListView): readonly Group[] {
  if (!listsAll(view) || listed.every(({ verdict }) => verdict.kind === "too-little-data")) {
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
