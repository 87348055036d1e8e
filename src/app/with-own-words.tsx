import type { ReactNode } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import type { Result } from "#domain/result.ts";
import type { DecodedInvitation } from "#domain/sealing/invitation-code.ts";
import { withOwnWords } from "#domain/sealing/with-own-words.ts";
import { showOwnWords } from "#platform/i18n/own-words.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { Waiting } from "./waiting.tsx";

type WithOwnWordsProps = {
  readonly code: string;
  readonly decoded: DecodedInvitation;
  readonly children: (payload: Result<InvitationPayload, "damaged">) => ReactNode;
};

/** What asks in words of one's own: they are read before anything of it is shown. */
export function WithOwnWords({ code, decoded, children }: WithOwnWordsProps) {
  const [payload] = useLoaded(code, () => withOwnWords(decoded));
  if (!payload) return <Waiting />;
  if (payload.ok) showOwnWords(payload.value.configuration.ownWords);
  return children(payload);
}
