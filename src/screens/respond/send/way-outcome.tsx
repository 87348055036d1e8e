import type { Saving } from "#platform/channels/use-saving.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextArea } from "#ui/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { SavingNote } from "#ui/saving-note.tsx";
import type { WayBack } from "./ways-back.ts";

type WayOutcomeProps = {
  readonly saving: Saving<never> | null;
  readonly used: WayBack | null;
  /** What the browser did not copy. */
  readonly byHand: string | null;
};

/** What was done, and what is left to do. */
export function WayOutcome({ saving, used, byHand }: WayOutcomeProps) {
  const { t } = useTranslation("closing");
  if (saving) {
    return (
      <SavingNote saving={saving}>
        <p>{t("send.done.file")}</p>
      </SavingNote>
    );
  }
  if (used === null || used === "file") return null;
  return (
    <Notice tone="info">
      {byHand === null ? <p>{t(`send.done.${used}`)}</p> : <ByHand text={byHand} />}
    </Notice>
  );
}

function ByHand({ text }: { readonly text: string }) {
  const { t } = useTranslation("closing");
  return (
    <TextArea
      label={t("send.byHandLabel")}
      hint={t("send.byHand")}
      readOnly
      value={text}
      onFocus={(event) => {
        event.target.select();
      }}
    />
  );
}
