import { AnswerStrip } from "#charts/answer-strip.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./method-page.module.css";

/** Worked example 5 of the method: exactly one step apart, and one person's answer decides it. */
const RATINGS = { A: [3, 4, 4], B: [2, 3, 3] };
const MEANS = { A: 11 / 3, B: 8 / 3 };

/** One statement calculated by hand. */
export function MethodExample() {
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
