/**
 * What another program shared with Samsyn, which the browser puts into the address as the manifest
 * says; empty where there is nothing.
 */
export function sharedText(search: string): string {
  const shared = new URLSearchParams(search);
  return ["shared-text", "shared-url"].flatMap((name) => shared.getAll(name)).join("\n");
}

/** The state in which the address of Collect hands such a text on. */
export function stateWith(text: string) {
  return { shared: text };
}

/** The text that the address was reached with; empty where there is none. */
export function textInState(state: unknown): string {
  const isOurs = typeof state === "object" && state !== null && "shared" in state;
  return isOurs && typeof state.shared === "string" ? state.shared : "";
}
