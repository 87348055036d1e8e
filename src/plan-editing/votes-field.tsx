import { useEffect, useId } from "react";
import type { PartyId } from "#domain/assessment/party.ts";
import { positionOn, setVotes } from "#domain/plan/position.ts";
import { readVotes } from "#domain/plan/read-votes.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useUnsavedText } from "#platform/unsaved.ts";
import { TextField } from "#ui/fields/field.tsx";
import { useSavedText } from "#ui/hooks/use-saved-text.ts";
import { planProblem } from "#wording/plan-problem.ts";
import { usePlanEditing } from "./plan-editing.ts";

type VotesFieldProps = {
  readonly id: StatementId;
  readonly party: PartyId;
};

/** What each person of a party showed after the conversation, as a list. */
export function VotesField({ id, party }: VotesFieldProps) {
  const { t } = useTranslation(["plan", "errors"]);
  const { plan, partyNames, change, forget } = usePlanEditing();
  const field = useId();
  useEffect(
    () => () => {
      forget(field);
    },
    [field, forget],
  );
  const kept = positionOn(plan, id).votes[party].join(" ");
  const saved = useSavedText(kept, async (text) => {
    const read = readVotes(text);
    if (!read.ok) {
      return read.reason === "no-vote"
        ? t("plan:votes.problem.no-vote", { found: isolated(read.found) })
        : t("plan:votes.problem.too-many");
    }
    const changed = await change((current) => ok(setVotes(current, id, party, read.value)), field);
    return changed.ok ? null : planProblem(t, changed.reason);
  });
  useUnsavedText(saved);
  return (
    <TextField
      label={t("plan:votes.label", { name: partyNames[party] })}
      hint={t("plan:votes.hint")}
      error={saved.problem}
      value={saved.text}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => {
        saved.write(event.target.value);
      }}
      onBlur={saved.leave}
    />
  );
}
