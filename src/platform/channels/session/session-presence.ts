/**
 * Whether a window with the deck is there. A window that is closed, killed or crashed cannot be
 * trusted to say goodbye, but the browser gives its locks back whatever happens to it. Where there are
 * no locks nobody can tell.
 */
import { holdLock } from "../../storage/web-lock.ts";

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
  whileHeld(assessmentId, { mode: "shared", signal }, whileHere);
  return () => {
    leaving.abort();
  };
}

/** Calls back once when the last marked window is gone; returns how to stop waiting. */
export function whenDeckGone(assessmentId: string, onGone: () => void): () => void {
  const waiting = new AbortController();
  whileHeld(assessmentId, { signal: waiting.signal }, onGone);
  return () => {
    waiting.abort();
  };
}

function whileHeld(
  assessmentId: string,
  options: LockOptions,
  act: () => void | Promise<void>,
): void {
  if (!("locks" in navigator)) return;
  // Left before it was held, or refused by the browser.
  holdLock(`samsyn-deck-${assessmentId}`, options, act).catch(() => undefined);
}
