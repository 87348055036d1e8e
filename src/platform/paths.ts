import type { PartyId } from "#domain/assessment/party.ts";

export const STEPS = ["setup", "collect", "compare", "report"] as const;
export type Step = (typeof STEPS)[number];

/** The places of the app, behind the `#`. */
export const paths = {
  home: "/",
  newAssessment: "/new",
  step: (id: string, step: Step) => `/a/${id}/${step}`,
  answerHere: (id: string, party: PartyId) => `/a/${id}/answer/${party}`,
  paperForm: (id: string, party: PartyId) => `/a/${id}/paper/${party}`,
  enterForm: (id: string, party: PartyId) => `/a/${id}/enter/${party}`,
} as const;

/** The place as a link's address. */
export function href(path: string): string {
  return `#${path}`;
}
