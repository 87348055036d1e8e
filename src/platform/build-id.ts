/** Which build this page is: version and hash as the build wrote them, or "dev" while developing. */
export function buildId(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? "dev";
}
