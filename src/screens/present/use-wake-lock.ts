import { useEffect, useState } from "react";

/** Keeps the screen awake while it is seen. Says whether the browser can; null before it answered. */
export function useWakeLock(): boolean | null {
  const [isAwake, setIsAwake] = useState<boolean | null>(null);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    const stayAwake = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const granted = await navigator.wakeLock.request("screen");
        if (isGone) await granted.release();
        else lock = granted;
        setIsAwake(true);
      } catch {
        // Not there at all, or refused, as on an empty battery.
        setIsAwake(false);
      }
    };
    const onVisible = () => void stayAwake();
    void stayAwake();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, []);
  return isAwake;
}
