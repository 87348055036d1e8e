import type { Language } from "#domain/questionnaire/language.ts";
import { LANGUAGE_OPTIONS } from "#platform/i18n/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Select } from "#ui/fields/select.tsx";

type FormLanguageProps = {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
};

/** The language of the form on paper, which need not be the screen's. */
export function FormLanguage({ language, onChange }: FormLanguageProps) {
  const { t } = useTranslation("paper");
  return (
    <>
      <span aria-hidden="true">{`${t("screen.language")}:`}</span>
      <Select
        label={t("screen.language")}
        value={language}
        options={LANGUAGE_OPTIONS}
        onChange={onChange}
      />
    </>
  );
}
