import { useMemo } from "react";
import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { paths } from "#platform/paths.ts";
import { takeIn } from "#platform/use-cases/take-in-answers.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";

type AnswerHereProps = { readonly assessment: Assessment; readonly party: PartyId };

/** Answering on the facilitator's device, handed round: the sealed answer goes straight in. */
export function AnswerHere({ assessment, party }: AnswerHereProps) {
  const [, navigate] = useLocation();
  const payload = useMemo(() => payloadFor(assessment, party), [assessment, party]);
  return (
    <RespondScreen
      payload={payload}
      way={{
        kind: "this-device",
        receive: async (sealed) => (await takeIn(sealed)).ok,
        leave: () => {
          navigate(paths.step(assessment.id, "collect"), { replace: true });
        },
      }}
    />
  );
}
