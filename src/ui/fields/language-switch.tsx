import { LANGUAGE_OPTIONS } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Select } from "./select.tsx";

/** Changes the language of the screen, at any time. */
export function LanguageSwitch() {
  const { t } = useTranslation("common");
  const [language, changeLanguage] = useLanguage();
  return (
    <Select
      label={t("language")}
      value={language}
      options={LANGUAGE_OPTIONS}
      onChange={changeLanguage}
    />
  );
}
