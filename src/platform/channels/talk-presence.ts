/**
 * Whether a window with the deck is there. A window that is closed, killed or crashed cannot be
 * trusted to say goodbye, but the browser gives its locks back whatever happens to it.
 */

/** Marks this window as one with the deck, for as long as it lives; returns how to take the mark away. */
export function markDeck(assessmentId: string): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const whileHere = () =>
    new Promise<void>((leave) => {
      signal.addEventListener("abort", () => {
        leave();
      });
    });
  navigator.locks
    .request(nameOf(assessmentId), { mode: "shared", signal }, whileHere)
    // Left before it stood, or refused by the browser.
    .catch(() => undefined);
  return () => {
    leaving.abort();
  };
}

/** Calls back once when the last marked window is gone; returns how to stop waiting. */
export function whenDeckGone(assessmentId: string, onGone: () => void): () => void {
  const waiting = new AbortController();
  navigator.locks
    .request(nameOf(assessmentId), { signal: waiting.signal }, onGone)
    // Stopped, or refused by the browser: then nobody can tell.
    .catch(() => undefined);
  return () => {
    waiting.abort();
  };
}

function nameOf(assessmentId: string): string {
  return `samsyn-deck-${assessmentId}`;
}
