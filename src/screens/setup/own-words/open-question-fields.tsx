import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { useSetUpForm } from "../form-field.tsx";
import { OwnTextField } from "./own-text-field.tsx";
import styles from "./own-words.module.css";

/** The question that is answered in words; empty, none is asked. */
export function OpenQuestionFields({ locked }: { readonly locked: boolean }) {
  const { t } = useTranslation("setup");
  const languages = useSetUpForm().watch("own.languages");
  return (
    <fieldset className={styles["statement"]}>
      <legend className={shared["strong"]}>{t("own.question")}</legend>
      <p className={shared["quiet"]}>{t("own.questionHint")}</p>
      <div className={styles["languages"]}>
        {languages.map((language) => (
          <OwnTextField
            key={language}
            name={`own.openQuestion.${language}`}
            kind="openQuestion"
            language={language}
            locked={locked}
          />
        ))}
      </div>
    </fieldset>
  );
}
