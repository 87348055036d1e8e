import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openInvitation, withRevoked } from "#domain/assessment/invitations.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { ok } from "#domain/result.ts";
import { KEY_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./personal-invitations.module.css";

type RenewLinkProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onProblem: (problem: WorkspaceReason | null) => void;
};

/** Revokes the link that a party shares, and makes another. */
export function RenewLink({ assessment, party, onProblem }: RenewLinkProps) {
  const { t } = useTranslation("collect");
  const [renewed, setRenewed] = useState(false);
  const renew = async () => {
    const changed = await changeAssessment(assessment.id, (current) =>
      ok(withRevoked(current, openInvitation(current, party).id, randomId(KEY_BYTES))),
    );
    setRenewed(changed.ok);
    onProblem(changed.ok ? null : changed.reason);
  };
  return (
    <>
      <p className={styles["quiet"]}>{t("personal.renewText")}</p>
      <div>
        <Button look="quiet" onClick={() => void renew()}>
          {t("personal.renew")}
        </Button>
      </div>
      {renewed && (
        <Notice tone="info">
          <p>{t("personal.renewed")}</p>
        </Notice>
      )}
    </>
  );
}
