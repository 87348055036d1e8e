/** Limits of what people write, in graphemes (names) or characters, and of what is taken in. */
export const LIMITS = {
  nameGraphemes: 60,
  replyAddressCharacters: 254,
  commentCharacters: 500,
  ownTextCharacters: 120,
  ownLabelCharacters: 24,
  openQuestionCharacters: 160,
  linkCharacters: 8 * 1024,
  answerFileBytes: 64 * 1024,
  assessmentFileBytes: 5 * 1024 * 1024,
  respondentsPerParty: 1000,
} as const;
