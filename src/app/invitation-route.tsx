import { useMemo } from "react";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { CodeProblem } from "./code-problem.tsx";

/** An invitation link: everything the respondent needs is in the code behind the `#`. */
export function InvitationRoute({ code }: { readonly code: string }) {
  const invitation = useMemo(() => decodeInvitation(code), [code]);
  if (!invitation.ok) return <CodeProblem reason={invitation.reason} />;
  return <RespondScreen key={code} letter={invitation.value} way={{ kind: "own-device", code }} />;
}
