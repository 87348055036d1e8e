import type { ReceivedAnswer } from "#domain/assessment/assessment.ts";
import type { UsedAgain } from "#domain/assessment/invitations.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";

type SameInvitationProps = {
  readonly used: UsedAgain;
  /** Confidential: whose invitation it is stays unsaid. */
  readonly mode: SurveyConfiguration["mode"];
  /** With those that are not kept. */
  readonly onKeep: (others: readonly ReceivedAnswer[]) => void;
};

/** Several answers by one personal invitation: whether they are one person's only people can tell. */
export function SameInvitation({ used, mode, onKeep }: SameInvitationProps) {
  const { t } = useTranslation("collect");
  const { invitation, answers } = used;
  return (
    <Notice
      tone="info"
      action={
        <div className={shared["row"]}>
          {answers.map((answer) => (
            <Button
              key={answer.sealed}
              onClick={() => {
                onKeep(answers.filter((other) => other !== answer));
              }}
            >
              {t("again.only", { checkCode: answer.checkCode })}
            </Button>
          ))}
        </div>
      }
    >
      {mode === "open" && (
        <p>
          <strong>
            <bdi translate="no">{invitation.label}</bdi>
          </strong>
        </p>
      )}
      <p>
        <SameInvitationText answers={answers} /> <span>{t("again.keep")}</span>
      </p>
    </Notice>
  );
}

/** The sentence alone: which answers they are. */
export function SameInvitationText({ answers }: { readonly answers: readonly ReceivedAnswer[] }) {
  const { t } = useTranslation("collect");
  const [language] = useLanguage();
  const codes = answers.map(({ checkCode }) => checkCode);
  return <span>{t("again.text", { codes: formatList(codes, language) })}</span>;
}
