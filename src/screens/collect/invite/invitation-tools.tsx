import { type ReactNode, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { writeMail } from "#platform/channels/codes/mail.ts";
import { LANGUAGE_OPTIONS } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/fields/select.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "#ui/problem.tsx";
import shared from "#ui/shared.module.css";
import styles from "../collect-screen.module.css";
import { type InvitationText, invitationText, linkFor } from "./invitation-text.ts";
import type { Invite } from "./use-invitation-guard.tsx";

type InvitationToolsProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  /** Whether inviting is what comes next here. */
  readonly isNext: boolean;
  /** Whether what was copied last on this page is from here. */
  readonly isLatest: boolean;
  readonly onCopied: () => void;
  readonly onInvite: (invite: Invite) => void;
  /** What stands beside the link. */
  readonly children: ReactNode;
};

type Done = "link" | "text" | "instead" | "copy-failed" | "not-loaded" | null;

/** A party's invitation: the link, and a ready text in the language of its readers. */
export function InvitationTools(props: InvitationToolsProps) {
  const { assessment, party, isNext, isLatest, onCopied, onInvite, children } = props;
  const { t } = useTranslation("collect");
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const link = linkFor(assessment, party);
  const [said, setSaid] = useState<{ readonly done: Done; readonly link: string } | null>(null);
  // Of a link that another has replaced since, nothing is true any more.
  const done = said?.link === link ? said.done : null;
  const setDone = (next: Done) => {
    setSaid({ done: next, link });
  };
  const language = chosen ?? screenLanguage;
  const copied = isLatest && (done === "link" || done === "text") ? done : null;
  const { copyLink, copyInvitation, mail } = waysToInvite(party, language, (next) => {
    if (next === "link" || next === "text" || next === "instead") onCopied();
    setDone(next);
  });
  return (
    <div className={shared["stack3"]}>
      <div className={shared["row"]}>
        <Button
          look={isNext ? "primary" : "plain"}
          onClick={() => {
            onInvite(copyLink);
          }}
        >
          {copied === "link" ? t("copied") : t("copyLink")}
        </Button>
        {children}
      </div>
      <div className={shared["row"]}>
        <Button
          onClick={() => {
            onInvite(copyInvitation);
          }}
        >
          {copied === "text" ? t("copied") : t("copyTextButton")}
        </Button>
        <Button
          onClick={() => {
            onInvite(mail);
          }}
        >
          {t("mail")}
        </Button>
      </div>
      <TextLanguage
        language={language}
        onChange={(value) => {
          setChosen(value);
          setDone(null);
        }}
      />
      <p className="visually-hidden" role="status">
        {copied && t("copied")}
      </p>
      <Outcome done={done} link={link} />
    </div>
  );
}

/** What each button does; `onDone` is told what came of it. */
function waysToInvite(party: PartyId, language: Language, onDone: (done: Done) => void) {
  const copy = async (text: Promise<string | null>, as: Done) => {
    onDone(null);
    const isCopied = await copyText(text);
    if (isCopied !== null) onDone(isCopied ? as : "copy-failed");
  };
  const textFor = async (locked: Promise<Assessment | null>) => {
    const current = await locked;
    return (
      current &&
      invitationText(current, party, language).catch(() => {
        onDone("not-loaded");
        return null;
      })
    );
  };
  const copyLink: Invite = (locked) =>
    copy(
      locked.then((current) => current && linkFor(current, party)),
      "link",
    );
  const copyInvitation: Invite = (locked) =>
    copy(
      textFor(locked).then((text) => text && wholeOf(text)),
      "text",
    );
  const mail: Invite = (locked) =>
    copy(
      textFor(locked).then((text) =>
        text && !writeMail(text.subject, text.body) ? wholeOf(text) : null,
      ),
      "instead",
    );
  return { copyLink, copyInvitation, mail };
}

function wholeOf({ subject, body }: InvitationText): string {
  return `${subject}\n\n${body}`;
}

/** What is to be said beside the buttons. */
function Outcome({ done, link }: { readonly done: Done; readonly link: string }) {
  const { t } = useTranslation("collect");
  if (done === "instead") {
    return (
      <Notice tone="info">
        <p>{t("mailTooLong")}</p>
      </Notice>
    );
  }
  if (done === "copy-failed") {
    return (
      <p role="alert">
        <span>{t("copyFailed")}</span> <span className={styles["link"]}>{link}</span>
      </p>
    );
  }
  return done === "not-loaded" ? <Problem reason="not-loaded" /> : null;
}

type TextLanguageProps = {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
};

function TextLanguage({ language, onChange }: TextLanguageProps) {
  const { t } = useTranslation("collect");
  return (
    <div className={styles["language"]}>
      <span className={styles["quiet"]} aria-hidden="true">
        {t("textLanguage")}
      </span>
      <Select
        label={t("textLanguage")}
        value={language}
        options={LANGUAGE_OPTIONS}
        onChange={onChange}
      />
    </div>
  );
}
