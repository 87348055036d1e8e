import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import {
  type InvitationReason,
  openInvitation,
  personalInvitations,
  withPersonalInvitation,
  withRevoked,
} from "#domain/assessment/invitations.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { ok, type Result } from "#domain/result.ts";
import { KEY_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/fields/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "#ui/problem.tsx";
import shared from "#ui/shared.module.css";
import { personalLink } from "./invitation-link.ts";
import { PersonalInvitationRow } from "./personal-invitation-row.tsx";
import styles from "./personal-invitations.module.css";
import type { Invite } from "./use-invitation-guard.tsx";

type PersonalInvitationsProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onInvite: (invite: Invite) => void;
};

/** Invitations for single people, each with a secret of its own; and a new open one where needed. */
export function PersonalInvitations({ assessment, party, onInvite }: PersonalInvitationsProps) {
  const { t } = useTranslation("collect");
  const [names, setNames] = useState("");
  const [refused, setRefused] = useState<InvitationReason | null>(null);
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useUnsaved(names.trim() === "" ? "saved" : "unsaved");
  const list = personalInvitations(assessment)[party];
  const usable = list.filter(({ revoked }) => !revoked);

  const add = async () => {
    const added = await changeAssessment(assessment.id, (current) =>
      withAll(current, party, names.split("\n")),
    );
    if (added.ok) setNames("");
    setCopied(null);
    const reason = added.ok ? null : added.reason;
    const isRefused = reason === "empty" || reason === "too-long" || reason === "too-many";
    setRefused(isRefused ? reason : null);
    setProblem(isRefused ? null : reason);
  };
  const copyAll: Invite = async (locked) => {
    const linesOf = async (current: Assessment) => {
      const links = await Promise.all(usable.map((each) => personalLink(current, each)));
      return usable.map(({ label }, index) => `${label}: ${links[index]}`).join("\n");
    };
    setCopied(await copyText(locked.then((current) => current && linesOf(current))));
  };
  return (
    <details>
      <summary className={styles["summary"]}>
        {t("personal.title", { number: usable.length })}
      </summary>
      <div className={shared["stack3"]}>
        <p className={styles["quiet"]}>{t(`personal.text.${assessment.configuration.mode}`)}</p>
        <TextArea
          label={t("personal.names")}
          hint={t("personal.namesHint")}
          error={refused ? t(`personal.refused.${refused}`) : undefined}
          value={names}
          spellCheck={false}
          onChange={(event) => {
            setNames(event.target.value);
          }}
        />
        <div className={styles["row"]}>
          <Button onClick={() => void add()}>{t("personal.add")}</Button>
          {usable.length > 1 && (
            <Button
              onClick={() => {
                onInvite(copyAll);
              }}
            >
              {t("personal.copyAll")}
            </Button>
          )}
        </div>
        {list.length > 0 && (
          <ul className={styles["list"]}>
            {list.map((invitation) => (
              <PersonalInvitationRow
                key={invitation.id}
                assessment={assessment}
                invitation={invitation}
                onInvite={onInvite}
                onProblem={setProblem}
              />
            ))}
          </ul>
        )}
        <RenewLink assessment={assessment} party={party} onProblem={setProblem} />
        {copied !== null && (
          <Notice tone={copied ? "done" : "error"}>
            <p>{t(copied ? "personal.copied" : "personal.copyRefused")}</p>
          </Notice>
        )}
        <Problem reason={problem} />
      </div>
    </details>
  );
}

/** One invitation for each line that names somebody; none where one of them is refused. */
function withAll(
  assessment: Assessment,
  party: PartyId,
  lines: readonly string[],
): Result<Assessment, InvitationReason> {
  const names = lines.filter((line) => line.trim() !== "");
  let current: Result<Assessment, InvitationReason> =
    names.length === 0 ? withPersonalInvitation(assessment, party, "", "") : ok(assessment);
  for (const name of names) {
    if (!current.ok) break;
    current = withPersonalInvitation(current.value, party, name, randomId(KEY_BYTES));
  }
  return current;
}

type RenewLinkProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onProblem: (problem: WorkspaceReason | null) => void;
};

/** Revokes the link that a party shares, and makes another. */
function RenewLink({ assessment, party, onProblem }: RenewLinkProps) {
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
