import { PARTIES } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Logo } from "#ui/logo.tsx";
import { useStage } from "../stage/stage-context.ts";
import { PartyName } from "./figures/party-name.tsx";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./slides.module.css";

/** Who looks at what, and when the answers were opened. */
export function CoverSlide({ slide }: { readonly slide: SlideOf<"cover"> }) {
  const { t } = useTranslation(["present", "common"]);
  const { date, example, language, logo, accent, partyNames } = useStage();
  return (
    <div className={`${styles["page"]} ${styles["calm"]}`}>
      <p className={styles["lead"]}>{t("present:slides.cover")}</p>
      <SlideTitle
        className={`${styles["namesLarge"]} ${styles["stack"]} ${styles["hanging"]}`}
        style={accent === null ? {} : { color: accent }}
      >
        {PARTIES.map((party) => (
          <PartyName key={party} party={party} />
        ))}
      </SlideTitle>
      <div className={styles["stack"]}>
        {PARTIES.map((party) => (
          <p key={party} className={styles["quiet"]}>
            <PartyName party={party} />
            <span>{`: ${t("common:party.respondents", { count: slide.respondents[party] })}`}</span>
          </p>
        ))}
        <p className={styles["quiet"]}>
          {[
            t("present:slides.opened", { date: formatDate(date, language) }),
            ...(example ? [t("common:example")] : []),
          ].join(DOT)}
        </p>
      </div>
      {logo !== null && (
        <div className={styles["logo"]}>
          <Logo png={logo} alt={t("present:slides.logo", { a: partyNames.A, b: partyNames.B })} />
        </div>
      )}
    </div>
  );
}
