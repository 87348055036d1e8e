import { type FormEvent, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { FileOutcome } from "#platform/use-cases/take-assessment-files.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/fields/field.tsx";
import { fileWords, problemWords } from "./problem-words.ts";
import { TakeFile } from "./take-file.tsx";
import styles from "./take-files.module.css";
import { useTakingFiles } from "./use-taking-files.ts";

type TakeFilesProps = {
  readonly files: readonly File[];
  readonly onDone: () => void;
};

/** Takes several assessment files in, and says of each what became of it. */
export function TakeFiles({ files, onDone }: TakeFilesProps) {
  const { t } = useTranslation(["join", "common", "errors"]);
  const { outcomes, progress, run, stop, note } = useTakingFiles(files);
  const [wasTried, setWasTried] = useState(false);
  const [deciding, setDeciding] = useState<File | null>(null);
  if (deciding) {
    return (
      <TakeFile
        file={deciding}
        only={null}
        saysNothingNew={false}
        onDone={(assessment) => {
          if (assessment) note(deciding, { kind: "joined", assessment });
          setDeciding(null);
        }}
      />
    );
  }
  const unread = files.filter((file) => !outcomes.has(file));
  const locked = files.filter((file) => outcomes.get(file)?.kind === "protected");
  return (
    <Dialog
      title={t("several.title")}
      onClose={onDone}
      actions={
        !progress && (
          <>
            {unread.length > 0 && (
              <Button onClick={() => void run(unread, "")}>{t("several.goOn")}</Button>
            )}
            <Button look="primary" onClick={onDone}>
              {t("close")}
            </Button>
          </>
        )
      }
    >
      {/* Above the list, which may be long. */}
      <div className={styles["progress"]}>
        <p role="status">
          {progress && (
            <>
              <progress value={progress.done} max={progress.all} aria-label={t("several.title")} />{" "}
              <span>{t("several.progress", progress)}</span>
            </>
          )}
        </p>
        {progress && <Button onClick={stop}>{t("several.stop")}</Button>}
      </div>
      {!progress && locked.length > 0 && (
        <Passphrase
          count={locked.length}
          isWrong={wasTried}
          onGiven={(passphrase) => {
            void run(locked, passphrase).then(() => {
              setWasTried(true);
            });
          }}
        />
      )}
      <ul className={styles["files"]}>
        {files.map((file, at) => (
          <li key={`${at} ${file.name}`}>
            <FileRow
              file={file}
              outcome={outcomes.get(file) ?? null}
              onDecide={progress ? null : setDeciding}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

type FileRowProps = {
  readonly file: File;
  /** null until it is read. */
  readonly outcome: FileOutcome | null;
  /** null while others are being read. */
  readonly onDecide: ((file: File) => void) | null;
};

function FileRow({ file, outcome, onDecide }: FileRowProps) {
  const { t } = useTranslation(["join", "common", "errors"]);
  return (
    <>
      <span className={styles["name"]} translate="no">
        {file.name}
      </span>
      <span className={styles["outcome"]}>{outcomeWords(t, outcome)}</span>
      {outcome?.kind === "undecided" && onDecide && (
        <Button
          look="quiet"
          aria-label={t("several.decideOn", { name: file.name })}
          onClick={() => {
            onDecide(file);
          }}
        >
          {t("several.decide")}
        </Button>
      )}
    </>
  );
}

type Words = ReturnType<typeof useTranslation<["join", "common", "errors"]>>["t"];

function outcomeWords(t: Words, outcome: FileOutcome | null): string {
  if (!outcome) return t("several.waiting");
  if (outcome.kind === "unread") return fileWords(t, outcome.reason);
  if (outcome.kind === "refused") return problemWords(t, outcome.reason);
  return t(`several.${outcome.kind}`);
}

type PassphraseProps = {
  readonly count: number;
  readonly isWrong: boolean;
  readonly onGiven: (passphrase: string) => void;
};

/** One passphrase for all protected files; those that it does not fit ask again. */
function Passphrase({ count, isWrong, onGiven }: PassphraseProps) {
  const { t } = useTranslation(["join", "errors"]);
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== "") onGiven(passphrase);
  };
  return (
    <form className={styles["passphrase"]} onSubmit={submit}>
      <TextField
        label={t("passphrase.label")}
        hint={t("several.tried", { count })}
        type="password"
        autoComplete="off"
        value={passphrase}
        error={isWrong ? t("errors:file.passphrase-wrong") : undefined}
        onChange={(event) => {
          setPassphrase(event.target.value);
        }}
      />
      <div>
        <Button type="submit">{t("several.try")}</Button>
      </div>
    </form>
  );
}
