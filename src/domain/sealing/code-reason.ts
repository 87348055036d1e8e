/**
 * Why a code was refused. Closed: every reason has a sentence in each language.
 *
 * - `not-a-code`: nothing of ours, or not the characters of a code
 * - `too-long`: above the limits of LIMITS; refused unread
 * - `truncated`: the end is missing
 * - `damaged`: something was changed on the way, or bytes that no version of Samsyn writes
 * - `newer-version`: written by a newer Samsyn, or for a newer questionnaire
 * - `wrong-kind`: an invitation where an answer is wanted, or the other way round
 * - `other-assessment`: an answer to another assessment
 * - `unknown-invitation`: of this assessment, but its invitation is not (or no longer) in it
 * - `unreadable`: whole, but not sealed with this invitation's secret, configuration and key
 * - `too-many`: the party has as many respondents as one assessment takes
 */
export const CODE_REASONS = [
  "not-a-code",
  "too-long",
  "truncated",
  "damaged",
  "newer-version",
  "wrong-kind",
  "other-assessment",
  "unknown-invitation",
  "unreadable",
  "too-many",
] as const;

export type CodeReason = (typeof CODE_REASONS)[number];
