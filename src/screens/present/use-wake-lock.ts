import { useEffect, useState } from "react";

/**
 * Keeps the screen awake while it is seen. Says whether the browser can; null before that is known.
 * WebKit grants it to a fresh press only, so that each press asks again until it is granted.
 */
export function useWakeLock(): boolean | null {
  const [isAwake, setIsAwake] = useState<boolean | null>(null);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    let isAsking = false;
    const stayAwake = async (isPressed: boolean) => {
      // The browser takes it back from a page that is hidden, and to save the battery.
      const isHeld = lock?.released === false;
      if (isHeld || isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isGone) await lock.release();
        setIsAwake(true);
      } catch {
        // Not there at all, or refused, as on an empty battery.
        if (isPressed || !("wakeLock" in navigator)) setIsAwake(false);
      }
      isAsking = false;
    };
    const onVisibility = () => void stayAwake(false);
    const onPress = () => void stayAwake(true);
    void stayAwake(false);
    document.addEventListener("visibilitychange", onVisibility);
    document.addEventListener("pointerup", onPress);
    document.addEventListener("keydown", onPress);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onVisibility);
      document.removeEventListener("pointerup", onPress);
      document.removeEventListener("keydown", onPress);
      void lock?.release();
    };
  }, []);
  return isAwake;
}
