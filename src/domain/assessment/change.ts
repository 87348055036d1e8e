/** The changes that a facilitator makes to an assessment, each as a pure step. */
import { isOwn } from "../questionnaire/look-up.ts";
import type { Assessment, Follows, Inviter, LocalDate, ReceivedAnswer } from "./assessment.ts";
import type { Branding } from "./branding.ts";
import { partyOf } from "./invitations.ts";
import { type OwnWords, withNewIds } from "./own-words.ts";
import { PARTIES, type PerParty, perParty } from "./party.ts";
import { noteRemoved } from "./removed-answers.ts";
import { leastAnswers, type SurveyConfiguration } from "./survey-configuration.ts";

/** What set-up decides, but for the mailbox, which belongs to the key. */
export type AssessmentDetails = {
  readonly partyNames: PerParty<string>;
  readonly expectedRespondents: PerParty<number | null>;
  readonly inviter: Inviter;
  readonly endUsers: string;
  /** Not taken over by a duplicate or a later round. */
  readonly answerBy?: LocalDate;
  readonly configuration: SurveyConfiguration;
  /** Absent where nothing was chosen. */
  readonly branding?: Branding;
  /** Decided when a round is started, and never changed. */
  readonly follows?: Follows;
};

/** What set-up decided: all that a duplicate takes over. */
export function detailsOf(assessment: Assessment): AssessmentDetails {
  const { partyNames, expectedRespondents, inviter, endUsers, configuration, branding, follows } =
    assessment;
  return {
    partyNames,
    expectedRespondents,
    inviter,
    endUsers,
    configuration,
    ...(branding && { branding }),
    ...(follows && { follows }),
  };
}

/**
 * Whether the configuration stays as it is: an invitation has left, or an answer is in. Every sealed
 * answer is bound to its configuration, so that under another configuration it could never be opened.
 */
export function isConfigurationLocked({ invited, received, late }: Assessment): boolean {
  return invited || received.length > 0 || late.length > 0;
}

/** Edits the details; what is asked stays as it is where the configuration is locked. */
export function withDetails(assessment: Assessment, details: AssessmentDetails): Assessment {
  const { endUsers, configuration } = isConfigurationLocked(assessment) ? assessment : details;
  const { answerBy: _day, branding: _look, ...rest } = assessment;
  const before = assessment.follows && assessment.configuration.ownWords;
  return {
    ...rest,
    ...details,
    endUsers,
    configuration: before ? withOwnIds(configuration, before) : configuration,
  };
}

/** In a later round, an own statement that was edited gets another id than it had. */
function withOwnIds(configuration: SurveyConfiguration, before: OwnWords): SurveyConfiguration {
  if (!configuration.ownWords) return configuration;
  const ownWords = withNewIds(before, configuration.ownWords);
  const ours = configuration.statements.filter((id) => !isOwn(id));
  const own = ownWords.statements.map(({ id }) => id);
  return { ...configuration, statements: [...ours, ...own], ownWords };
}

/**
 * Switches the mailbox on by its name, or off by null. It stays as it is where the configuration is
 * locked: who was invited was told by then on which way answers go.
 */
export function withMailbox(assessment: Assessment, name: string | null): Assessment {
  if (isConfigurationLocked(assessment)) return assessment;
  const { mailbox: _before, ...rest } = assessment;
  return name === null ? rest : { ...rest, mailbox: name };
}

/** Notes that an invitation has left: from now on the configuration is locked. */
export function markInvited(assessment: Assessment): Assessment {
  return { ...assessment, invited: true };
}

/** Notes that the assessment file was saved, as `written` stood then. */
export function markFileSaved(assessment: Assessment, written = assessment): Assessment {
  const answers = inSealedOrder([...written.received, ...written.late]);
  const savedAnswers = answers.map(({ checkCode }) => checkCode);
  return {
    ...assessment,
    fileSaved: true,
    ...(savedAnswers.length > 0 && { savedAnswers }),
  };
}

/** How many answers came since the file was saved last: they exist in this browser alone. */
export function unsavedAnswers(assessment: Assessment): number {
  const saved = new Set(assessment.savedAnswers);
  const { received, late } = assessment;
  return [...received, ...late].filter(({ checkCode }) => !saved.has(checkCode)).length;
}

