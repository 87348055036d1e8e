import type { ReactNode } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Notice } from "./notice.tsx";

type SavedNoteProps = {
  /** Whether the browser says that it is saved. */
  readonly how: "saved" | "handed-over";
  readonly name: string;
  /** What to do with the file. */
  readonly children?: ReactNode;
};

/** What is known of a file: it is saved, or it is in the browser's hands. */
export function SavedNote({ how, name, children }: SavedNoteProps) {
  const { t } = useTranslation("errors");
  return (
    <Notice tone={how === "saved" ? "done" : "info"}>
      <p>{t(`saving.${how}`, { name })}</p>
      {children}
    </Notice>
  );
}

type SavingNoteProps = {
  readonly saving:
    | { readonly ok: true; readonly value: Pick<SavedNoteProps, "how" | "name"> }
    | { readonly ok: false; readonly reason: string };
  /** Why the file could not be made. */
  readonly failed?: string;
  readonly children?: ReactNode;
};

/** What came of saving a file. */
export function SavingNote({ saving, failed, children }: SavingNoteProps) {
  const { t } = useTranslation("errors");
  if (saving.ok) return <SavedNote {...saving.value}>{children}</SavedNote>;
  return (
    <Notice tone="error">
      <p>{saving.reason === "not-written" ? t("problem.not-written") : failed}</p>
    </Notice>
  );
}
