/** Under which name the windows of one presentation find each other, and keep where they are. */
export function talkName(assessmentId: string): string {
  return `samsyn-talk-${assessmentId}`;
}

/** Under which name this window keeps the time that each conversation took. */
export function timeName(assessmentId: string): string {
  return `samsyn-time-${assessmentId}`;
}

/** Forgets where this window was and the time it took, when the assessment is gone. */
export function forgetTalk(assessmentId: string): void {
  try {
    sessionStorage.removeItem(talkName(assessmentId));
    sessionStorage.removeItem(timeName(assessmentId));
  } catch {
    return;
  }
}
