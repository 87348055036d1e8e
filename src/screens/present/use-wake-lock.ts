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
    let isHeld = false;
    const stayAwake = async (isPressed: boolean) => {
      if (isHeld || document.visibilityState !== "visible") return;
      isHeld = true;
      try {
        const granted = await navigator.wakeLock.request("screen");
        if (isGone) await granted.release();
        else lock = granted;
        setIsAwake(true);
      } catch {
        isHeld = false;
        // Not there at all, or refused, as on an empty battery.
        if (isPressed || !("wakeLock" in navigator)) setIsAwake(false);
      }
    };
    const onVisibility = () => {
      // The browser takes it back from a page that is hidden.
      if (document.visibilityState === "hidden") isHeld = false;
      void stayAwake(false);
    };
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
