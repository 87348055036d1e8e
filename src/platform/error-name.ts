/**
 * The name of what a browser refused with. Its kind says nothing: WebKit's camera throws errors that
 * are no `DOMException`, and another document's database has its own kinds.
 */
export function errorName(error: unknown): string {
  if (typeof error !== "object" || error === null || !("name" in error)) return "";
  return String(error.name);
}