/** Whether something of it exists in this browser alone: its key, or answers. */
export function isOnlyHere(assessment: Assessment): boolean {
  return !assessment.example && (!assessment.fileSaved || unsavedAnswers(assessment) > 0);
}

/**
 * Shows both sides: the answers that are in become readable, later ones are late. Only once, and
 * only where enough people of both parties have answered; else the assessment is unchanged.
 */
export function openAnswers(assessment: Assessment, date: LocalDate): Assessment {
  if (assessment.opening || !haveEnoughAnswered(assessment)) return assessment;
  return { ...assessment, opening: { date, includedLate: 0 } };
}

/** Whether so many answers of each party are in that both may be shown: one, confidential three. */
export function haveEnoughAnswered(assessment: Assessment): boolean {
  const sides = answersPerParty(assessment);
  const least = leastAnswers(assessment.configuration);
  return PARTIES.every((party) => sides[party].length >= least);
}

/**
 * Whether the comparison can be seen: after the opening, or before it where the configuration lets the
 * facilitator look ahead and both parties have answered. Confidential: never before, since two
 * looks at different times tell what one person said in between.
 */
export function isComparable(assessment: Assessment): boolean {
  if (assessment.opening) return true;
  const { lookAhead, mode } = assessment.configuration;
  return lookAhead && mode === "open" && haveEnoughAnswered(assessment);
}

/**
 * The late answers that may be included now. Confidential: only those of a party of which three or
 * more wait, since one or two would show in the difference between before and after.
 */
export function includableLate(assessment: Assessment): readonly ReceivedAnswer[] {
  const { late, configuration } = assessment;
  const least = leastAnswers(configuration);
  const parties = late.map((answer) => partyOf(assessment, answer));
  return late.filter(
    (_, index) => parties.filter((party) => party === parties[index]).length >= least,
  );
}

/**
 * Includes late answers: a new date, never before that of the opening, and the report says how many
 * came late. Somebody whose answer was included late once, and who then sent a new revision, is one
 * person still.
 */
export function includeLate(assessment: Assessment, date: LocalDate): Assessment {
  const { opening, late } = assessment;
  const included = new Set(includableLate(assessment));
  if (!opening || included.size === 0) return assessment;
  const key = (answer: ReceivedAnswer) => `${partyOf(assessment, answer)} ${answer.respondentId}`;
  const replaced = new Set([...included].map(key));
  const counted = assessment.received.filter(
    (answer) => answer.includedLate && replaced.has(key(answer)),
  );
  return {
    ...assessment,
    received: inSealedOrder([
      ...assessment.received.filter((answer) => !replaced.has(key(answer))),
      ...[...included].map((answer) => ({ ...answer, includedLate: true as const })),
    ]),
    late: late.filter((answer) => !included.has(answer)),
    opening: {
      date: date < opening.date ? opening.date : date,
      includedLate: opening.includedLate + included.size - counted.length,
    },
  };
}

/** Removes one sealed answer; after the opening only a late one, which is still sealed. */
export function withoutAnswer(assessment: Assessment, sealed: string): Assessment {
  const { received, late, opening } = assessment;
  const removed = (opening ? late : received).find((answer) => answer.sealed === sealed);
  if (!removed) return assessment;
  const others = (answers: readonly ReceivedAnswer[]) =>
    answers.filter((answer) => answer !== removed);
  const without = { ...assessment, received: others(received), late: others(late) };
  return noteRemoved(without, removed);
}

/** The sealed answers of each party that are in, late ones apart. */
export function answersPerParty(assessment: Assessment): PerParty<readonly ReceivedAnswer[]> {
  return perParty((party) =>
    assessment.received.filter((answer) => partyOf(assessment, answer) === party),
  );
}

/** By check code and then by sealed bytes, so that the order says nothing about who came when. */
export function inSealedOrder(answers: readonly ReceivedAnswer[]): readonly ReceivedAnswer[] {
  return answers.toSorted((one, other) => {
    if (one.checkCode !== other.checkCode) return one.checkCode < other.checkCode ? -1 : 1;
    return one.sealed < other.sealed ? -1 : 1;
  });
}
