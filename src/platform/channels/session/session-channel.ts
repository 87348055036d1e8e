import { joinTabs } from "../../storage/cross-tab.ts";
import {
  parseSessionMessage,
  parseSessionState,
  type SessionMessage,
  type SessionState,
} from "./session-message.ts";
import { sessionName } from "./session-name.ts";

/** The connection between the windows of one presentation in one browser. */
export type SessionChannel = {
  readonly tell: (message: SessionMessage) => void;
  readonly close: () => void;
};

/** Joins the presentation of an assessment. What is no message of ours is not passed on. */
export function joinSession(
  assessmentId: string,
  onMessage: (message: SessionMessage) => void,
): SessionChannel {
  return joinTabs(sessionName(assessmentId), (told) => {
    const message = parseSessionMessage(told);
    if (message) onMessage(message);
  });
}

/** Where this window was before it was reloaded; null where it was nowhere. */
export function storedSession(assessmentId: string): SessionState | null {
  try {
    const kept = sessionStorage.getItem(sessionName(assessmentId));
    return kept === null ? null : parseSessionState(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** Keeps where this window is. A refused storage only costs the location after a reload. */
export function storeSession(assessmentId: string, state: SessionState): void {
  try {
    sessionStorage.setItem(sessionName(assessmentId), JSON.stringify(state));
  } catch {
    return;
  }
}
