import { inQuestionnaireOrder, isOwn } from "../questionnaire/look-up.ts";
import type { Assessment, Invitation, LocalDate, ReceivedAnswer } from "./assessment.ts";
import { fitsLink, LAST_ANSWER_DAY } from "./invitation-payload.ts";
import { isOpen } from "./invitations.ts";
import { areOwnWordsWhole } from "./own-words.ts";
import { PARTIES, type PartyId } from "./party.ts";
import type { SurveyConfiguration } from "./survey-configuration.ts";

/** Whether the parts of an assessment fit each other: what no field can tell alone. */
export function isConsistent(assessment: Assessment): boolean {
  const { id, invitations, received, late, opening, configuration, follows } = assessment;
  return (
    fitsLink(assessment) &&
    isAskable(configuration) &&
    areDistinct(invitations.map(({ secret }) => secret)) &&
    haveOneParty(invitations) &&
    PARTIES.every((party) => invitations.some((each) => isUsable(each, party))) &&
    areOwnAnswers(assessment, received) &&
    areOwnAnswers(assessment, late) &&
    (late.length === 0 || opening !== null) &&
    follows?.assessment !== id
  );
}

/** Whether statements are asked, in their order, and own ones with their words. */
export function isAskable({
  statements,
  ownWords,
}: Pick<SurveyConfiguration, "statements" | "ownWords">): boolean {
  const inOrder = inQuestionnaireOrder(statements);
  return (
    inOrder.length > 0 &&
    inOrder.join() === statements.join() &&
    (ownWords ? areOwnWordsWhole(ownWords, statements) : !statements.some(isOwn))
  );
}

/** Whether a text names a day that the calendar has, as `YYYY-MM-DD`. */
export function isRealDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a text names a day that an invitation can carry. */
export function isAnswerDay(text: string): text is LocalDate {
  return isRealDate(text) && text >= "1970-01-01" && text <= LAST_ANSWER_DAY;
}

/** Two devices may have taken the same id for two people of one party before they were joined. */
function haveOneParty(invitations: readonly Invitation[]): boolean {
  const parties = new Map(invitations.map(({ id, party }) => [id, party]));
  return invitations.every(({ id, party }) => parties.get(id) === party);
}

function isUsable(invitation: Invitation, party: PartyId): boolean {
  return invitation.party === party && isOpen(invitation) && !invitation.revoked;
}

/** Answers by known invitations, one for each respondent of a party. */
function areOwnAnswers({ invitations }: Assessment, answers: readonly ReceivedAnswer[]): boolean {
  const parties = new Map(invitations.map(({ id, party }) => [id, party]));
  const respondents = answers.map(
    ({ invitationId, respondentId }) => `${parties.get(invitationId)} ${respondentId}`,
  );
  return answers.every(({ invitationId }) => parties.has(invitationId)) && areDistinct(respondents);
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
