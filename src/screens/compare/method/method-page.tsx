import { type ReactNode, useId } from "react";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import { AnswerStrip } from "#charts/tables/answer-strip.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { useCompareLinks } from "../context/compare-links.ts";
import styles from "./method-page.module.css";

/** In the order in which the rules are tried. */
const RULES = [
  "too-little-data",
  "divided",
  "shared-strength",
  "not-on-the-same-page",
  "mixed",
  "shared-concern",
  "room-to-grow",
] as const;

/** How scores and results come about: the rules, an example worked through, and what they cannot show. */
export function MethodPage() {
  const { t } = useTranslation(["method", "results", "compare"]);
  const links = useCompareLinks();
  return (
    <article className={styles["page"]}>
      <p className={styles["way"]}>
        <a href={links.list}>{t("compare:page.toComparison")}</a>
      </p>
      <h1 tabIndex={-1} className={styles["title"]}>
        {t("method:title")}
      </h1>
      <p className={styles["intro"]}>{t("method:intro")}</p>
      <Part title={t("method:figures.title")}>
        <p>{t("method:figures.mean")}</p>
        <p>{t("method:figures.missing")}</p>
        <p>{t("method:figures.exact")}</p>
      </Part>
      <Part title={t("method:results.title")}>
        <p>{t("method:results.order")}</p>
        <dl className={styles["rules"]}>
          {RULES.map((kind) => (
            <div key={kind}>
              <dt className={shared["strong"]}>
                <VerdictMark kind={kind} word={t(`results:verdict.${kind}`)} />
              </dt>
              <dd>{t(`method:results.rule.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t("method:example.title")}>
        <MethodExample />
      </Part>
      <Part title={t("method:firm.title")}>
        <p>{t("method:firm.text")}</p>
        <p>{t("method:firm.chance")}</p>
      </Part>
      <Part title={t("method:confidential.title")}>
        <p>{t("method:confidential.text")}</p>
      </Part>
      <Part title={t("method:limits.title")}>
        <p>{t("method:limits.text")}</p>
      </Part>
      <p>{t("method:whole")}</p>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["part"]}>
      <h2 id={id} className={styles["heading"]}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Worked example 5 of the method: exactly one step apart, and one person's answer decides it. */
const RATINGS = { A: [3, 4, 4], B: [2, 3, 3] };
const MEANS = { A: 11 / 3, B: 8 / 3 };

/** One statement calculated by hand. */
function MethodExample() {
  const { t } = useTranslation("method");
  return (
    <>
      <AnswerStrip means={MEANS} ratings={RATINGS} partyNames={{ A: "A", B: "B" }} />
      <ol className={styles["steps"]}>
        <li>{t("example.means")}</li>
        <li>{t("example.spread")}</li>
        <li>{t("example.gap")}</li>
        <li>{t("example.firm")}</li>
      </ol>
    </>
  );
}
