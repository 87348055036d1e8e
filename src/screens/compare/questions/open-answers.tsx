import { ownLanguage } from "#domain/assessment/own-language.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import styles from "../statement/statement-details.module.css";

type OpenAnswersProps = Pick<Comparison, "openAnswers" | "ownWords"> & {
  readonly partyNames: PerParty<string>;
};

/** The open question, and what people of each party answered. */
export function OpenAnswers({ openAnswers, ownWords, partyNames }: OpenAnswersProps) {
  const { t, language } = useTranslation(["compare", "questionnaire"]);
  if (!openAnswers || !ownWords) return null;
  const parties = PARTIES.filter((party) => openAnswers[party].length > 0);
  if (parties.length === 0) return null;
  return (
    <section aria-labelledby="open-question" className={shared["stack3"]}>
      <h2
        id="open-question"
        translate="no"
        lang={ownLanguage(ownWords, language)}
        className={shared["larger"]}
      >
        {t("questionnaire:openQuestion")}
      </h2>
      {parties.map((party) => (
        <div key={party} className={styles["part"]}>
          <h3 className={styles["title"]}>{t("openAnswers", { name: partyNames[party] })}</h3>
          <ul className={styles["comments"]}>
            {openAnswers[party].map(({ text, language: written }) => (
              <li key={`${written}-${text}`} lang={written} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
