/** Paper of the world, and of North America. */
export type PageSize = "A4" | "Letter";

/** Regions whose office paper is Letter (CLDR, paperSize). */
const LETTER_REGIONS: ReadonlySet<string> = new Set(
  "BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "),
);

/** The paper of the region that a browser's language names; A4 where it names none. */
export function pageSizeFor(browserLanguage: string): PageSize {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/u.exec(browserLanguage)?.[1];
  return region !== undefined && LETTER_REGIONS.has(region) ? "Letter" : "A4";
}
