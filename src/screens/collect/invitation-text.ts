import type { Assessment } from "#domain/assessment/assessment.ts";
import { minutesFor } from "#domain/assessment/duration.ts";
import { letterFor } from "#domain/assessment/letter.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { encodeInvitation } from "#domain/sealing/invitation-code.ts";
import { invitationLink } from "#platform/channels/fragment.ts";
import { pageAddress } from "#platform/channels/page-address.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { wordsIn } from "#platform/i18n/setup.ts";

/** The address that a party's people open. */
export function linkFor(assessment: Assessment, party: PartyId): string {
  return invitationLink(pageAddress(), encodeInvitation(letterFor(assessment, party)));
}

/** The ready text that carries the link, in the language of its readers. */
export async function letterText(
  assessment: Assessment,
  party: PartyId,
  language: Language,
): Promise<{ readonly subject: string; readonly body: string }> {
  const t = await wordsIn(language, ["collect"]);
  const { inviter, terms } = assessment;
  const partyNames = isolatedNames(assessment.partyNames);
  const names = { a: partyNames.A, b: partyNames.B };
  const body = t("invite.body", {
    ...names,
    party: partyNames[party],
    minutes: minutesFor(terms),
    link: linkFor(assessment, party),
    inviter: [inviter.name, inviter.organisation].filter(Boolean).join(", "),
  });
  return { subject: t("invite.subject", names), body: body.trim() };
}
