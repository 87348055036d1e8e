import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { paths } from "#platform/paths.ts";
import { QuickEntry } from "#screens/collect/entry/quick-entry.tsx";
import { PaperForm } from "#screens/collect/paper/paper-form.tsx";

type PaperRouteProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly use: "paper" | "enter";
};

/** The paper form to print, and the entry of a filled one. */
export function PaperRoute({ assessment, party, use }: PaperRouteProps) {
  const [, navigate] = useLocation();
  if (use === "paper") return <PaperForm assessment={assessment} party={party} />;
  return (
    <QuickEntry
      assessment={assessment}
      party={party}
      onDone={() => {
        navigate(paths.step(assessment.id, "collect"));
      }}
    />
  );
}
