import type { PerParty } from "#domain/assessment/party.ts";
import { canChooseFolder } from "#platform/channels/import/folder.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { IntakeReport } from "./intake-report.tsx";
import type { WatchedFolderState } from "./use-watched-folder.ts";

/** Watches a folder, watches it again, or stops; nothing where the browser cannot. */
export function WatchButton({ watched, toggle }: WatchedFolderState) {
  const { t } = useTranslation("collect");
  if (!canChooseFolder()) return null;
  const does = watched ? (watched.isAsleep ? "again" : "stop") : "watch";
  return (
    <Button onClick={() => void toggle()}>
      {t(`folder.${does}`, { name: isolated(watched?.folder.name ?? "") })}
    </Button>
  );
}

type WatchedFolderProps = WatchedFolderState & { readonly partyNames: PerParty<string> };

/** That a folder is watched, and what of it cannot be read. Who came when is not said. */
export function WatchedFolder({ watched, look, partyNames }: WatchedFolderProps) {
  const { t } = useTranslation(["collect", "errors"]);
  if (watched?.isAsleep !== false) return null;
  const name = isolated(watched.folder.name);
  return (
    <>
      <p role="status">{t("folder.watching", { name })}</p>
      {look?.ok === false && look.reason !== "not-allowed" && (
        <Notice tone="error">
          <p>{t(`errors:folder.${look.reason}`, { name })}</p>
        </Notice>
      )}
      {look?.ok && look.value.length > 0 && (
        <IntakeReport lines={look.value} partyNames={partyNames} />
      )}
    </>
  );
}
