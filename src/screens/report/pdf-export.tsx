import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice.tsx";
import { Notice } from "#ui/notice.tsx";
import type { ReportSource } from "./pdf/outline.ts";
import styles from "./report-screen.module.css";
import { usePdf } from "./use-pdf.ts";

const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** Makes the PDF in a language of its own and hands it to the browser. */
export function PdfExport({ source }: { readonly source: ReportSource }) {
  const { t } = useTranslation(["report", "common"]);
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? screenLanguage;
  const { state, make, cancel } = usePdf(source);
  const makeButton = useRef<HTMLButtonElement>(null);
  const isMaking = state.kind === "making";
  return (
    <>
      <ChoiceGroup
        legend={t("screen.language")}
        options={LANGUAGE_OPTIONS}
        value={language}
        onChange={setChosen}
        disabled={isMaking}
      />
      <div className={styles["actions"]}>
        <Button
          ref={makeButton}
          look="primary"
          aria-disabled={isMaking}
          onClick={() => {
            if (!isMaking) void make(language);
          }}
        >
          {t("screen.make")}
        </Button>
        {isMaking && (
          <>
            <Progress label={t("screen.making")} share={state.share} />
            <Button
              onClick={() => {
                cancel();
                makeButton.current?.focus();
              }}
            >
              {t("common:action.cancel")}
            </Button>
          </>
        )}
      </div>
      {state.kind === "done" && (
        <Notice tone="info">
          <p>{t("screen.done", { name: state.name })}</p>
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice tone="error">
          <p>{t(`failure.${state.reason}`)}</p>
        </Notice>
      )}
    </>
  );
}

function Progress({ label, share }: { readonly label: string; readonly share: number }) {
  const id = useId();
  return (
    <span className={styles["progress"]}>
      <label htmlFor={id} role="status">
        {label}
      </label>
      <progress id={id} max={1} value={share} />
    </span>
  );
}
