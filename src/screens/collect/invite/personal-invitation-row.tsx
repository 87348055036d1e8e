import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadOf } from "#domain/assessment/invitation-payload.ts";
import {
  answersBy,
  type PersonalInvitation,
  withAllowedAgain,
  withRevoked,
} from "#domain/assessment/invitations.ts";
import { ok } from "#domain/result.ts";
import { KEY_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { personalLink } from "./invitation-link.ts";
import { LinkByHand } from "./link-by-hand.tsx";
import styles from "./personal-invitations.module.css";
import type { Invite } from "./use-invitation-guard.tsx";

type PersonalInvitationRowProps = {
  readonly assessment: Assessment;
  readonly invitation: PersonalInvitation;
  readonly onInvite: (invite: Invite) => void;
  readonly onProblem: (problem: WorkspaceReason | null) => void;
};

/** One person's invitation. Whether the answer is in shows in open mode only. */
export function PersonalInvitationRow({
  assessment,
  invitation,
  onInvite,
  onProblem,
}: PersonalInvitationRowProps) {
  const { t } = useTranslation("collect");
  const [copied, setCopied] = useState<boolean | null>(null);
  const { id, label, revoked = false } = invitation;
  const copy: Invite = async (locked) => {
    const link = locked.then((current) => current && personalLink(current, invitation));
    setCopied(await copyText(link));
  };
  const change = async () => {
    const changed = await changeAssessment(assessment.id, (current) =>
      ok(revoked ? withAllowedAgain(current, id) : withRevoked(current, id, randomId(KEY_BYTES))),
    );
    setCopied(null);
    onProblem(changed.ok ? null : changed.reason);
  };
  const isOpenMode = assessment.configuration.mode === "open";
  const state = answersBy(assessment, id) > 0 ? "personal.back" : "awaited";
  const labelled = (action: string) => t("personal.labelled", { action, label });
  return (
    <li className={styles["person"]}>
      <bdi translate="no" className={styles["label"]}>
        {label}
      </bdi>
      <span className={styles["state"]}>
        {revoked ? t("personal.revoked") : isOpenMode && t(state)}
      </span>
      <span className={styles["actions"]}>
        {!revoked && (
          <Button
            look="quiet"
            aria-label={labelled(t(copied ? "copied" : "copyLink"))}
            onClick={() => {
              onInvite(copy);
            }}
          >
            {copied ? t("copied") : t("copyLink")}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={labelled(t(revoked ? "personal.allow" : "personal.revoke"))}
          onClick={() => void change()}
        >
          {t(revoked ? "personal.allow" : "personal.revoke")}
        </Button>
      </span>
      <span className="visually-hidden" role="status">
        {copied && t("copied")}
      </span>
      {copied === false && (
        <LinkByHand payload={payloadOf(assessment, invitation)} className={styles["byHand"]} />
      )}
    </li>
  );
}
