import type { Assessment } from "../assessment.ts";
import { PARTIES } from "../party.ts";
import { type Fields, NO_HISTORY, type Stamp, type Told, withChange } from "./history.ts";

/**
 * What an assessment says, field by field, answers apart: of those neither time nor order is kept. The
 * opening stands for the answers that it showed.
 */
export function assessmentFields(assessment: Assessment): Fields {
  const {
    partyNames,
    expectedRespondents,
    inviter,
    endUsers,
    answerBy,
    configuration,
    branding,
    mailbox,
    opening,
  } = assessment;
  const shown = assessment.received.map(({ checkCode }) => checkCode);
  const fields: (readonly [string, unknown])[] = [
    ["inviter/name", inviter.name || null],
    ["inviter/organisation", inviter.organisation || null],
    ["inviter/replyAddress", inviter.replyAddress || null],
    ["endUsers", endUsers || null],
    ["answerBy", answerBy ?? null],
    ["configuration", configuration],
    ["branding", branding ?? null],
    ["mailbox", mailbox === undefined ? null : true],
    // Of two with the same stamp the one that shows more stands: it comes later as text.
    ["opening", opening && { order: 10_000 + shown.length, ...opening, shown }],
  ];
  for (const party of PARTIES) {
    fields.push([`name/${party}`, partyNames[party]]);
    fields.push([`expected/${party}`, expectedRespondents[party]]);
  }
  for (const { secret, revoked, ...invitation } of assessment.invitations) {
    fields.push([`invitation/${secret}`, invitation], [`revoked/${secret}`, revoked ?? null]);
  }
  return new Map(fields.filter(([, value]) => value !== null));
}

/** What an assessment says, and how it came to that. */
export function toldBy(assessment: Assessment): Told {
  return { fields: assessmentFields(assessment), history: assessment.history ?? NO_HISTORY };
}

/** Notes in the history of the new assessment what was changed. */
export function noteInAssessment(before: Assessment, after: Assessment, stamp: Stamp): Assessment {
  const { fields, history } = toldBy(before);
  const noted = withChange(history, fields, assessmentFields(after), stamp);
  return noted === history ? after : { ...after, history: noted };
}
