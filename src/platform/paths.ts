import type { PartyId } from "#domain/assessment/party.ts";

export const STEPS = ["setup", "collect", "compare", "agree", "report"] as const;
export type Step = (typeof STEPS)[number];

/** The two windows of a presentation: the speaker view, and what the room sees. */
export const SESSION_WINDOWS = ["present", "deck"] as const;
export type SessionWindow = (typeof SESSION_WINDOWS)[number];

/** The places of the app, behind the `#`. */
export const paths = {
  home: "/",
  newAssessment: "/new",
  /** All partnerships of this device side by side. */
  portfolio: "/portfolio",
  bundle: "/bundle",
  check: "/check",
  privacy: "/privacy",
  /** The page on privacy, filled from an invitation's code. */
  privacyOf: (code: string) => `/privacy/${code}`,
  /** All that an invitation asks, to read beforehand. */
  questions: (code: string) => `/questions/${code}`,
  invitation: (code: string) => `/i/${code}`,
  answer: (code: string) => `/r/${code}`,
  step: (id: string, step: Step) => `/a/${id}/${step}`,
  session: (id: string, window: SessionWindow) => `/a/${id}/${window}`,
  /** Where the round after this one is started. */
  again: (id: string) => `/a/${id}/again`,
  /** The same, for a party of an assessment on this device. */
  questionsOf: (id: string, party: PartyId) => `/a/${id}/questions/${party}`,
  answerHere: (id: string, party: PartyId) => `/a/${id}/answer/${party}`,
  paperForm: (id: string, party: PartyId) => `/a/${id}/paper/${party}`,
  enterForm: (id: string, party: PartyId) => `/a/${id}/enter/${party}`,
} as const;

/** The place as a link's address. */
export function href(path: string): string {
  return `#${path}`;
}
