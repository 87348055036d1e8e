import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { PlanStoreReason } from "#platform/storage/plan-store.ts";
import { Notice } from "#ui/notice.tsx";

/** Why something could not be done, where it was asked for; nothing where all is well. */
export function Problem({ reason }: { readonly reason: PlanStoreReason | "not-loaded" | null }) {
  const { t } = useTranslation("errors");
  return (
    reason && (
      <Notice tone="error">
        <p>{t(`problem.${reason}`)}</p>
      </Notice>
    )
  );
}
