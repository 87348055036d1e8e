import { Suspense, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Boundary } from "#ui/boundary.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { LoadFailed } from "#ui/load-failed.tsx";
import { useSetUpForm } from "./form-field.tsx";
import styles from "./set-up-screen.module.css";

const BrandingEditor = lazyComponent(
  async () => (await import("./branding-editor.tsx")).BrandingEditor,
);

/** A logo and a colour for the first page of what people keep: what is chosen, and, once unfolded, where. */
export function BrandingFields() {
  const { t } = useTranslation("setup");
  const [isUnfolded, setUnfolded] = useState(false);
  const { logo, accent } = useSetUpForm().watch("branding");
  const chosen = [
    ...(logo === undefined ? [] : [t("branding.hasLogo")]),
    ...(accent === undefined ? [] : [t("branding.hasAccent")]),
  ];
  return (
    <Disclosure
      title={t("branding.title")}
      summary={chosen.length > 0 ? chosen.join(" ") : t("branding.hint")}
      onUnfold={() => {
        setUnfolded(true);
      }}
    >
      {chosen.length > 0 && <p className={styles["quiet"]}>{t("branding.hint")}</p>}
      {isUnfolded && (
        <Boundary instead={LoadFailed} resetKey="branding">
          <Suspense>
            <BrandingEditor />
          </Suspense>
        </Boundary>
      )}
    </Disclosure>
  );
}
