import { VerdictMark } from "#charts/verdict-mark.tsx";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { isTold } from "#domain/comparison/is-told.ts";
import { goOnMean, goOnResult } from "#platform/i18n/go-on-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { PartyMark } from "#ui/party-mark.tsx";
import styles from "./relationship.module.css";

type GoOnProps = { readonly comparison: Comparison; readonly partyNames: PerParty<string> };

/** The closing question: both parties' means on its scale, and whether they differ. */
export function GoOn({ comparison, partyNames }: GoOnProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const { goOn } = comparison;
  if (!isTold(goOn)) return null;
  return (
    <section aria-labelledby="go-on" className={styles["section"]}>
      <div className={styles["head"]}>
        <h2 translate="no" id="go-on" className={styles["heading"]}>
          {t("questionnaire:goOn.label")}
        </h2>
        <p className={styles["result"]}>
          <VerdictMark kind={goOn.verdict.kind} word={goOnResult(t, comparison, partyNames)} />
        </p>
      </div>
      <dl className={styles["parties"]}>
        {PARTIES.map((party) => (
          <div key={party} className={styles["answers"]}>
            <dt className={styles["party"]}>
              <PartyMark shape={party === "A" ? "circle" : "diamond"} />{" "}
              <span translate="no">{partyNames[party]}</span>
            </dt>
            <dd className={styles["choice"]}>{goOnMean(t, goOn.parties[party].mean, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
