import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { linkOf } from "./invitation-link.ts";

type LinkByHandProps = {
  readonly payload: InvitationPayload;
  readonly className: string | undefined;
};

/** Says that a link could not be copied, and shows it. */
export function LinkByHand({ payload, className }: LinkByHandProps) {
  const { t } = useTranslation("collect");
  const [link] = useLoaded(JSON.stringify(payload), () => linkOf(payload));
  return (
    link !== null && (
      <p role="alert">
        <span>{t("copyFailed")}</span> <span className={className}>{link}</span>
      </p>
    )
  );
}
