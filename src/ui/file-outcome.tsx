import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "./button.tsx";
import { FileButton } from "./fields/file-button.tsx";
import styles from "./file-outcome.module.css";
import { Notice } from "./notice.tsx";
import { SavedNote } from "./saving-note.tsx";

type FileOutcomeProps = {
  readonly saving:
    | { readonly kind: "idle" | "working" | "failed" }
    | { readonly kind: "saved" | "handed-over"; readonly name: string };
  readonly problem: string | null;
  readonly onThere: () => void;
  /** Instead of the person's word: the file itself. */
  readonly onShown: (file: File) => void;
};

/**
 * What came of saving a file that matters. Where it is only in the browser's hands, nobody but the
 * person can see whether it was kept.
 */
export function FileOutcome({ saving, problem, onThere, onShown }: FileOutcomeProps) {
  const { t } = useTranslation("errors");
  return (
    <>
      {saving.kind === "saved" && <SavedNote how="saved" name={saving.name} />}
      {saving.kind === "handed-over" && (
        <Notice
          tone="info"
          action={
            <div className={styles["answers"]}>
              <Button onClick={onThere}>{t("saving.there")}</Button>
              <FileButton
                label={t("saving.show")}
                accept=".json,application/json"
                onFiles={([file]) => {
                  if (file) onShown(file);
                }}
              />
            </div>
          }
        >
          <p>{`${t("saving.handed-over", { name: saving.name })} ${t("saving.ask")}`}</p>
        </Notice>
      )}
      {problem !== null && (
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
