import { useRef, useState } from "react";
import type { KeyPair } from "#domain/assessment/assessment.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/fields/choice.tsx";
import { Notice } from "#ui/notice.tsx";
import { CHOSEN, useSetUpForm } from "./form-field.tsx";
import type { ChosenMailbox } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";

type MailboxFieldProps = {
  readonly locked: boolean;
  /** null where the assessment does not exist yet. */
  readonly keyPair: KeyPair | null;
  readonly isAsking: boolean;
  readonly onAsking: (isAsking: boolean) => void;
};

/** Why there is no mailbox; what else may have happened, one tries again. */
type NoMailbox = "no-mailbox" | "refused" | "offline" | "no-sealing" | "not-loaded";

/** Switches the mailbox on where there is one, which it finds out by itself. */
export function MailboxField({ locked, keyPair, isAsking, onAsking }: MailboxFieldProps) {
  const { t } = useTranslation(["setup", "errors"]);
  const { watch, setValue } = useSetUpForm();
  const mailbox = watch("mailbox");
  const [problem, setProblem] = useState<NoMailbox | null>(null);
  /** Of an assessment that does not exist yet: the same one at each try. */
  const made = useRef<KeyPair | null>(null);
  const switchOn = async () => {
    if (isAsking) return;
    setProblem(null);
    onAsking(true);
    const found = await findMailbox(async () => {
      made.current ??= keyPair ?? (await generateKeyPair());
      return made.current;
    });
    onAsking(false);
    if (found.ok) setValue("mailbox", found.value, CHOSEN);
    else setProblem(found.reason);
  };
  return (
    <div className={styles["mailbox"]}>
      <Checkbox
        label={t("mailbox.label")}
        hint={t("mailbox.hint")}
        disabled={locked}
        checked={mailbox !== null || isAsking}
        onChange={(checked) => {
          if (checked) void switchOn();
          else setValue("mailbox", null, CHOSEN);
        }}
      />
      <div role="status" className={styles["quiet"]}>
        {isAsking && <p>{t("mailbox.asking", { host: mailboxHost() })}</p>}
        {mailbox !== null && !locked && <p>{t("mailbox.there")}</p>}
      </div>
      {problem && (
        <Notice tone="info">
          <p>{t(`mailbox.problem.${problem}`, { host: mailboxHost() })}</p>
        </Notice>
      )}
    </div>
  );
}

async function findMailbox(
  keyPairOf: () => Promise<KeyPair>,
): Promise<Result<ChosenMailbox, NoMailbox>> {
  const fetched = await Promise.all([
    import("#domain/sealing/mailbox.ts"),
    import("#platform/channels/mailbox/own-mailbox.ts"),
  ]).catch(() => null);
  if (!fetched) return fail("not-loaded");
  const [{ mailboxAccess }, { makeMailbox }] = fetched;
  try {
    const keyPair = await keyPairOf();
    const access = await mailboxAccess(keyPair);
    const asked = await makeMailbox(access);
    if (asked.ok) return ok({ name: access.name, keyPair });
    const isKnown = asked.reason === "no-mailbox" || asked.reason === "refused";
    return fail(isKnown ? asked.reason : "offline");
  } catch {
    return fail("no-sealing");
  }
}
