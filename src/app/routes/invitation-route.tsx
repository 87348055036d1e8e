import { type ReactNode, useMemo } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { ok, type Result } from "#domain/result.ts";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import { makeTextPdf } from "../make-text-pdf.ts";

const WithOwnWords = lazyComponent(
  async () => (await import("../with-own-words.tsx")).WithOwnWords,
);

/** An invitation link: everything the respondent needs is in the code behind the `#`. */
export function InvitationRoute({ code }: { readonly code: string }) {
  return (
    <ReadInvitation code={code}>
      {(payload) => (
        <RespondScreen
          key={code}
          payload={payload}
          way={{ kind: "own-device", code, makePdf: makeTextPdf }}
        />
      )}
    </ReadInvitation>
  );
}

type ReadInvitationProps = {
  readonly code: string;
  readonly children: (payload: InvitationPayload) => ReactNode;
};

/** What a code says, or why it cannot be used. */
export function ReadInvitation({ code, children }: ReadInvitationProps) {
  const invitation = useMemo(() => decodeInvitation(code), [code]);
  if (!invitation.ok) return <CodeProblem reason={invitation.reason} />;
  const shown = (read: Result<InvitationPayload, CodeReason>) =>
    read.ok ? children(read.value) : <CodeProblem reason={read.reason} />;
  const { payload, packedWords } = invitation.value;
  if (!packedWords) return shown(ok(payload));
  return (
    <WithOwnWords code={code} decoded={invitation.value}>
      {shown}
    </WithOwnWords>
  );
}

/** A link that cannot be used, and what to do about it. */
function CodeProblem({ reason }: { readonly reason: CodeReason }) {
  const { t } = useTranslation("errors");
  useNewerVersion(reason, true);
  return (
    <PlainPage title={t("linkTitle")}>
      <Notice tone="error">
        <p>{t(`invitation.${reason}`)}</p>
      </Notice>
    </PlainPage>
  );
}
