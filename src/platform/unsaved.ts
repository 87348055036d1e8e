/**
 * What would be lost with the page, or with the screen. Only while there is something are people asked
 * before they go: a page that always asks is never kept for the back button.
 */
import { useEffect, useRef, useSyncExternalStore } from "react";

/**
 * - `writing`: on its way to the disk, whatever screen comes
 * - `unsaved`: nowhere but on this screen
 */
export type Kept = "saved" | "writing" | "unsaved";

/**
 * Has people asked before they leave what this part of the screen holds.
 *
 * @returns lets go at once, before the next screen comes
 */
export function useUnsaved(kept: Kept): () => void {
  const release = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (kept === "saved") return undefined;
    release.current = hold(kept);
    return () => {
      release.current();
    };
  }, [kept]);
  return () => {
    release.current();
  };
}

/** The same for a text that is written as one types. */
export function useUnsavedText(text: {
  readonly problem: string | undefined;
  readonly isWriting: boolean;
}): void {
  useUnsaved(text.problem !== undefined ? "unsaved" : text.isWriting ? "writing" : "saved");
}

const writing = new Set<object>();
const unsaved = new Set<object>();

function hold(kept: Exclude<Kept, "saved">): () => void {
  const holder = {};
  const holders = kept === "writing" ? writing : unsaved;
  holders.add(holder);
  addEventListener("beforeunload", askBrowser);
  // Before the router hears of it.
  if (holders === unsaved) addEventListener("hashchange", stay, { capture: true });
  return () => {
    holders.delete(holder);
    if (unsaved.size > 0) return;
    removeEventListener("hashchange", stay, { capture: true });
    if (writing.size === 0) removeEventListener("beforeunload", askBrowser);
  };
}

function askBrowser(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chrome before 119 asks only then.
  event.returnValue = true;
}

/** Where somebody wants to go by a link, the back button or by hand; null while nobody does. */
let wanted: string | null = null;
let isLeaving = false;
const followers = new Set<() => void>();

function stay(event: HashChangeEvent): void {
  if (isLeaving || event.oldURL === event.newURL) {
    isLeaving = false;
    return;
  }
  event.stopImmediatePropagation();
  history.pushState(null, "", event.oldURL);
  want(event.newURL);
}

function want(address: string | null): void {
  wanted = address;
  for (const each of followers) each();
}

/** Whether somebody wants to leave what is unsaved, and is to be asked. */
export function useIsAsked(): boolean {
  return useSyncExternalStore(follow, () => wanted !== null);
}

function follow(onChange: () => void): () => void {
  followers.add(onChange);
  return () => {
    followers.delete(onChange);
  };
}

/** What they said. */
export function answerLeaving(goes: boolean): void {
  const address = wanted;
  want(null);
  if (!goes || address === null) return;
  // Where all was saved meanwhile, nobody stands in the way any more.
  isLeaving = unsaved.size > 0;
  location.replace(address);
}
