import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import styles from "./conversation-slide.module.css";

/** The statement in a second language, smaller, where that was asked for. */
export function SecondStatement({ id }: { readonly id: StatementId }) {
  const { second, language } = useStage();
  if (second === null || second === language) return null;
  return <InLanguage id={id} language={second} />;
}

type InLanguageProps = { readonly id: StatementId; readonly language: Language };

function InLanguage({ id, language }: InLanguageProps) {
  const { t } = useTranslation(["present", "questionnaire"], { lng: language });
  return (
    <p translate="no" className={styles["second"]} lang={language}>
      {t("present:slides.quoted", { text: t(`questionnaire:statements.${id}.text`) })}
    </p>
  );
}
