import type { PerParty } from "#domain/assessment/party.ts";
import { type Comparison, isTold } from "#domain/comparison/comparison.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { goOnMean, goOnResult } from "#wording/go-on-words.ts";
import styles from "./side-by-side.module.css";
import { SideBySide } from "./side-by-side.tsx";

type GoOnProps = { readonly comparison: Comparison; readonly partyNames: PerParty<string> };

/** The closing question: both parties' means on its scale, and whether they differ. */
export function GoOn({ comparison, partyNames }: GoOnProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const { goOn } = comparison;
  if (!isTold(goOn)) return null;
  return (
    <SideBySide
      id="go-on"
      title={<span translate="no">{t("questionnaire:goOn.label")}</span>}
      result={{ kind: goOn.verdict.kind, word: goOnResult(t, comparison, partyNames) }}
      partyNames={partyNames}
      answers={{ A: <Mean mean={goOn.parties.A.mean} />, B: <Mean mean={goOn.parties.B.mean} /> }}
    />
  );
}

function Mean({ mean }: { readonly mean: number | null }) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  return <dd className={styles["choice"]}>{goOnMean(t, mean, language)}</dd>;
}
