import "./facilitator-fonts.css";
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { buildId } from "#platform/build-id.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { keepOffline } from "#platform/offline/keep-offline.ts";
import { href, paths, STEPS, type Step } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import styles from "./frame.module.css";
import { Leaving } from "./leaving.tsx";
import { useTwoRows } from "./use-two-rows.ts";
import { Waiting } from "./waiting.tsx";

type StepsProps = {
  readonly id: string;
  /** null on a page beside the steps. */
  readonly step: Step | null;
  readonly open: readonly Step[];
};

type FrameProps = {
  /** The assessment whose steps are offered, and which of them can be entered. */
  readonly workspace?: StepsProps & {
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
  // Again when a screen that had to be fetched is shown: what is hidden takes no focus.
  useLayoutEffect(() => {
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [workspace?.step]);
  // Whoever goes by keys or by ear meets things in the order in which they are seen.
  const inTwoRows = useTwoRows();
  const steps = workspace && <Steps {...workspace} />;
  return (
    <>
      {/* Only who comes back may want Samsyn on the home screen: a respondent's browser never offers it. */}
      <link rel="manifest" href="./manifest.json" />
      <link rel="apple-touch-icon" href="./apple-touch-icon.png" />
      <button type="button" className={styles["skip"]} onClick={() => main.current?.focus()}>
        {t("skip")}
      </button>
      <header className={styles["head"]}>
        <a className={styles["brand"]} href={href(paths.home)}>
          {t("appName")}
        </a>
        {workspace?.example && <span className={styles["example"]}>{t("example")}</span>}
        {!inTwoRows && steps}
        <LanguageSwitch />
        {workspace?.canPresent && (
          <span className={styles["present"]}>
            <LinkButton look="primary" href={href(paths.talk(workspace.id, "present"))}>
              {t("present")}
            </LinkButton>
          </span>
        )}
        {inTwoRows && steps}
      </header>
      <main ref={main} tabIndex={-1} className={styles["main"]}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </main>
      <footer className={styles["foot"]}>
        <span>{`${t("appName")} ${buildId()}`}</span>
        <a href={href(paths.privacy)}>{t("foot.privacy")}</a>
        <a href={href(paths.check)}>{t("foot.check")}</a>
      </footer>
      <Leaving />
    </>
  );
}

function Steps({ id, step: current, open }: StepsProps) {
  const { t } = useTranslation("common");
  return (
    <nav aria-label={t("steps.label")} className={styles["steps"]}>
      {STEPS.map((step) =>
        open.includes(step) ? (
          <a
            key={step}
            href={href(paths.step(id, step))}
            aria-current={step === current ? "page" : undefined}
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
  );
}
