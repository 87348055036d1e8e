import { joinTabs } from "../../storage/cross-tab.ts";
import {
  parseTalkMessage,
  parseTalkState,
  type TalkMessage,
  type TalkState,
} from "./session-message.ts";
import { talkName } from "./session-name.ts";

/** The connection between the windows of one presentation in one browser. */
export type TalkChannel = {
  readonly tell: (message: TalkMessage) => void;
  readonly close: () => void;
};

/** Joins the presentation of an assessment. What is no message of ours is not passed on. */
export function joinTalk(
  assessmentId: string,
  onMessage: (message: TalkMessage) => void,
): TalkChannel {
  return joinTabs(talkName(assessmentId), (told) => {
    const message = parseTalkMessage(told);
    if (message) onMessage(message);
  });
}

/** Where this window was before it was reloaded; null where it was nowhere. */
export function keptTalk(assessmentId: string): TalkState | null {
  try {
    const kept = sessionStorage.getItem(talkName(assessmentId));
    return kept === null ? null : parseTalkState(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** Keeps where this window is. A refused storage only costs the place after a reload. */
export function keepTalk(assessmentId: string, state: TalkState): void {
  try {
    sessionStorage.setItem(talkName(assessmentId), JSON.stringify(state));
  } catch {
    return;
  }
}
