import type { InvitationLetter } from "#domain/assessment/letter.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./end-users.module.css";

type EndUsersProps = { readonly letter: InvitationLetter; readonly dimension: DimensionId };

/** Who the end users are here, where statements speak of them and the inviter said it. */
export function EndUsers({ letter, dimension }: EndUsersProps) {
  const { t } = useTranslation("questionnaire");
  const { endUsers } = letter;
  if (dimension !== "end-user-focused" || endUsers === "") return null;
  return <p className={styles["line"]}>{t("endUsers", { endUsers })}</p>;
}
