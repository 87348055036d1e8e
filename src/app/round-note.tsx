import type { Assessment } from "#domain/assessment/assessment.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { Button } from "#ui/button.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { Notice } from "#ui/notice.tsx";
import type { EarlierRead } from "./use-earlier-round.ts";
import { useTakeFile } from "./use-take-file.tsx";

type RoundNoteProps = {
  readonly assessment: Assessment;
  readonly earlier: EarlierRead;
  /** The earlier round may have come to this device, or into reach. */
  readonly onKept: () => void;
};

/** Which round this is; where the earlier one is not on this device, the way to bring it. */
export function RoundNote({ assessment, earlier, onKept }: RoundNoteProps) {
  const { t } = useTranslation(["again", "common", "errors"]);
  const [language] = useLanguage();
  const { follows } = assessment;
  useNewerVersion(earlier.ok ? null : earlier.reason, false);
  if (!follows) return null;
  const bring = { id: follows.assessment, onKept };
  if (!earlier.ok) {
    return earlier.reason === "absent" ? (
      <BringEarlier {...bring} words={t("again:round.away")} />
    ) : (
      <Notice tone="error" action={<Button onClick={onKept}>{t("common:plan.retry")}</Button>}>
        <p>{t(`errors:problem.${earlier.reason}`)}</p>
      </Notice>
    );
  }
  const { opening } = earlier.value;
  if (!opening) return <BringEarlier {...bring} words={t("again:round.unopened")} />;
  return (
    <Notice tone="info">
      <p>{t(`again:round.${follows.kind}`, { date: formatDate(opening.date, language) })}</p>
    </Notice>
  );
}

type BringEarlierProps = {
  readonly id: string;
  /** Why there is nothing to compare with. */
  readonly words: string;
  readonly onKept: () => void;
};

function BringEarlier({ id, words, onKept }: BringEarlierProps) {
  const { t } = useTranslation("again");
  const [takeFiles, takingFile] = useTakeFile({ only: id, onTaken: onKept });
  return (
    <>
      <Notice
        tone="info"
        action={
          <FileButton label={t("round.open")} accept=".json,application/json" onFiles={takeFiles} />
        }
      >
        <p>{words}</p>
      </Notice>
      {takingFile}
    </>
  );
}
