import { Suspense, useState } from "react";
import { formatList } from "#platform/i18n/format.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Boundary } from "#ui/boundary.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { LoadFailed } from "#ui/load-failed.tsx";
import { useSetUpForm } from "../form-field.tsx";
import styles from "../set-up-screen.module.css";
import { ownWordsOf } from "./own-words-form.ts";

const OwnWordsEditor = lazyComponent(
  async () => (await import("./own-words-editor.tsx")).OwnWordsEditor,
);

type OwnWordsFieldsProps = {
  /** Whether an invitation has left, so that what is asked stays as it is. */
  readonly locked: boolean;
  readonly canMove: boolean;
};

/** What is asked in words of one's own: what it is, and, once unfolded, where it is written. */
export function OwnWordsFields({ locked, canMove }: OwnWordsFieldsProps) {
  const { t } = useTranslation("setup");
  const [language] = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const ownWords = ownWordsOf(useSetUpForm().watch("own"));
  const count = ownWords?.statements.length ?? 0;
  const what = [
    ...(count > 0 ? [t("own.count", { count })] : []),
    ...(ownWords?.openQuestion ? [t("own.countQuestion")] : []),
  ];
  const languages = ownWords?.languages.map((one) => LANGUAGE_NAMES[one]).join(", ");
  return (
    <Disclosure
      title={t("own.title")}
      summary={
        ownWords ? t("own.summary", { what: formatList(what, language), languages }) : t("own.none")
      }
      onUnfold={() => {
        setUnfolded(true);
      }}
    >
      {locked && <p className={styles["quiet"]}>{t("locked")}</p>}
      {isUnfolded && (
        <Boundary instead={LoadFailed} resetKey="own">
          <Suspense>
            <OwnWordsEditor locked={locked} canMove={canMove} />
          </Suspense>
        </Boundary>
      )}
    </Disclosure>
  );
}
