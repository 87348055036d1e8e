import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { SaveFileReason } from "#platform/storage/save-file.ts";
import { Notice } from "#ui/notice.tsx";

/** Why something could not be done, where it was asked for; nothing where all is well. */
export function Problem({ reason }: { readonly reason: SaveFileReason | null }) {
  const { t } = useTranslation("errors");
  return (
    reason && (
      <Notice tone="error">
        <p>{t(`workspace.${reason}`)}</p>
      </Notice>
    )
  );
}
