import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { PaperForm } from "#screens/collect/paper-form.tsx";
import { QuickEntry } from "#screens/collect/quick-entry.tsx";
import { Frame } from "./frame.tsx";

type PaperRouteProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly use: "paper" | "enter";
};

/** The paper form to print, and the entry of a filled one. */
export function PaperRoute({ assessment, party, use }: PaperRouteProps) {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  const { id, example } = assessment;
  return (
    <Frame
      workspace={{
        id,
        step: "collect",
        open: ["setup", "collect"],
        example,
        canPresent: assessment.opening !== null,
      }}
      title={t("steps.collect")}
    >
      {use === "paper" ? (
        <PaperForm assessment={assessment} party={party} />
      ) : (
        <QuickEntry
          assessment={assessment}
          party={party}
          onDone={() => {
            navigate(paths.step(id, "collect"));
          }}
        />
      )}
    </Frame>
  );
}
