/** Under which name the windows of one presentation find each other, and keep where they are. */
export function sessionName(assessmentId: string): string {
  return `samsyn-session-${assessmentId}`;
}

/** Forgets where this window was, when the assessment is gone. */
export function forgetSession(assessmentId: string): void {
  try {
    sessionStorage.removeItem(sessionName(assessmentId));
  } catch {
    return;
  }
}
