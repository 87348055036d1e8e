import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { paths } from "#platform/paths.ts";
import { PrivacyScreen } from "#screens/privacy/privacy-screen.tsx";

/** The page on privacy, filled from an invitation where the address carries one that can be read. */
export function PrivacyRoute({ code }: { readonly code: string | undefined }) {
  const decoded = code === undefined ? null : decodeInvitation(code);
  const invitation =
    code !== undefined && decoded?.ok
      ? { payload: decoded.value.payload, address: paths.invitation(code) }
      : null;
  return <PrivacyScreen invitation={invitation} />;
}
