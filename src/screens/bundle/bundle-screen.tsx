import { useState } from "react";
import { ok } from "#domain/result.ts";
import { type BundledAnswer, bundleFile } from "#platform/channels/files/bundle.ts";
import { type Saving, useSaving } from "#platform/channels/files/use-saving.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/fields/field.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { useDroppedFiles } from "#ui/hooks/use-dropped-files.ts";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import { SavingNote } from "#ui/saving-note.tsx";
import shared from "#ui/shared.module.css";
import styles from "./bundle-screen.module.css";
import { useBundle } from "./use-bundle.ts";

/** A contact gathers colleagues' sealed answers into one file. It needs no key and opens nothing. */
export function BundleScreen() {
  const { t } = useTranslation("bundle");
  const bundle = useBundle();
  const [text, setText] = useState("");
  const { saving, save, forget } = useSaving();
  // Others may be added while the file is on its way.
  const [saved, setSaved] = useState<readonly BundledAnswer[] | null>(null);
  const isSaved = saving?.ok === true && saved === bundle.answers;
  const addText = async () => {
    forget();
    if (await bundle.addText(text)) setText("");
  };
  const addFiles = (files: readonly File[]) => {
    forget();
    void bundle.addFiles(files);
  };
  useDroppedFiles(addFiles);
  useUnsaved(bundle.answers.length > 0 && !isSaved ? "unsaved" : "saved");
  const saveAll = async () => {
    const { answers } = bundle;
    const count = answers.length;
    const file = bundleFile(t("fileSentence", { count }), answers);
    const make = () => Promise.resolve(ok(file));
    setSaved(answers);
    await save({ name: `samsyn-answers-${count}.txt`, type: file.type, make });
  };
  return (
    <PlainPage title={t("title")}>
      <p>{t("lead")}</p>
      <TextArea
        label={t("paste")}
        value={text}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className={shared["row"]}>
        <Button disabled={text.trim() === ""} onClick={() => void addText()}>
          {t("add")}
        </Button>
        <FileButton label={t("files")} multiple onFiles={addFiles} />
        <span className={shared["quiet"]}>{t("drop")}</span>
      </div>
      {bundle.problems.length > 0 && (
        <Notice tone="error">
          <ul>
            {bundle.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Bundle
        bundle={bundle.answers}
        saving={isSaved || !saving?.ok ? saving : null}
        onSave={() => void saveAll()}
        onRemove={(code) => {
          forget();
          bundle.remove(code);
        }}
      />
    </PlainPage>
  );
}

type BundleProps = {
  readonly bundle: readonly BundledAnswer[];
  readonly saving: Saving<never> | null;
  readonly onSave: () => void;
  readonly onRemove: (code: string) => void;
};

/** What lies in the bundle, by check codes, and the file. */
function Bundle({ bundle, saving, onSave, onRemove }: BundleProps) {
  const { t } = useTranslation("bundle");
  const count = bundle.length;
  const assessments = new Set(bundle.map(({ assessmentId }) => assessmentId)).size;
  return (
    <section className={styles["bundle"]} aria-labelledby="bundle-count">
      <h2 id="bundle-count" className={shared["larger"]}>
        <span role="status">{count > 0 ? t("count", { count }) : t("none")}</span>
      </h2>
      {count > 0 && <p className={shared["quiet"]}>{t("codes")}</p>}
      <ul className={styles["codes"]}>
        {bundle.map(({ code, checkCode }) => (
          <li key={code} className={styles["code"]}>
            <span translate="no">{checkCode}</span>
            <Button
              look="quiet"
              aria-label={t("removeLabel", { checkCode })}
              onClick={() => {
                onRemove(code);
              }}
            >
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
      {assessments > 1 && (
        <Notice tone="error">
          <p>{t("mixed")}</p>
        </Notice>
      )}
      {count > 0 && (
        <div className={shared["row"]}>
          <Button look="primary" onClick={onSave}>
            {t("save")}
          </Button>
          <span className={shared["quiet"]}>{t("forgets")}</span>
        </div>
      )}
      {saving && (
        <SavingNote saving={saving}>
          <p>{t("saved")}</p>
        </SavingNote>
      )}
    </section>
  );
}
