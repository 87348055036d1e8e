/**
 * Asks the browser not to clear away what is stored, which it may do when room gets short. Some ask
 * the person; nothing waits for the answer.
 */
export async function askToKeep(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Older browsers, and addresses that are not safe: it stays as it is.
  }
}
