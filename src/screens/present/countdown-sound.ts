import { useEffect } from "react";
import type { Countdown } from "#platform/channels/session/countdown.ts";

const SECONDS = 1.5;
const LOUDNESS = 0.2;
const HERTZ = 523;

/** After a sleep or a break nobody is to be startled. */
const LATE_MS = 2000;

let audio: AudioContext | null = null;

/** One quiet tone. A page may be heard once somebody has pressed something in it. */
export function playTone(): void {
  audio ??= new AudioContext();
  const { currentTime, destination } = audio;
  const loudness = audio.createGain();
  loudness.gain.setValueAtTime(LOUDNESS, currentTime);
  loudness.gain.exponentialRampToValueAtTime(LOUDNESS / 100, currentTime + SECONDS);
  const tone = audio.createOscillator();
  tone.frequency.value = HERTZ;
  tone.connect(loudness).connect(destination);
  tone.start();
  tone.stop(currentTime + SECONDS);
  audio.resume().catch(() => undefined);
}

/** Plays it when a countdown comes to its end; null where nothing is to be heard. */
export function useCountdownSound(countdown: Countdown | null): void {
  useEffect(() => {
    if (!countdown?.since || countdown.left === 0) return undefined;
    const end = countdown.since + countdown.left;
    // One timer for the whole: a row of them would be slowed down behind other windows.
    const timer = setTimeout(() => {
      if (Date.now() - end < LATE_MS) playTone();
    }, end - Date.now());
    return () => {
      clearTimeout(timer);
    };
  }, [countdown]);
}
