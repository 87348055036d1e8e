import { memo, type ReactNode, Suspense, useEffect, useRef } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { LanguageSwitch } from "#ui/fields/language-switch.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import styles from "./page.module.css";

// Hardly anybody needs it, and nobody waits for it.
const Translated = lazyComponent(async () => {
  await new Promise<void>(whenIdle);
  return (await import("./translated.tsx")).Translated;
});

type PageProps = {
  /** For the tab and the list of open windows. */
  readonly title: string;
  /** The buttons that stay in reach. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/** The respondent's frame: a slim head, one thing at a time, the buttons always in reach. */
export function Page({ title, actions, children }: PageProps) {
  const { t } = useTranslation("common");
  const appName = t("appName");
  useEffect(() => {
    document.title = `${title} – ${appName}`;
  }, [title, appName]);
  return (
    <div className={styles["page"]}>
      <Head appName={appName} />
      <main className={styles["main"]}>
        <div className={styles["body"]}>
          <Suspense>
            <Translated />
          </Suspense>
          {children}
        </div>
        {actions && <div className={styles["actions"]}>{actions}</div>}
      </main>
    </div>
  );
}

/** Stands still while the pages turn. */
const Head = memo(function Head({ appName }: { readonly appName: string }) {
  return (
    <header className={styles["head"]}>
      <span className={styles["brand"]}>{appName}</span>
      <LanguageSwitch />
    </header>
  );
});

type HeadingProps = {
  /** Whether the page was turned to: then it starts at its top, and readers start at the heading. */
  readonly arrive: boolean;
  readonly id?: string;
  readonly lang?: Language | undefined;
  readonly describedBy?: string;
  readonly children: ReactNode;
};

/** A page's heading. */
export function Heading({ arrive, id, lang, describedBy, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrive) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [arrive]);
  return (
    <h1
      ref={heading}
      id={id}
      lang={lang}
      aria-describedby={describedBy}
      tabIndex={-1}
      className={styles["heading"]}
    >
      {children}
    </h1>
  );
}
