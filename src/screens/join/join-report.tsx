import { useState } from "react";
import { PARTIES } from "#domain/assessment/party.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type Joined, type JoinFileReason, undoJoin } from "#platform/storage/join-file.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { problemWords } from "./problem-words.ts";

type ReportProps = {
  readonly joined: Extract<Joined, { readonly kind: "joined" }>;
  readonly onGoOn: () => void;
  readonly onUndone: () => void;
};

const COUNTED = ["removed", "invitations", "details", "steps", "notes", "others"] as const;

/** What came, in numbers, never what anybody said; one press takes it back. */
export function JoinReport({ joined, onGoOn, onUndone }: ReportProps) {
  const { t } = useTranslation(["join", "common", "errors"]);
  const [problem, setProblem] = useState<JoinFileReason | "changed" | null>(null);
  const { news, after } = joined;
  const names = isolatedNames(after.assessment.partyNames);
  const lines = [
    ...PARTIES.flatMap((party) =>
      news.answers[party] > 0
        ? [t("report.answers", { count: news.answers[party], name: names[party] })]
        : [],
    ),
    ...COUNTED.flatMap((what) =>
      news[what] > 0 ? [t(`report.${what}`, { count: news[what] })] : [],
    ),
    ...(news.opened ? [t("report.opened")] : []),
  ];
  const undo = async () => {
    const undone = await undoJoin(joined);
    if (undone.ok) onUndone();
    else setProblem(undone.reason);
  };
  return (
    <Dialog
      title={lines.length > 0 ? t("report.title") : t("report.nothing")}
      onClose={onGoOn}
      actions={
        <>
          {lines.length > 0 && (
            <Button onClick={() => void undo()}>{t("common:action.undo")}</Button>
          )}
          <Button look="primary" onClick={onGoOn}>
            {t("report.goOn")}
          </Button>
        </>
      }
    >
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problem && (
        <Notice tone="error">
          <p>{problem === "changed" ? t("report.changed") : problemWords(t, problem)}</p>
        </Notice>
      )}
    </Dialog>
  );
}
