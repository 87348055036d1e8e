import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { paths } from "#platform/paths.ts";
import { QuestionsScreen } from "#screens/questions/questions-screen.tsx";
import { makeTextPdf } from "../make-text-pdf.ts";
import { ReadInvitation } from "./invitation-route.tsx";

/** All that an invitation asks, for whoever has it. */
export function QuestionsRoute({ code }: { readonly code: string }) {
  return (
    <ReadInvitation code={code}>
      {(payload) => (
        <QuestionsScreen
          payload={payload}
          back={{ to: "invitation", path: paths.invitation(code) }}
          makePdf={makeTextPdf}
        />
      )}
    </ReadInvitation>
  );
}

/** The same for the facilitator, who sends it along. */
export function PartyQuestions({ payload }: { readonly payload: InvitationPayload }) {
  return (
    <QuestionsScreen
      payload={payload}
      back={{ to: "collect", path: paths.step(payload.assessmentId, "collect") }}
      makePdf={makeTextPdf}
    />
  );
}
