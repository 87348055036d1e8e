const WORKER = "./sw.js";

/**
 * Keeps this app on the device: what a respondent needs, or all of it. A refusal only costs offline
 * use, so it is passed over in silence.
 */
export function keepOffline(part: "respond" | "all"): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  void register(part).catch(() => undefined);
}

async function register(part: "respond" | "all"): Promise<void> {
  await navigator.serviceWorker.register(WORKER);
  if (part === "respond") return;
  document.addEventListener("visibilitychange", lookForNewerVersion);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage("keep-all");
}

/** Browsers look when a page is loaded, and a facilitator's may stay open for weeks. */
function lookForNewerVersion(): void {
  if (document.hidden) return;
  navigator.serviceWorker
    .getRegistration()
    .then((registration) => registration?.update())
    .catch(() => undefined);
}
