import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";

type WhoIsMeantProps = {
  readonly payload: InvitationPayload;
  readonly dimension: DimensionId;
  readonly id?: string;
};

/** Whom the statements mean by "we", and by end users where they speak of them and the inviter said it. */
export function WhoIsMeant({ payload, dimension, id }: WhoIsMeantProps) {
  const { t } = useTranslation("questionnaire");
  const { endUsers, partyNames } = payload;
  const { A: a, B: b } = isolatedNames(partyNames);
  return (
    <div id={id} className={shared["quiet"]}>
      <p>{t("we", { a, b })}</p>
      {dimension === "end-user-focused" && endUsers !== "" && <p>{t("endUsers", { endUsers })}</p>}
    </div>
  );
}
