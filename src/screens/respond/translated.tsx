import { useSyncExternalStore } from "react";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import styles from "./translated.module.css";

/** Where the browser translates the page: the languages that it has itself. */
export function Translated() {
  const { t } = useTranslation("closing");
  const [language, changeLanguage] = useLanguage();
  const isTranslated = useSyncExternalStore(follow, () => {
    const { classList, lang } = document.documentElement;
    const isMarked = [...classList].some((name) => name.startsWith("translated-"));
    return isMarked || (lang !== "" && lang !== language);
  });
  if (!isTranslated) return null;
  return (
    <p role="status" className={styles["line"]}>
      <span>{t("translated")}</span>
      {LANGUAGES.map((value) => (
        <Button
          key={value}
          look="quiet"
          lang={value}
          translate="no"
          onClick={() => {
            changeLanguage(value);
          }}
        >
          {LANGUAGE_NAMES[value]}
        </Button>
      ))}
    </p>
  );
}

/** Browsers mark the page: by a class, or by the language that it speaks from then on. */
function follow(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["class", "lang"] });
  return () => {
    observer.disconnect();
  };
}
