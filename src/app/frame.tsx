import "./facilitator-fonts.css";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { isComparable } from "#domain/assessment/change.ts";
import { buildId } from "#platform/build-id.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { keepOffline } from "#platform/offline/keep-offline.ts";
import { href, paths, STEPS, type Step } from "#platform/paths.ts";
import { Boundary, type Failure } from "#ui/boundary.tsx";
import { LinkButton } from "#ui/button.tsx";
import { LanguageSwitch } from "#ui/fields/language-switch.tsx";
import { useMedia } from "#ui/hooks/use-media.ts";
import styles from "./frame.module.css";
import { Leaving } from "./leaving.tsx";
import { Failed, titleOf } from "./problems/error-boundary.tsx";
import { ProblemPage } from "./problems/problem-page.tsx";
import { Awaited } from "./waiting.tsx";

type FrameProps = {
  readonly title: string;
  /** The assessment whose pages these are. */
  readonly assessment?: Assessment;
  /** null on a page beside the steps. */
  readonly step?: Step | null;
  /** Which page of it is shown, and what stands behind that in the address. */
  readonly page?: string;
  readonly rest?: string;
  readonly children: ReactNode;
};

/** The facilitator's frame: name, steps, language; one main region. */
export function Frame({
  title,
  assessment,
  step = null,
  page = "",
  rest = "",
  children,
}: FrameProps) {
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
  }, [page]);
  // Whoever goes by keys or by ear meets things in the order in which they are seen. As in frame.module.css.
  const inTwoRows = useMedia("(width < 62rem)");
  const steps = assessment && <Steps assessment={assessment} current={step} />;
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
        {assessment?.example && <span className={styles["example"]}>{t("example")}</span>}
        {!inTwoRows && steps}
        <LanguageSwitch />
        {assessment?.opening && (
          <span className={styles["present"]}>
            <LinkButton look="primary" href={href(paths.session(assessment.id, "present"))}>
              {t("present")}
            </LinkButton>
          </span>
        )}
        {inTwoRows && steps}
      </header>
      <main ref={main} tabIndex={-1} className={styles["main"]}>
        <Awaited>
          <Boundary instead={FailedInFrame} resetKey={`${page}/${rest}`}>
            {children}
          </Boundary>
        </Awaited>
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

/** One screen that fails leaves the way to the others. */
function FailedInFrame(failure: Failure) {
  const { t } = useTranslation("common");
  return (
    <ProblemPage title={t(titleOf(failure))}>
      <Failed {...failure} />
    </ProblemPage>
  );
}

type StepsProps = { readonly assessment: Assessment; readonly current: Step | null };

function Steps({ assessment, current }: StepsProps) {
  const { t } = useTranslation("common");
  const open = openSteps(assessment);
  return (
    <nav aria-label={t("steps.label")} className={styles["steps"]}>
      {STEPS.map((step) =>
        open.includes(step) ? (
          <a
            key={step}
            href={href(paths.step(assessment.id, step))}
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

/** Results are there after the opening, or before it where the rule lets the facilitator look ahead. */
export function openSteps(assessment: Assessment): readonly Step[] {
  if (assessment.opening) return STEPS;
  return isComparable(assessment) ? ["setup", "collect", "compare"] : ["setup", "collect"];
}
