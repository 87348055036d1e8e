import "./facilitator-fonts.css";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { buildId } from "#platform/build-id.ts";
import { keepOffline } from "#platform/offline/keep-offline.ts";
import { href, paths, STEPS, type Step } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import styles from "./frame.module.css";

type FrameProps = {
  /** The assessment whose steps are offered, and which of them can be entered. */
  readonly workspace?: {
    readonly id: string;
    /** null on a page beside the steps. */
    readonly step: Step | null;
    readonly open: readonly Step[];
    readonly example: boolean;
    /** Whether there is something to present. */
    readonly canPresent: boolean;
  };
  readonly title: string;
  readonly children: ReactNode;
};

/** The facilitator's frame: name, steps, language; one main region. */
export function Frame({ workspace, title, children }: FrameProps) {
  const { t } = useTranslation("common");
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t("appName")}`;
  }, [title, t]);
  useEffect(() => {
    keepOffline("all");
  }, []);
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [workspace?.step]);
  return (
    <>
      <button type="button" className={styles["skip"]} onClick={() => main.current?.focus()}>
        {t("skip")}
      </button>
      <header className={styles["head"]}>
        <a className={styles["brand"]} href={href(paths.home)}>
          {t("appName")}
        </a>
        {workspace?.example && <span className={styles["example"]}>{t("example")}</span>}
        {workspace && (
          <nav aria-label={t("steps.label")} className={styles["steps"]}>
            {STEPS.map((step) =>
              workspace.open.includes(step) ? (
                <a
                  key={step}
                  href={href(paths.step(workspace.id, step))}
                  aria-current={step === workspace.step ? "page" : undefined}
                >
                  {t(`steps.${step}`)}
                </a>
              ) : (
                <span key={step} role="link" aria-disabled="true" title={t("steps.afterOpening")}>
                  {t(`steps.${step}`)}
                </span>
              ),
            )}
          </nav>
        )}
        <LanguageSwitch />
        {workspace?.canPresent && (
          <span className={styles["present"]}>
            <LinkButton look="primary" href={href(paths.talk(workspace.id, "present"))}>
              {t("present")}
            </LinkButton>
          </span>
        )}
      </header>
      <main ref={main} tabIndex={-1} className={styles["main"]}>
        {children}
      </main>
      <footer className={styles["foot"]}>
        <span>
          {t("appName")} {buildId()}
        </span>
        <a href={href(paths.privacy)}>{t("foot.privacy")}</a>
        <a href={href(paths.check)}>{t("foot.check")}</a>
      </footer>
    </>
  );
}
