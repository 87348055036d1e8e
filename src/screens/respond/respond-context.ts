import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import type { Route } from "./location/location-path.ts";
import type { RespondLocations } from "./location/use-locations.ts";

/** What every page of an open draft works with. */
export type Respond = {
  readonly payload: InvitationPayload;
  readonly route: Route;
  readonly locations: RespondLocations;
  readonly store: DraftStore;
  /** null where the person needs none, or nothing is kept. */
  readonly draftCode: string | null;
};

export const RespondContext = createContext<Respond | null>(null);

export function useRespond(): Respond {
  const respond = useContext(RespondContext);
  if (!respond) throw new Error("no draft is open");
  return respond;
}

/** A part of the answers; what changes elsewhere renders nothing. */
export function useSheet<Part>(part: (sheet: AnswerSheet) => Part): Part {
  return useStore(useRespond().store.state, ({ document }) => part(document.sheet));
}
