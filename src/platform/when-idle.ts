/** Acts once the page has nothing else to do; returns what takes it back. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== "function") {
    const id = setTimeout(act, 200);
    return () => {
      clearTimeout(id);
    };
  }
  const id = requestIdleCallback(act);
  return () => {
    cancelIdleCallback(id);
  };
}
