import { ownLanguage } from "#domain/assessment/own-language.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/fields/choice.tsx";
import { CHOSEN, useSetUpForm } from "../form-field.tsx";
import styles from "../set-up-screen.module.css";

/** In which languages own words are written, and what the others read. */
export function OwnLanguageFields({ locked }: { readonly locked: boolean }) {
  const { t } = useTranslation("setup");
  const { watch, setValue } = useSetUpForm();
  const languages = watch("own.languages");
  const other = LANGUAGES.find((language) => !languages.includes(language));
  const read = other && ownLanguage({ languages }, other);
  return (
    <fieldset disabled={locked}>
      <legend className={styles["label"]}>{t("own.languages")}</legend>
      {LANGUAGES.map((language) => {
        const isChosen = languages.includes(language);
        const isLast = isChosen && languages.length === 1;
        return (
          <Checkbox
            key={language}
            label={
              <span lang={language} translate="no">
                {LANGUAGE_NAMES[language]}
              </span>
            }
            {...(isLast ? { hint: t("own.lastLanguage") } : {})}
            disabled={isLast}
            checked={isChosen}
            onChange={(wanted) => {
              const chosen = LANGUAGES.filter((one) =>
                one === language ? wanted : languages.includes(one),
              );
              setValue("own.languages", chosen, CHOSEN);
            }}
          />
        );
      })}
      {read && <p className={styles["quiet"]}>{t(`own.otherLanguage.${read}`)}</p>}
    </fieldset>
  );
}
