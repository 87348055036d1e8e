import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { EntryDone } from "./entry/entry-done.tsx";
import { EntryEnd } from "./entry/entry-end.tsx";
import { EntryLedger } from "./entry/entry-ledger.tsx";
import { EntryStep } from "./entry/entry-step.tsx";
import { useFormEntry } from "./entry/use-form-entry.ts";
import { FormLanguage } from "./form-language.tsx";
import styles from "./quick-entry.module.css";

type QuickEntryProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onDone: () => void;
};

/** Filled-in paper forms of a party, typed in one after the other with the number keys. */
export function QuickEntry({ assessment, party, onDone }: QuickEntryProps) {
  const { t } = useTranslation(["paper", "questionnaire"]);
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? screenLanguage;
  const entry = useFormEntry(assessment, party);
  useUnsaved(entry.isDirty ? "unsaved" : "saved");
  const names = isolatedNames(assessment.partyNames);
  if (entry.checkCode !== null) {
    return <EntryDone checkCode={entry.checkCode} onNext={entry.next} onDone={onDone} />;
  }
  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <h1 className={styles["title"]}>{t("entry.title", { party: names[party] })}</h1>
        <p className={styles["quiet"]}>{t("questionnaire:we", { a: names.A, b: names.B })}</p>
        <div className={styles["row"]}>
          <FormLanguage language={language} onChange={setChosen} />
          <Button look="quiet" onClick={onDone}>
            {t("screen.back")}
          </Button>
        </div>
      </header>
      {entry.step ? (
        <EntryStep assessment={assessment} party={party} entry={entry} step={entry.step} />
      ) : (
        <EntryEnd
          assessment={assessment}
          entry={entry}
          onSeal={() => {
            entry.seal(language);
          }}
        />
      )}
      <EntryLedger entry={entry} />
    </div>
  );
}
