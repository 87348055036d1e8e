import type { LocalDate } from "#domain/assessment/assessment.ts";

/** Which build this page is: version and hash as the build wrote them, or "dev" while developing. */
export function buildId(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? "dev";
}

/** A day before which nobody can have had this build; null while developing. */
export function builtOn(): LocalDate | null {
  return document.querySelector<HTMLMetaElement>('meta[name="built-on"]')?.content ?? null;
}
