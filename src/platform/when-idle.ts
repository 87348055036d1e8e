/** A page whose machine is busy may never be told that it rests. */
const LATEST_MS = 1000;

/** Acts once the page has nothing else to do, or soon in any case; returns what takes it back. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== "function") {
    const id = setTimeout(act, 200);
    return () => {
      clearTimeout(id);
    };
  }
  const id = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => {
    cancelIdleCallback(id);
  };
}
