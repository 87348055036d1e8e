import { buildId } from "../build-id.ts";

/** Fetches a newer version where the host has one: the next load of the page then shows it. */
export async function fetchNewerVersion(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  if (registration?.installing) await settled(registration.installing);
}

/** Until the worker has everything and is in charge, or has failed. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated" || worker.state === "redundant") resolve();
    });
  });
}

/** Loads the page again where there is a newer version of it. Only for pages on which nothing can be unsaved. */
export async function loadNewerVersion(): Promise<void> {
  // Never in a circle, where some of a host's servers have the newer version and others have not.
  if (isLoadedAgain()) return;
  await fetchNewerVersion();
  const response = await fetch("./", { cache: "reload" });
  const page = await response.text();
  if (page.includes('name="build"') && !page.includes(buildId())) location.reload();
}

function isLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type === "reload";
}
