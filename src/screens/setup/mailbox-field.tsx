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
};

/** Why there is no mailbox; what else may have happened, one tries again. */
type NoMailbox = "no-mailbox" | "refused" | "offline" | "no-sealing";

/** Switches the mailbox on where there is one, which it finds out by itself. */
export function MailboxField({ locked, keyPair }: MailboxFieldProps) {
  const { t } = useTranslation(["setup", "errors"]);
  const { watch, setValue } = useSetUpForm();
  const mailbox = watch("mailbox");
  const [state, setState] = useState<"idle" | "asking" | NoMailbox>("idle");
  /** Of an assessment that does not exist yet: the same one at each try. */
  const made = useRef<KeyPair | null>(null);
  const isAsking = state === "asking";
  const switchOn = async () => {
    setState("asking");
    const found = await findMailbox(async () => {
      made.current ??= keyPair ?? (await generateKeyPair());
      return made.current;
    });
    setState(found.ok ? "idle" : found.reason);
    if (found.ok) setValue("mailbox", found.value, CHOSEN);
  };
  return (
    <div className={styles["mailbox"]}>
      <Checkbox
        label={t("mailbox.label")}
        hint={t("mailbox.hint")}
        disabled={locked || isAsking}
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
      {state !== "idle" && !isAsking && (
        <Notice tone="info">
          <p>{t(`mailbox.problem.${state}`, { host: mailboxHost() })}</p>
        </Notice>
      )}
    </div>
  );
}

async function findMailbox(
  keyPairOf: () => Promise<KeyPair>,
): Promise<Result<ChosenMailbox, NoMailbox>> {
  try {
    const [{ mailboxAccess }, { makeMailbox }] = await Promise.all([
      import("#domain/sealing/mailbox.ts"),
      import("#platform/channels/mailbox/own-mailbox.ts"),
    ]);
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
