import type { Assessment } from "#domain/assessment/assessment.ts";
import { minutesFor } from "#domain/assessment/duration.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import { linkFor } from "./invitation-link.ts";

/** What a facilitator writes to those who are asked. */
export const READY_TEXTS = ["invite", "remind", "thank"] as const;
export type ReadyTextKind = (typeof READY_TEXTS)[number];

/** A ready text: as a mail, and shorter for a chat. */
export type ReadyText = {
  readonly subject: string;
  readonly body: string;
  readonly chat: string;
};

/** A ready text for a party's people, in the language of its readers. */
export async function readyText(
  assessment: Assessment,
  party: PartyId,
  kind: ReadyTextKind,
  language: Language,
): Promise<ReadyText> {
  const t = await wordsIn(language, ["collect"]);
  const { inviter, configuration, answerBy } = assessment;
  const partyNames = isolatedNames(assessment.partyNames);
  const names = { a: partyNames.A, b: partyNames.B };
  const values = {
    ...names,
    party: partyNames[party],
    minutes: minutesFor(configuration),
    by:
      answerBy === undefined
        ? ""
        : ` ${t("answerBy.sentence", { date: formatDate(answerBy, language) })}`,
    link: await linkFor(assessment, party),
    inviter: [inviter.name, inviter.organisation].filter(Boolean).join(", "),
  };
  return {
    subject: t(`texts.${kind}.subject`, names),
    body: t(`texts.${kind}.body`, values).trim(),
    chat: t(`texts.${kind}.chat`, values),
  };
}
