import type { PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./advice.module.css";
import { useCompareLinks } from "./compare-links.ts";

type AdviceProps = {
  readonly verdict: StatementComparison["verdict"];
  readonly partyNames: PerParty<string>;
};

/** What to do where a party is divided within, or where too few could say. */
export function Advice({ verdict, partyNames }: AdviceProps) {
  const { t } = useTranslation("compare");
  const [language] = useLanguage();
  const links = useCompareLinks();
  if (verdict.kind !== "divided" && verdict.kind !== "too-little-data") return null;
  const name = formatList(
    verdict.parties.map((party) => partyNames[party]),
    language,
  );
  if (verdict.kind === "too-little-data") return <p>{t("advice.tooLittle", { name })}</p>;
  return (
    <>
      <p>{t("advice.divided", { name })}</p>
      <ul className={styles["sheets"]}>
        {verdict.parties.map((party) => (
          <li key={party}>
            <a href={links.party(party)}>{t("sheet.open", { name: partyNames[party] })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
