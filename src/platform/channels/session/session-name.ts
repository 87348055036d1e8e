/** Under which name the windows of one presentation find each other, and keep where they are. */
export function talkName(assessmentId: string): string {
  return `samsyn-talk-${assessmentId}`;
}

/** Forgets where this window was, when the assessment is gone. */
export function forgetTalk(assessmentId: string): void {
  try {
    sessionStorage.removeItem(talkName(assessmentId));
  } catch {
    return;
  }
}
