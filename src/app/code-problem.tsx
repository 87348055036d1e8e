import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";

/** A link that cannot be used, and what to do about it. */
export function CodeProblem({ reason }: { readonly reason: CodeReason }) {
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
