/**
 * Fetches code when it is first asked for and keeps it, so that who asks later has it at once: an
 * import that has come already still takes several turns of the page. A failed try is forgotten.
 */
export function fetchedOnce<Value>(fetchIt: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | null = null;
  return () => {
    fetched ??= fetchIt().catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
}
