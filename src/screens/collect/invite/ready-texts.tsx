import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { writeMail } from "#platform/channels/codes/mail.ts";
import { today } from "#platform/i18n/format.ts";
import { LANGUAGE_OPTIONS } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Select } from "#ui/fields/select.tsx";
import shared from "#ui/shared.module.css";
import styles from "../collect-screen.module.css";
import { type ReadyText, type ReadyTextKind, readyText } from "./ready-text.ts";
import type { Invite } from "./use-invitation-guard.tsx";

/** In which form a text was taken, or what came of it. */
export type TextOutcome = "chat" | "text" | "instead" | "copy-failed" | "not-loaded";

type ReadyTextsProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  /** The first one is offered. */
  readonly kinds: readonly [ReadyTextKind, ...ReadyTextKind[]];
  /** What was copied last on this page, where it is from here. */
  readonly copied: "chat" | "text" | null;
  /** null: nothing yet. */
  readonly onDone: (outcome: TextOutcome | null) => void;
  /** Stands before every text that carries the link. */
  readonly onInvite: (invite: Invite) => void;
};

/** The ready texts for a party's people: for a chat, to paste into a mail, or in the mail program. */
export function ReadyTexts(props: ReadyTextsProps) {
  const { assessment, party, kinds, copied, onDone, onInvite } = props;
  const { t } = useTranslation("collect");
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [kind, setKind] = useState(kinds[0]);
  const language = chosen ?? screenLanguage;
  const { toChat, toMail, mail } = waysToSend(party, kind, language, onDone);
  const send = (way: Invite) => {
    // Thanks carry no link.
    if (kind === "thank") void way(Promise.resolve(assessment));
    else onInvite(way);
  };
  const offered = kinds.map((value) => ({ value, label: t(`textKind.${value}`) }));
  return (
    <div className={shared["stack3"]}>
      <div className={styles["language"]}>
        {offered.length > 1 ? (
          <Select
            label={t("textKind.label")}
            value={kind}
            options={offered}
            onChange={(value) => {
              setKind(value);
              onDone(null);
            }}
          />
        ) : (
          <span>{t(`textKind.${kind}`)}</span>
        )}
        <Select
          label={t("textLanguage")}
          value={language}
          options={LANGUAGE_OPTIONS}
          onChange={(value) => {
            setChosen(value);
            onDone(null);
          }}
        />
      </div>
      {kind === "remind" && <RemindBy assessment={assessment} />}
      <div className={shared["row"]}>
        <Button
          onClick={() => {
            send(toChat);
          }}
        >
          {copied === "chat" ? t("copied") : t("copyChat")}
        </Button>
        <Button
          onClick={() => {
            send(toMail);
          }}
        >
          {copied === "text" ? t("copied") : t("copyTextButton")}
        </Button>
        <Button
          onClick={() => {
            send(mail);
          }}
        >
          {t("mail")}
        </Button>
      </div>
    </div>
  );
}

/** Where a reminder names no day, or one that has passed, the way to where it is set. */
function RemindBy({ assessment: { id, answerBy } }: Pick<ReadyTextsProps, "assessment">) {
  const { t } = useTranslation("collect");
  if (answerBy !== undefined && answerBy >= today()) return null;
  return (
    <p className={styles["quiet"]}>
      <span>{t(answerBy === undefined ? "answerBy.none" : "answerBy.passed")}</span>{" "}
      <LinkButton look="quiet" href={href(paths.step(id, "setup"))}>
        {t("answerBy.toSetUp")}
      </LinkButton>
    </p>
  );
}

/** What each button does; `onDone` is told what came of it. */
function waysToSend(
  party: PartyId,
  kind: ReadyTextKind,
  language: Language,
  onDone: ReadyTextsProps["onDone"],
) {
  const copy = async (text: Promise<string | null>, as: TextOutcome) => {
    onDone(null);
    const isCopied = await copyText(text);
    if (isCopied !== null) onDone(isCopied ? as : "copy-failed");
  };
  const textFor = async (locked: Promise<Assessment | null>) => {
    const current = await locked;
    return (
      current &&
      readyText(current, party, kind, language).catch(() => {
        onDone("not-loaded");
        return null;
      })
    );
  };
  const toChat: Invite = (locked) =>
    copy(
      textFor(locked).then((text) => text && text.chat),
      "chat",
    );
  const toMail: Invite = (locked) =>
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
  return { toChat, toMail, mail };
}

function wholeOf({ subject, body }: ReadyText): string {
  return `${subject}\n\n${body}`;
}
