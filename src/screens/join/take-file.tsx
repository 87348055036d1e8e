import { useEffect, useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import {
  type AssessmentFile,
  type FileReason,
  readAssessmentFile,
} from "#platform/channels/files/assessment-file.ts";
import type { Salvage } from "#platform/channels/files/salvage-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import {
  bringsNews,
  type ClashChoices,
  isDamaged,
  type Joined,
  type JoinFileReason,
  joinFile,
} from "#platform/storage/join-file.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { AskPassphrase } from "./ask-passphrase.tsx";
import { ChooseSide } from "./choose-side.tsx";
import { DamagedFile } from "./damaged-file.tsx";
import { JoinReport } from "./join-report.tsx";
import { fileWords, problemWords } from "./problem-words.ts";

type TakeFileProps = {
  readonly file: File;
  /** The one assessment whose file it may be; null for any. */
  readonly only: string | null;
  /** Whether it is said too that a file brought nothing. */
  readonly saysNothingNew: boolean;
  /** null where nothing was taken, or it was undone. */
  readonly onDone: (assessment: Assessment | null) => void;
};

/** Where a file has come to. */
type Stage =
  | { readonly at: "reading" }
  | { readonly at: "passphrase"; readonly isWrong: boolean }
  | { readonly at: "unread"; readonly reason: FileReason }
  | { readonly at: "salvaged"; readonly salvage: Salvage }
  | { readonly at: "refused"; readonly reason: JoinFileReason | "other" }
  | { readonly at: "damaged-here"; readonly content: AssessmentFile }
  | {
      readonly at: "asks";
      readonly content: AssessmentFile;
      readonly joined: Extract<Joined, { readonly kind: "asks" }>;
    }
  | { readonly at: "joined"; readonly joined: Extract<Joined, { readonly kind: "joined" }> };

/** Takes an assessment file in: what is on this device already is joined with it, never replaced. */
export function TakeFile({ file, only, saysNothingNew, onDone }: TakeFileProps) {
  const [stage, setStage] = useState<Stage>({ at: "reading" });
  const join = async (content: AssessmentFile, choices?: ClashChoices, replace = false) => {
    const { assessment } = content;
    if (only !== null && assessment.id !== only) {
      setStage({ at: "refused", reason: "other" });
      return;
    }
    const result = await joinFile(content, choices, replace);
    if (!result.ok) {
      const { reason } = result;
      setStage(
        isDamaged(reason) && !replace ? { at: "damaged-here", content } : { at: "refused", reason },
      );
    } else if (result.value.kind === "kept") onDone(result.value.assessment);
    else if (result.value.kind === "asks") {
      setStage({ at: "asks", content, joined: result.value });
    } else if (bringsNews(result.value) || saysNothingNew) {
      setStage({ at: "joined", joined: result.value });
    } else onDone(result.value.after.assessment);
  };
  const read = async (passphrase: string) => {
    const content = await readAssessmentFile(file, passphrase);
    if (content.ok) await join(content.value);
    else if (content.reason === "passphrase-needed" || content.reason === "passphrase-wrong") {
      setStage({ at: "passphrase", isWrong: content.reason === "passphrase-wrong" });
    } else {
      const salvage = content.reason === "damaged" ? await salvaged(file) : null;
      setStage(salvage ? { at: "salvaged", salvage } : { at: "unread", reason: content.reason });
    }
  };
  const begin = useRef(read);
  useEffect(() => {
    void begin.current("");
  }, []);
  const close = () => {
    onDone(null);
  };
  switch (stage.at) {
    case "reading":
      return null;
    case "passphrase":
      return <AskPassphrase isWrong={stage.isWrong} onGiven={read} onClose={close} />;
    case "unread":
    case "refused":
      return <NotTaken stage={stage} onClose={close} />;
    case "salvaged":
      return (
        <DamagedFile
          salvage={stage.salvage}
          onUse={() => void join(stage.salvage.content)}
          onClose={close}
        />
      );
    case "damaged-here":
      return (
        <DamagedHere onUse={() => void join(stage.content, undefined, true)} onClose={close} />
      );
    case "asks":
      return (
        <ChooseSide
          meeting={stage.joined.meeting}
          clashes={stage.joined.clashes}
          onChosen={(choices) => void join(stage.content, choices)}
          onClose={close}
        />
      );
    case "joined":
      return (
        <JoinReport
          joined={stage.joined}
          onGoOn={() => {
            onDone(stage.joined.after.assessment);
          }}
          onUndone={close}
        />
      );
  }
}

/** What is whole of a damaged file; null where nothing is, or where what tells it did not load. */
function salvaged(file: Blob): Promise<Salvage | null> {
  return import("#platform/channels/files/salvage-file.ts")
    .then(({ salvageFile }) => salvageFile(file))
    .catch(() => null);
}

type NotTakenProps = {
  readonly stage: Extract<Stage, { readonly at: "unread" | "refused" }>;
  readonly onClose: () => void;
};

function NotTaken({ stage, onClose }: NotTakenProps) {
  const { t } = useTranslation(["join", "common", "errors"]);
  useNewerVersion(stage.reason, false);
  return (
    <Dialog
      title={t("failed")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("close")}</Button>}
    >
      <Notice tone="error">
        <p>{stage.at === "unread" ? fileWords(t, stage.reason) : problemWords(t, stage.reason)}</p>
      </Notice>
    </Dialog>
  );
}

type DamagedHereProps = { readonly onUse: () => void; readonly onClose: () => void };

function DamagedHere({ onUse, onClose }: DamagedHereProps) {
  const { t } = useTranslation("join");
  return (
    <Dialog
      title={t("replace.title")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={onClose}>
            {t("replace.keep")}
          </Button>
          <Button look="danger" onClick={onUse}>
            {t("replace.use")}
          </Button>
        </>
      }
    >
      <p>{t("replace.text")}</p>
    </Dialog>
  );
}
