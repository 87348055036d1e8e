import { memo } from "react";
import { PartyMark } from "#charts/party-mark.tsx";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { LinkButton } from "#ui/button.tsx";
import { useCompareLinks } from "./compare-links.ts";
import styles from "./sheet-links.module.css";

/** The way to each party's own sheet. */
export const SheetLinks = memo(function SheetLinks({
  partyNames,
}: {
  readonly partyNames: PerParty<string>;
}) {
  const { t } = useTranslation("compare");
  const links = useCompareLinks();
  return (
    <section aria-labelledby="sheets" className={styles["section"]}>
      <h2 id="sheets" className={styles["heading"]}>
        {t("sheet.links")}
      </h2>
      <p className={styles["text"]}>{t("sheet.linksText")}</p>
      <p className={styles["links"]}>
        {PARTIES.map((party) => (
          <LinkButton key={party} href={links.party(party)}>
            <PartyMark party={party} />
            <span>{t("sheet.open", { name: partyNames[party] })}</span>
          </LinkButton>
        ))}
      </p>
    </section>
  );
});
