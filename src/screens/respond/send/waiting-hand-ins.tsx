import { useEffect } from "react";
import { handInWaiting } from "#platform/use-cases/hand-in.ts";
import type { HandInLaterProps } from "./hand-in-later.tsx";

type WaitingHandInsProps = HandInLaterProps & { readonly mailbox: string };

/**
 * Hands in what waits on this device, this person's answers and others': now, whenever the network is
 * back, and when the page comes to the front.
 */
export function WaitingHandIns({ mailbox, first, current, onTried }: WaitingHandInsProps) {
  useEffect(() => {
    const go = () => void handInWaiting(mailbox, first, current).then(onTried);
    const goInFront = () => {
      if (document.visibilityState === "visible") go();
    };
    go();
    addEventListener("online", go);
    document.addEventListener("visibilitychange", goInFront);
    return () => {
      removeEventListener("online", go);
      document.removeEventListener("visibilitychange", goInFront);
    };
  }, [mailbox, first, current, onTried]);
  return null;
}
